/** What happens in the recorded sessions. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CodexMcpServer } from '../../../src/client/config.js'
import type { CodexEvent } from '../../../src/client/events.js'
import {
  command,
  commands,
  fail,
  mcp,
  patch,
  plan,
  raw,
  reason,
  say,
  usage,
  type Answer,
  type ModelOptions,
  type Step,
} from '../../harness/model.js'
import type { FileMap } from '../../harness/sandbox.js'

export interface Scenario {
  answers: NonNullable<ModelOptions['answers']>
  /** A version of Codex whose tools the scenario needs. */
  codexVersion?: string
  model?: string
  files?: FileMap
  /** Further work on the checkout, e.g. changes that are not committed. */
  prepare?: (cwd: string) => Promise<void>
  config?: Record<string, unknown>
  mcpServers?: CodexMcpServer[]
  /** The event at which the turn is interrupted. */
  interruptOn?: (event: CodexEvent) => boolean
}

const ROUND = `/** Rounds to two digits, half away from zero. */
export function round(value) {
  return Math.floor(value * 100) / 100
}
`
const ROUND_TEST = `import assert from 'node:assert/strict'
import { test } from 'node:test'
import { round } from './round.js'

test('rounds down', () => assert.equal(round(1.234), 1.23))
test('rounds up', () => assert.equal(round(1.236), 1.24))
`
const FIX = `*** Begin Patch
*** Update File: round.js
@@
 export function round(value) {
-  return Math.floor(value * 100) / 100
+  return Math.round(value * 100) / 100
 }
*** Add File: CHANGES.md
+# Changes
+
+- \`round\` rounds half up instead of always down.
*** End Patch`

const WAIT = 'sleep 0.6'
const FINAL = { phase: 'final_answer' }
// A command that prints at once may lose its first bytes, a race in Codex: look at what was recorded.
const slowly = (...steps: string[]): string => [WAIT, ...steps].join('; ')

const MCP_SERVER = `
const answers = {
  initialize: ({ protocolVersion }) => ({ protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'weather', version: '1.0.0' } }),
  'tools/list': () => ({ tools: [{ name: 'forecast', description: 'The weather', inputSchema: { type: 'object', properties: { city: { type: 'string' } } } }] }),
  'tools/call': ({ arguments: { city } }) => city === 'Atlantis'
    ? { content: [{ type: 'text', text: 'No such city: Atlantis' }], isError: true }
    : { content: [{ type: 'text', text: city + ': 21 °C, light wind from the west' }] },
}
require('node:readline').createInterface({ input: process.stdin }).on('line', line => {
  const { id, method, params } = JSON.parse(line)
  const result = answers[method]?.(params)
  if (id !== undefined) process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, result: result ?? {} }) + '\\n')
})
`

export const SCENARIOS: Record<string, Scenario> = {
  'fix-with-tests': {
    // The newest that offers a plan to a model it does not know.
    codexVersion: '0.142.3',
    model: 'gpt-5',
    files: { 'package.json': '{"type":"module"}\n', 'round.js': ROUND, 'round.test.js': ROUND_TEST },
    answers: [
      [
        reason('**Looking at the failing test**\n\nThe test of `round` fails; I start by running it.'),
        say('I will run the tests first, then fix what fails.'),
        plan([['Run the tests', 'in_progress'], 'Fix round()', 'Run the tests again']),
        command('node --test --test-reporter=spec'),
        usage({ input: 4200, cached: 3000, output: 160, reasoning: 64 }),
      ],
      [
        reason('**Fixing the rounding**\n\n`Math.floor` always rounds down.\n`Math.round` is what is meant.'),
        plan([['Run the tests', 'completed'], ['Fix round()', 'in_progress'], 'Run the tests again']),
        patch(FIX),
        usage({ input: 5100, cached: 4200, output: 220, reasoning: 40 }),
      ],
      [
        command('node --test --test-reporter=spec'),
        usage({ input: 5600, cached: 5100, output: 40, reasoning: 0 }),
      ],
      [
        plan([
          ['Run the tests', 'completed'],
          ['Fix round()', 'completed'],
          ['Run the tests again', 'completed'],
        ]),
        usage({ input: 6000, cached: 5600, output: 50, reasoning: 0 }),
      ],
      [
        say(
          '`round` used `Math.floor`, so it always rounded down. It now uses `Math.round`.\n\n- both tests pass\n- the change is noted in `CHANGES.md`\n',
          { ...FINAL, chunks: 12 },
        ),
        usage({ input: 6200, cached: 6000, output: 90, reasoning: 0 }),
      ],
    ],
  },
  review: {
    files: { 'sum.js': 'export const sum = list => list.reduce((a, b) => a + b)\n' },
    prepare: cwd =>
      writeFile(
        join(cwd, 'sum.js'),
        'export const sum = list => list.reduce((a, b) => a + b)\nexport const mean = list => sum(list) / list.length\n',
      ),
    answers: [
      [
        reason('**Reading the change**\n\nI look at the diff and at its neighbourhood.'),
        commands(['git diff --stat', 'git diff']),
      ],
      [
        say(
          'The change adds `mean`. Two remarks:\n\n1. **`sum.js:1`** – `reduce` without a start value throws on an empty list.\n2. **`sum.js:2`** – `mean([])` is then an exception rather than `NaN`.\n',
          { ...FINAL, chunks: 20 },
        ),
      ],
    ],
  },
  failure: {
    answers: [
      [reason('**Starting**\n\nFirst a look around.'), command(slowly('ls /does-not-exist'))],
      [
        fail(429, {
          error: {
            type: 'usage_limit_reached',
            message: 'The usage limit has been reached',
            plan_type: 'pro',
            resets_at: 1796000000,
          },
        }),
      ],
    ],
  },
  cancelled: {
    answers: [
      [
        say('This takes a while.'),
        command(slowly('for i in 1 2 3; do echo "step $i"; done', 'sleep 60'), { yieldMs: 30_000 }),
      ],
    ],
    interruptOn: event => event.type === 'exec_command_output_delta' && event.text.includes('step 3'),
  },
  'parallel-commands': {
    answers: [
      commands([
        slowly('for i in 1 2 3 4; do echo "lint $i"; sleep 0.2; done'),
        slowly('for i in 1 2 3 4 5 6; do echo "test $i"; sleep 0.2; done', 'exit 3'),
        slowly('echo "types"', 'sleep 0.3', 'echo "types done"'),
      ]),
      [say('Lint and types are fine, one test fails.', FINAL)],
    ],
  },
  background: {
    answers: [
      [
        command(slowly('for i in 1 2 3 4 5 6 7 8 9; do echo "server line $i"; sleep 0.4; done'), {
          yieldMs: 1000,
        }),
      ],
      [reason('**The server is up**\n\nNow the client.'), command(slowly('echo client says hello'))],
      [command('sleep 2; echo second', { yieldMs: 5000 })],
      [say('The client could talk to the server.', FINAL)],
    ],
  },
  'mcp-tool': {
    mcpServers: [{ name: 'weather', command: process.execPath, args: ['-e', MCP_SERVER] }],
    answers: [
      [mcp('weather', 'forecast', { city: 'Lisbon', days: [1, 2] })],
      [mcp('weather', 'forecast', { city: 'Atlantis' })],
      [say('In Lisbon it is 21 °C; there is no city of Atlantis.', FINAL)],
    ],
  },
  'sub-agents': {
    model: 'gpt-5',
    answers: ({ prompts, results }): Answer => {
      if (prompts.at(-1)?.startsWith('Count')) return [reason('**Counting**'), say('There are 3 files.')]
      const agent = /"agent_id":\s*"([^"]+)"/.exec(results[0] ?? '')?.[1]
      if (agent === undefined)
        return [say('I ask a helper.'), agentTool('spawn_agent', { message: 'Count the files.' })]
      if (results.length === 1) return [agentTool('wait_agent', { targets: [agent], timeout_ms: 20_000 })]
      if (results.length === 2) return [agentTool('close_agent', { target: agent })]
      return [say('The helper counted 3 files.', FINAL)]
    },
  },
}

let calls = 0
function agentTool(name: string, args: unknown): Step {
  const id = `agent_call_${++calls}`
  return raw('response.output_item.done', {
    item: {
      type: 'function_call',
      id,
      call_id: id,
      namespace: 'multi_agent_v1',
      name,
      arguments: JSON.stringify(args),
    },
  })
}
