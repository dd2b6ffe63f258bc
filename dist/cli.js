#!/usr/bin/env node
import { cli } from './bundle/index.js'

process.exitCode = await (await cli()).main(process.argv.slice(2))
