import { main } from './bundle/index.js'

await (await main()).main()
