import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  renderEarlyFailure,
  renderSummary,
  SUMMARY_BYTES,
  type SummaryInfo,
} from '../../src/action/summary.js'
import { createStats, type RunStats } from '../../src/action/stats.js'
import { HEADER, play, session, SESSIONS } from './log/replay.js'

const markdown = new MarkdownIt({ html: true })
const stats = (values: Partial<RunStats> = {}): RunStats => ({ ...createStats().value, ...values })
const info = (values: Partial<SummaryInfo> = {}): SummaryInfo => ({
  conclusion: 'success',
  durationMs: 61_000,
  stats: stats(),
  serverUrl: 'https://github.com',
  ...values,
})
const full = (text: string, reply = 'Done.'): SummaryInfo =>
  info({
    conclusion: 'failure',
    reason: text,
    remedy: text,
    reply,
    notes: [text],
    stats: stats({
      model: text,
      commands: [
        { command: text, exitCode: 0, durationMs: 5, status: 'completed' },
        { command: 'true', status: text },
      ],
      commandCount: 2,
      plan: [{ step: text, status: 'pending' }],
    }),
    changes: [{ path: text, status: 'M', added: 1, removed: 2 }],
    diff: `diff --git a/x b/x\n+${text}\n+last\n`,
    header: { ...HEADER, sandbox: text, event: text },
    links: { comment: 'https://github.com/o/r/pull/1#issuecomment-1', bad: `javascript:${text}` },
  })

/** The tags of the rendered summary, in order. */
const skeleton = (summary: string): string =>
  (markdown.render(summary).match(/<\/?[a-z][a-z0-9]*(?=[\s>/])/g) ?? []).join(' ')

const DIFF = `diff --git a/CHANGES.md b/CHANGES.md
new file mode 100644
--- /dev/null
+++ b/CHANGES.md
@@ -0,0 +1,3 @@
+# Changes
+
+- \`round\` rounds half up instead of always down.
diff --git a/round.js b/round.js
--- a/round.js
+++ b/round.js
@@ -1,4 +1,4 @@
 /** Rounds to two digits, half away from zero. */
 export function round(value) {
-  return Math.floor(value * 100) / 100
+  return Math.round(value * 100) / 100
 }
`

describe('the summary', () => {
  it('of a recorded session', async () => {
    const { log } = play(session('fix-with-tests'), {})
    const summary = renderSummary(
      info({
        stats: log.stats,
        header: HEADER,
        reply: log.stats.lastMessage,
        changes: [
          { path: 'CHANGES.md', status: 'A', added: 3, removed: 0 },
          { path: 'round.js', status: 'M', added: 1, removed: 1 },
        ],
        durationMs: 3041,
        diff: DIFF,
        links: { Comment: 'https://github.com/octo-org/hello/pull/12#issuecomment-1', Review: undefined },
      }),
    )
    await expect(summary).toMatchFileSnapshot(join(SESSIONS, 'fix-with-tests.summary.md'))
  })

  it('of a run that failed before Codex was there', () => {
    const summary = renderEarlyFailure('No `codex`.', 'Set it.', 61_000)
    expect(markdown.render(summary)).toBe(
      '<h2>❌ Codex could not finish</h2>\n<p>1 min 1 s</p>\n' +
        '<p>No `codex`.</p>\n<p><strong>What to do:</strong> Set it.</p>\n',
    )
  })

  it('links only to addresses', () => {
    const html = markdown.render(renderSummary(full('x')))
    expect(html.match(/href="[^"]*"/g)).toEqual(['href="https://github.com/o/r/pull/1#issuecomment-1"'])
  })
})

describe('nothing breaks out of its place', () => {
  const HOSTILE = [
    'a|b',
    '1. one',
    '12) x',
    '- x',
    '+ x',
    '# x',
    '===',
    '---',
    '    code',
    '> q',
    ':---:',
    '[ ] x',
    '[x]: https://evil.example',
    'a\\|b',
    'a\\\\|b',
    '`|`',
    '``` ',
    '\n```\n# out',
    '~~~~\n</details>',
    '</code></details><h1>out</h1>',
    '<!-- ',
    '![x](https://evil.example/x.png)',
    '[x](javascript:alert(1))',
    '@octocat #1 https://evil.example www.evil.example',
    '&lt;b&gt; &#60;b&#62;',
    '*a* _b_ ~~c~~ **d**',
    '\u202egnp.exe',
    '\u001b[31mred\r\n> quote\r# out',
    '$$x$$ :tada: <details>',
  ]
  const bones = skeleton(renderSummary(full('plain')))
  it.each(HOSTILE)('%j', text => {
    const summary = renderSummary(full(text))
    expect(skeleton(summary)).toBe(bones)
    expect(summary).not.toMatch(/\u202e|\u001b|\r/)
  })

  it('whatever the text', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 5 })), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(text, parts => {
        const hostile = parts.join('').trim() || 'x'
        expect(skeleton(renderSummary(full(hostile)))).toBe(bones)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    '```js\nopen',
    '<details>\n\nopen',
    '<!-- open',
    '> ```\nx',
    '<table><tr><td>',
    '- a\n  ~~~\n  b',
  ])('nor does the reply swallow what follows: %j', reply => {
    const [, after = ''] = renderSummary(full('plain', reply)).split(/(?=<details><summary>2 commands)/)
    const html = markdown.render(renderSummary(full('plain', reply)))
    expect(html.endsWith(markdown.render(after))).toBe(true)
  })
})

describe('it always fits, and leaves out what matters least', () => {
  const size = (text: string): number => Buffer.byteLength(text)
  const many = info({
    reply: 'The reply.',
    stats: stats({
      commands: Array.from({ length: 1000 }, (_, i) => ({
        command: `run ${i}`,
        exitCode: 0,
        status: 'completed',
      })),
      commandCount: 1500,
      plan: Array.from({ length: 300 }, (_, i) => ({ step: `step ${i}`, status: 'completed' as const })),
    }),
    changes: Array.from({ length: 3000 }, (_, i) => ({
      path: `src/file${i}.ts`,
      status: 'M',
      added: 1,
      removed: 1,
    })),
    diff: '+ääääääääääääääääääääää\n'.repeat(100_000),
    header: HEADER,
  })

  it('the diff is cut first', () => {
    const summary = renderSummary(many)
    expect(size(summary)).toBeLessThanOrEqual(SUMMARY_BYTES)
    expect(size(summary)).toBeGreaterThan(SUMMARY_BYTES * 0.9)
    expect(summary).toMatch(/more lines are left out/)
    expect(summary).toContain('Only the first 1,000 are listed.')
    expect(summary).toContain('file2999')
  })

  it('then plan, files, commands, and the reply last', () => {
    const left = [400_000, 150_000, 60_000, 20_000, 3_000, 1_000, 300].map(limit => {
      const summary = renderSummary(many, limit)
      expect(size(summary)).toBeLessThanOrEqual(limit)
      const has = (part: string): boolean => summary.includes(part)
      return [
        has('</summary>\n\n```diff'),
        has('Plan,'),
        has('changed files'),
        has('commands</summary>'),
        has('The reply.'),
      ]
    })
    for (const kinds of left) expect([...kinds].sort()).toEqual(kinds)
    expect(left[0]).toEqual([true, true, true, true, true])
    expect(left.at(-1)).toEqual([false, false, false, false, true])
  })

  it('a reply larger than a summary shows its beginning, and says so', () => {
    const summary = renderSummary(info({ reply: `start ${'ü'.repeat(2_000_000)}\n`, header: HEADER }))
    expect(size(summary)).toBeLessThanOrEqual(SUMMARY_BYTES)
    expect(size(summary)).toBeGreaterThan(SUMMARY_BYTES * 0.99)
    expect(summary).toContain('longer than a summary can be')
    expect(summary).toContain('in the output `final-message`')
    expect(summary).toContain('start üüü')
    expect(summary).not.toContain('\ufffd')
  })

  it('nor are a reply and a diff too much that open code a hundred thousand times', () => {
    const ticks = '`\n'.repeat(200_000)
    const summary = renderSummary(info({ reply: ticks, diff: ticks, changes: many.changes }))
    expect(summary).toContain('### Reply\n\n```\n`\n`\n')
    expect(summary).toContain('```diff\n`\n')
  })

  it('whatever the limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 20_000 }), fc.string({ maxLength: 4000 }), (limit, text) => {
        expect(size(renderSummary(full('x'.repeat(40), text), Math.max(limit, 1200)))).toBeLessThanOrEqual(
          Math.max(limit, 1200),
        )
      }),
      { numRuns: 100 },
    )
  })
})
