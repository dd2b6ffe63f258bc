import type * as Core from '@actions/core'
import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import type { Job } from '../../src/action/job.js'
import { createLog } from '../../src/action/log/log.js'
import { publish } from '../../src/action/publish.js'
import type { Posted } from '../../src/action/reply/reply.js'
import { createRunner } from '../../src/action/runner.js'
import { createRedactor } from '../../src/guard/redact.js'
import { outcome } from './reply/replying.js'

it('posts the reply and ends the log although no output can be written', async () => {
  const written: string[] = []
  const posted: string[] = []
  const core = {
    info: (text: string) => written.push(text),
    warning: (text: string) => written.push(text),
    setOutput: () => {
      throw new Error('ENOSPC: no space left on device, write')
    },
    get summary(): never {
      throw new Error('ENOSPC: no space left on device, write')
    },
  } as unknown as typeof Core
  const runner = createRunner(
    {},
    () => Promise.resolve(core),
    text => void written.push(text),
  )
  await runner.open()
  const finish = (said: { message?: string | undefined }): Promise<Posted> => {
    posted.push(said.message ?? '')
    return Promise.resolve({ postedTo: 'comment' })
  }
  const redactor = createRedactor([])
  const log = createLog({
    write: text => written.push(text),
    redactor: () => redactor,
    now: () => 0,
    stopToken: 'token',
    options: { reasoning: false, output: false },
    spillDir: tmpdir(),
  })
  const asked = outcome('Done.')
  const published = await publish({
    core: runner,
    cancelled: new AbortController().signal,
    job: { event: { serverUrl: 'https://github.com' } } as Job,
    outcome: asked,
    replying: {
      reply: {
        start: () => Promise.resolve(),
        progress: () => undefined,
        warm: () => undefined,
        prepare: () => undefined,
        finish,
        cancelled: finish,
      },
      review: undefined,
      servers: [],
      event: () => undefined,
      [Symbol.asyncDispose]: () => Promise.resolve(),
    },
    log,
    header: undefined,
    redact: text => text,
    signIn: undefined,
    changes: undefined,
    structured: undefined,
    transcript: undefined,
  })
  expect(published).toBe(asked)
  expect(posted).toEqual(['Done.'])
  const text = written.join('\n')
  expect(text.match(/The outputs could not be written/g)).toHaveLength(1)
  expect(text).toContain('Result')
})
