/** What is sent to app-server and read from it, against the JSON schema that each CLI generates of its protocol. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Ajv, type ValidateFunction } from 'ajv'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { AppServerDecoder, DECODED } from '../../src/wire/app-server/decode.js'
import * as protocol from '../../src/wire/app-server/protocol.js'
import { declined } from '../../src/wire/app-server/requests.js'
import { codexBinary } from '../harness/codex.js'
import { command, say } from '../harness/model.js'
import { branchOf, methodsOf, readSchemas, resolve, valuesOf, type Schema } from './schema.js'
import { RUNS } from './expected.js'
import { runSession, withChat } from './session.js'

const run = promisify(execFile)

/** A 1 × 1 image. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

describe.each(RUNS.filter(({ wire }) => wire === 'app-server'))('codex $version', each => {
  let dir: string
  let schemas: Map<string, Schema>
  const ajv = new Ajv({ strict: false, validateFormats: false })
  const validators = new Map<string, ValidateFunction>()

  /** The schema of a file, for ajv. */
  const validatorOf = (name: string): ValidateFunction => {
    const known = validators.get(name) ?? ajv.compile(schemas.get(name) ?? false)
    validators.set(name, known)
    return known
  }
  const check = (name: string, value: unknown): void => {
    const validate = validatorOf(name)
    const valid = validate(value)
    expect(valid ? [] : [name, value, validate.errors?.slice(0, 3)]).toEqual([])
  }
  const paramsOf = (union: string, method: string): Schema => {
    const root = schemas.get(union) ?? false
    const branch = branchOf(root, method) as { properties?: { params?: Schema } } | undefined
    return branch?.properties?.params ?? true
  }
  /** Fails when some value that the CLI may send is not understood. */
  const understands = (root: Schema, schema: Schema, reads: (value: unknown) => boolean): void => {
    fc.assert(
      fc.property(valuesOf(root, schema), value => reads(value)),
      { numRuns: 1000 },
    )
  }

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'codex-schema-'))
    const binary = await codexBinary(each.version)
    await run(binary, ['app-server', 'generate-json-schema', '--experimental', '--out', dir], {
      env: { ...process.env, CODEX_HOME: dir },
    })
    schemas = await readSchemas(dir)
  })
  afterAll(() => rm(dir, { recursive: true, force: true }))

  it('takes everything that is sent', async () => {
    const config = {
      developerInstructions: 'Be brief.',
      baseInstructions: 'You are a test.',
      outputSchema: { type: 'object', properties: {}, additionalProperties: false },
      env: { A: '1' },
      images: ['image.png'],
      profile: {
        model: 'gpt-5',
        reasoningEffort: 'low',
        reasoningSummary: 'concise',
        verbosity: 'low',
        approvalPolicy: 'never',
      },
    } as const
    const lines = await withChat(each, [command('true'), say('{}')], config, async opened => {
      await writeFile(join(opened.dirs.workspace, 'image.png'), Buffer.from(PNG, 'base64'))
      const ended = opened.chat.get()
      await ended.catch(() => undefined)
      await opened.chat.interrupt()
      const again = await opened.client
        .resumeChat(opened.chat.threadId ?? '', 'Again.')
        .catch(() => undefined)
      await again?.get().catch(() => undefined)
      return opened.lines()
    })
    const methods = new Set<string>()
    for (const line of lines.filter(each => each.startsWith('> '))) {
      const message = JSON.parse(line.slice(2)) as { id?: number; method?: string; params?: object }
      if (message.method === undefined) continue
      methods.add(message.method)
      const union = message.id === undefined ? 'ClientNotification' : 'ClientRequest'
      check(union, message)
      // The schemas let unknown fields pass, and Codex ignores them: a misspelt one would do nothing.
      const root = schemas.get(union) ?? false
      const params = resolve(root, paramsOf(union, message.method)) as { properties?: object }
      if (message.params !== undefined) {
        expect(Object.keys(params.properties ?? {})).toEqual(
          expect.arrayContaining(Object.keys(message.params)),
        )
      }
    }
    expect([...methods]).toEqual(
      expect.arrayContaining(['initialize', 'initialized', 'thread/start', 'thread/resume', 'turn/start']),
    )
  })

  it('is as its schema says in what it sends', async () => {
    const { lines } = await runSession(each)
    const known = methodsOf(schemas.get('ServerNotification'))
    let checked = 0
    for (const line of lines.filter(each => each.startsWith('< '))) {
      const message = JSON.parse(line.slice(2)) as { id?: number; method?: string }
      if (message.id !== undefined || message.method === undefined || !known.includes(message.method))
        continue
      check('ServerNotification', message)
      checked++
    }
    expect(checked).toBeGreaterThan(30)
  })

  it('sends nothing among the decoded notifications that is not understood', () => {
    const root = schemas.get('ServerNotification') ?? false
    const methods = DECODED.filter(method => methodsOf(root).includes(method))
    expect(methods.length).toBeGreaterThan(14)
    for (const method of methods) {
      understands(root, paramsOf('ServerNotification', method), params =>
        new AppServerDecoder()
          .decode(method, params)
          .every(({ type }) => type !== 'unknown' || isItem(method)),
      )
    }
  })

  it('makes no item of a known type that is not understood', () => {
    const root = schemas.get('ServerNotification') ?? false
    const known = new Set(protocol.threadItem.options.flatMap(option => [...option.shape.type.values]))
    understands(root, { $ref: '#/definitions/ThreadItem' }, item => {
      const { type } = item as { type: protocol.ThreadItem['type'] }
      return !known.has(type) || protocol.threadItem.safeParse(item).success
    })
  })

  it('opens threads, and starts and ends turns, in a way that is understood', () => {
    const notifications = schemas.get('ServerNotification') ?? false
    const reads = (schema: z.ZodType) => (value: unknown) => schema.safeParse(value).success
    for (const name of ['ThreadStartResponse', 'ThreadResumeResponse']) {
      const root = schemas.get(name) ?? false
      understands(root, root, reads(protocol.threadOpened))
    }
    const ended = paramsOf('ServerNotification', 'turn/completed')
    understands(notifications, ended, reads(protocol.turnCompleted))
    understands(notifications, paramsOf('ServerNotification', 'turn/started'), reads(protocol.turnStarted))
  })

  it('takes the answers that decline what it asks', () => {
    const methods = methodsOf(schemas.get('ServerRequest'))
    const answered = methods.filter(method => declined(method) !== undefined)
    expect(answered.length).toBeGreaterThan(3)
    for (const method of answered) {
      const { $ref = '' } = paramsOf('ServerRequest', method) as { $ref?: string }
      const name = ($ref.split('/').at(-1) ?? '').replace(/Params$/, 'Response')
      check(name, declined(method)?.result)
    }
  })
})

/** Items of unknown types come through as `unknown` on purpose. */
const isItem = (method: string): boolean => method === 'item/started' || method === 'item/completed'
