import { describe, expect, it } from 'vitest'
import { annotationsText, findingsOf, type Annotation } from '../../../src/action/log/annotations.js'
import { shownBy } from './replay.js'
import { commandIn } from './runner-eyes.js'

const WORKSPACE = '/home/runner/hello'

describe('annotations', () => {
  it('reach the runner as they are, whatever is in them', () => {
    const annotations: Annotation[] = [
      {
        level: 'error',
        title: 'Codex: a, b',
        message: 'one\n::error::two\n100 %',
        file: 'a,b:c.ts',
        line: 3,
        endLine: 5,
      },
      { level: 'warning', message: '##[error]x \u202e\u001b[31mred', title: 'two\nlines' },
      { level: 'notice', message: 'no place', line: 7 },
    ]
    const text = annotationsText(annotations)
    expect(text.match(/\n/g)).toHaveLength(3)
    expect(shownBy(text).annotations).toEqual([
      {
        level: 'error',
        title: 'Codex: a, b',
        message: 'one\n\\::error::two\n100 %',
        file: 'a,b:c.ts',
        line: '3',
        properties: { title: 'Codex: a, b', file: 'a,b:c.ts', line: '3', endLine: '5' },
      },
      {
        level: 'warning',
        title: 'two lines',
        message: '##\\[error]x <U+202E>red',
        properties: { title: 'two lines' },
      },
      { level: 'notice', message: 'no place', properties: {} },
    ])
  })

  it('are as many as GitHub shows, and the rest is counted', () => {
    const many = (level: Annotation['level'], count: number): Annotation[] =>
      Array.from({ length: count }, (_, i) => ({ level, message: String(i) }))
    const job = shownBy(annotationsText([...many('error', 12), ...many('notice', 3), ...many('warning', 11)]))
    expect(job.annotations).toHaveLength(23)
    expect(job.droppedAnnotations).toBe(0)
    expect(job.lines.at(-1)).toBe('… 3 annotations more than GitHub shows for one step')
  })

  it('are cut before GitHub cuts them', () => {
    const [annotation] = shownBy(
      annotationsText([{ level: 'error', message: 'ä'.repeat(10_000) }]),
    ).annotations
    expect(annotation?.message).toBe('ä'.repeat(4000))
  })

  it('no line of them is a command but their own', () => {
    const text = annotationsText([
      { level: 'error', message: 'x', title: '::set-env name=A::b', file: '::x' },
    ])
    expect(text.split('\n').map(line => commandIn(line, true))).toEqual(['error', undefined])
  })
})

describe('findings of a structured reply', () => {
  it("in Codex's review format", () => {
    const reply = {
      findings: [
        {
          title: '[P1] Divide by zero',
          body: 'When the list is empty.',
          priority: 1,
          code_location: { absolute_file_path: `${WORKSPACE}/src/a.ts`, line_range: { start: 3, end: 4 } },
        },
        {
          title: 'Nit',
          body: 'Name.',
          priority: 3,
          code_location: { absolute_file_path: 'src/b.ts', line_range: { start: 1 } },
        },
      ],
      overall_correctness: 'patch is incorrect',
    }
    expect(findingsOf(reply, WORKSPACE)).toEqual([
      {
        level: 'error',
        title: '[P1] Divide by zero',
        message: 'When the list is empty.',
        file: 'src/a.ts',
        line: 3,
        endLine: 4,
      },
      { level: 'notice', title: 'Nit', message: 'Name.', file: 'src/b.ts', line: 1, endLine: undefined },
    ])
  })

  it.each([
    [[{ path: './a.ts', line: 2, message: 'm' }], 'warning'],
    [{ issues: [{ file: 'a.ts', start_line: 2, title: 't', severity: 'high' }] }, 'error'],
    [{ x: 1, comments: [{ path: 'a.ts', line: 2, body: 'b', severity: 'info' }] }, 'notice'],
  ])('in plain words: %j', (reply, level) => {
    expect(findingsOf(reply, WORKSPACE)).toMatchObject([{ level, file: 'a.ts', line: 2 }])
  })

  it.each([
    [[{ path: '../a.ts', line: 2, message: 'm' }]],
    [[{ path: '/etc/passwd', line: 2, message: 'm' }]],
    [[{ path: 'C:\\a.ts', line: 2, message: 'm' }]],
    [[{ path: 'a\n.ts', line: 2, message: 'm' }]],
    [[{ path: 'a.ts', line: 0, message: 'm' }]],
    [[{ path: 'a.ts', line: '2', message: 'm' }]],
    [[{ path: 'a.ts', line: 2 }]],
    [[null, 1, 'x', []]],
    ['text'],
    [null],
  ])('nothing where there is no place or no text: %j', reply => {
    expect(findingsOf(reply, WORKSPACE)).toEqual([])
  })
})
