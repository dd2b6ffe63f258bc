import { describe, expect, test } from 'vitest'
import { createReviewTool } from '../../../src/action/tools/review.js'
import { tool } from '../../../src/tools/tool.js'

const files = [
  {
    path: 'src/a.ts',
    hunks: [
      { oldStart: 10, oldLines: 2, newStart: 10, newLines: 3, kinds: '-++ ' },
      { oldStart: 40, oldLines: 5, newStart: 41, newLines: 5, kinds: '     ' },
    ],
  },
  { path: 'logo.png', hunks: [] },
  {
    path: 'lib/b.ts',
    previous: 'lib/c.ts',
    hunks: [{ oldStart: 1, oldLines: 1, newStart: 1, newLines: 0, kinds: '-' }],
  },
]

function ask(input: Record<string, unknown>) {
  const made = createReviewTool(Promise.resolve({ files, notes: [] }))
  const mcp = tool(made, made.handler)
  const context = { signal: new AbortController().signal }
  return mcp.call({ severity: 'minor', body: 'Hm.', ...input }, context)
}
const answer = async (input: Record<string, unknown>) => {
  const { content, isError } = await ask(input)
  const [first] = content
  return [isError ?? false, first?.type === 'text' ? first.text : '']
}

describe('the tool answers at once', () => {
  const cases: [Record<string, unknown>, boolean, string][] = [
    [{ path: 'src/a.ts', line: 11 }, false, 'Noted for src/a.ts, line 11.'],
    [{ path: './src/a.ts', start_line: 41, line: 43 }, false, 'Noted for src/a.ts, lines 41 to 43.'],
    [{ path: 'lib/c.ts', line: 1, side: 'LEFT' }, false, 'Noted for lib/b.ts, line 1.'],
    [
      { path: 'src/a.ts', line: 30 },
      true,
      'Line 30 of "src/a.ts" is not in the diff (RIGHT). The nearest lines that are: 10 to 12 and 41 to 45.',
    ],
    [
      { path: 'src/a.ts', line: 99 },
      true,
      'Line 99 of "src/a.ts" is not in the diff (RIGHT). The nearest lines that are: 41 to 45.',
    ],
    [
      { path: 'src/a.ts', start_line: 12, line: 41 },
      true,
      'Lines 12 to 41 of "src/a.ts" are not in one hunk (RIGHT). The hunk of line 41 has the lines 41 to 45.',
    ],
    [{ path: 'src/a.ts', start_line: 12, line: 11 }, true, 'start_line 12 is after line 11.'],
    [
      { path: 'lib/b.ts', line: 1 },
      true,
      'Line 1 of "lib/b.ts" is not in the diff (RIGHT). No line of that side is.',
    ],
    [
      { path: 'logo.png', line: 1 },
      true,
      '"logo.png" is in the diff, but has no lines there: it is binary, only renamed, or too large.',
    ],
    [{ path: 'a.ts', line: 1 }, true, '"a.ts" is not in the diff. The files that are: "src/a.ts".'],
    [
      { path: 'x.ts', line: 1 },
      true,
      '"x.ts" is not in the diff. The files that are: "src/a.ts", "lib/b.ts".',
    ],
    [
      { path: 'lib/b.ts', line: 1, side: 'LEFT', suggestion: 'x' },
      true,
      'A suggestion replaces lines after the change: use side RIGHT, or leave it out.',
    ],
  ]
  for (const [input, isError, text] of cases) {
    test(text, async () => {
      expect(await answer(input)).toEqual([isError, text])
    })
  }

  test('input that is none is refused with what is wrong', async () => {
    const [isError, text] = await answer({ path: 'src/a.ts', line: 0, severity: 'huge' })
    expect(isError).toBe(true)
    expect(text).toMatch(/line[^]*severity|severity[^]*line/)
  })
})

test('the same remark on the same line is kept once, and no more than a hundred are', async () => {
  const made = createReviewTool(Promise.resolve({ files, notes: [] }))
  const comment = {
    path: 'src/a.ts',
    line: 11,
    side: 'RIGHT' as const,
    severity: 'minor' as const,
    body: 'Hm.',
  }
  await made.handler(comment)
  expect(await made.handler({ ...comment, body: ' hm. ' })).toBe('This comment is noted already.')
  for (let index = 1; index < 100; index++) await made.handler({ ...comment, body: `Remark ${index}` })
  await expect(made.handler({ ...comment, body: 'One more' })).rejects.toThrow(
    'There are 100 comments already',
  )
  expect(made.findings).toHaveLength(100)
})

test('of a diff that is not whole the model is told so', async () => {
  const made = createReviewTool(Promise.resolve({ files, notes: ['GitHub does not show the whole diff.'] }))
  const comment = { path: 'a.ts', line: 1, side: 'RIGHT' as const, severity: 'minor' as const, body: 'Hm.' }
  await expect(made.handler(comment)).rejects.toThrow(/is not in the diff\..*GitHub does not show the whole/)
})

test('without the diff the model is told what to do instead', async () => {
  const made = createReviewTool(Promise.reject(new Error('Not Found')))
  const comment = { path: 'a', line: 1, side: 'RIGHT' as const, severity: 'minor' as const, body: 'Hm.' }
  await expect(made.handler(comment)).rejects.toThrow(
    'The diff could not be had (Not Found): say it in the reply instead.',
  )
  expect(made.findings).toEqual([])
})
