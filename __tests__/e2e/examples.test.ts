/** The programs of `examples/`, run as they stand, with the real CLI and a scripted model. */
import { once } from 'node:events'
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, expect, it, vi } from 'vitest'
import { bot, type Message } from '../../examples/chat-bot.js'
import { endpoint } from '../../examples/http-endpoint.js'
import { deferred } from '../../src/deferred.js'
import { Client } from '../../src/index.js'
import { codexBinary } from '../harness/codex.js'
import { command, hang, mcp, modelConfig, reason, say, startModel, type Model } from '../harness/model.js'
import type { ModelOptions } from '../harness/model.js'
import { actionNode } from '../harness/runner.js'
import { sandboxDirs } from '../harness/sandbox.js'
import { apiKeySignIn } from '../harness/signin.js'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

interface Stage extends AsyncDisposable {
  model: Model
  /** Puts a program on the PATH. */
  program: (name: string, script: string) => Promise<void>
  /** Everything that was printed. */
  printed: () => string
}

/** A machine on which `codex` is on the PATH, is signed in and asks a scripted model. */
async function stage(answers: NonNullable<ModelOptions['answers']>): Promise<Stage> {
  const dirs = await sandboxDirs()
  const model = await startModel(answers)
  const bin = join(dirs.root, 'bin')
  await mkdir(bin)
  await symlink(await codexBinary(), join(bin, 'codex'))
  await writeFile(join(dirs.home, 'config.toml'), modelConfig(model).toml)
  await writeFile(join(dirs.home, 'auth.json'), JSON.stringify(apiKeySignIn()))
  const env = {
    PATH: `${bin}:${process.env['PATH']}`,
    HOME: dirs.home,
    CODEX_HOME: dirs.home,
    TMPDIR: dirs.tmp,
  }
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  const out: string[] = []
  vi.spyOn(console, 'log').mockImplementation((...parts: unknown[]) => void out.push(`${parts.join(' ')}\n`))
  vi.spyOn(process.stdout, 'write').mockImplementation(chunk => out.push(String(chunk)) > 0)
  return {
    model,
    program: async (name, script) => {
      await writeFile(join(bin, name), script)
      await chmod(join(bin, name), 0o755)
    },
    printed: () => out.join(''),
    async [Symbol.asyncDispose]() {
      await model.close()
      await dirs.remove()
    },
  }
}

it('usage: streams messages, reasoning and commands', async () => {
  await using on = await stage([
    [reason('Who am I?'), command('sleep 0.5; echo I am')],
    say('I am Codex.', { chunks: 3 }),
    hang(),
  ])
  const manifest = createRequire(import.meta.url).resolve(
    '@modelcontextprotocol/server-everything/package.json',
  )
  const server = join(dirname(manifest), 'dist', 'index.js')
  // No network: another server stands in for the one of the registry.
  await on.program(
    'npx',
    `#!/bin/sh\n[ "$2" = @upstash/context7-mcp ] && exec "${actionNode()}" "${server}" stdio\n`,
  )
  await import('../../examples/usage.js')
  const printed = on.printed()
  expect(printed).toContain('[reasoning] Who')
  expect(printed).toContain('[command sleep 0.5; echo I am] I am')
  expect(printed).toContain('I am Codex.\n[assistant message complete]')
  expect(printed).toContain('Final reply: I am Codex.')
  const [first] = on.model.requests
  expect(first?.body).toMatchObject({ model: 'gpt-5', reasoning: { effort: 'minimal' } })
  expect(JSON.stringify(first?.tools)).toContain('mcp__context7')
})

it('custom tool: Codex calls a function of the program', async () => {
  await using on = await stage([
    mcp('shop', 'in_stock', { fruit: 'pear' }),
    mcp('shop', 'in_stock', { fruit: 'plum' }),
    say('Pears.'),
  ])
  await import('../../examples/custom-tool.js')
  expect(on.printed()).toBe('Pears.\n')
  const results = on.model.requests.at(-1)?.results
  // The result is JSON in JSON.
  expect(results?.[0]).toMatch(/fruit\W+pear\W+pieces\W+0/)
  expect(results?.[1]).toContain('There is no fruit called plum.')
})

it('http endpoint: answers requests at once, and says why it cannot', async () => {
  await using _on = await stage(({ prompts }) => say(`You said ${prompts.at(-1)}.`))
  await using client = await Client.connect()
  const server = endpoint(client).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const ask = (body: string): Promise<Response> => fetch(url, { method: 'POST', body })
  const answers = await Promise.all(['one', 'two'].map(async prompt => (await ask(prompt)).text()))
  expect(answers).toEqual(['You said one.\n', 'You said two.\n'])
  await client.close()
  const refused = await ask('three')
  expect(refused.status).toBe(502)
  expect(await refused.text()).toMatch(/^Codex /)
  server.close()
})

it('http endpoint: stops the turn of somebody who hangs up', async () => {
  const asked = deferred<AbortSignal>()
  const client = {
    createChat: (_prompt: string, _config: object, { signal }: { signal: AbortSignal }) => {
      asked.resolve(signal)
      return new Promise(() => undefined)
    },
  } as unknown as Client
  const server = endpoint(client).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const gone = new AbortController()
  const { port } = server.address() as AddressInfo
  const response = fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: 'Go.', signal: gone.signal })
  response.catch(() => undefined)
  const signal = await asked.promise
  const aborted = once(signal, 'abort')
  gone.abort()
  await aborted
  server.close()
})

it('chat bot: channels go on by themselves, and one survives its failure', async () => {
  await using _on = await stage(({ prompts }) => {
    const words = prompts.filter(prompt => /^[a-z]\d$/.test(prompt))
    return say(words.at(-1) === 'b2' ? '' : words.join(' '))
  })
  await using client = await Client.connect()
  const replies: Record<string, string[]> = { a: [], b: [] }
  const messages = ['a1', 'b1', 'a2', 'b2', 'b3'].map((text): Message => {
    const channel = text.charAt(0)
    return { channel, text, reply: answer => replies[channel]?.push(answer) }
  })
  await bot(client, Readable.from(messages) as AsyncIterable<Message>)
  expect(replies).toEqual({
    a: ['a1', 'a1 a2'],
    b: ['b1', expect.stringMatching(/^Sorry: /) as string, 'b3'],
  })
})
