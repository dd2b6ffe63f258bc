/**
 * Pictures of a recorded session's log and summary for the README, drawn by a headless browser in the manner of GitHub:
 * `npx tsx __tests__/action/log/picture.ts [path of chromium]`.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import MarkdownIt from 'markdown-it'
import { SESSIONS } from './replay.js'

const DOCS = fileURLToPath(new URL('../../../docs/', import.meta.url))
const SESSION = 'fix-with-tests'
const STYLES: Record<string, string> = {
  '1': 'font-weight:bold',
  '31': 'color:#ff7b72',
  '32': 'color:#7ee787',
  '33': 'color:#d29922',
  '36': 'color:#79c0ff',
  '90': 'color:#8b949e',
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A line with its colours. */
function coloured(line: string): string {
  const parts = escape(line).split(/\u001b\[([0-9;]*)m/)
  const spans = parts.map((part, i) => {
    const style = STYLES[parts[i - 1] ?? '']
    return i % 2 === 1 ? '' : style === undefined ? part : `<span style="${style}">${part}</span>`
  })
  return spans.join('')
}

/** The log as GitHub shows it; groups whose title is told by `opened` are unfolded. */
function logHtml(log: string, opened: (title: string) => boolean): string {
  const rows: string[] = []
  let inside: 'open' | 'folded' | undefined
  let number = 0
  for (const line of log.trimEnd().split('\n')) {
    const title = /^##\[group\](.*)$/.exec(line)?.[1]
    if (line === '##[endgroup]') {
      inside = undefined
      continue
    }
    number++
    if (title !== undefined) inside = opened(title) ? 'open' : 'folded'
    else if (inside === 'folded') continue
    const mark = title === undefined ? '' : inside === 'open' ? '▾ ' : '▸ '
    const text = mark + coloured(title ?? line)
    rows.push(
      `<tr><td class="n">${number}</td><td class="${inside === 'open' && title === undefined ? 'in' : ''}">${text || ' '}</td></tr>`,
    )
  }
  return `<style>
    body { margin: 0; background: #0d1117; color: #e6edf3; font: 12px/20px "DejaVu Sans Mono", monospace; padding: 16px 8px }
    td { white-space: pre-wrap; padding: 0 8px; vertical-align: top } .n { color: #6e7681; text-align: right; min-width: 32px }
    .in { padding-left: 26px }
  </style><table cellspacing="0">${rows.join('')}</table>`
}

function summaryHtml(summary: string): string {
  const html = new MarkdownIt({ html: true }).render(summary)
  const opened = html.replace(/<details>(?=<summary>(?:2 commands|Diff))/g, '<details open>')
  const diff = opened.replace(/(?<=<code class="language-diff">)[^]*?(?=<\/code>)/g, text =>
    text
      .split('\n')
      .map(line => {
        const kind = /^(?:\+\+\+|---|diff|new file|index)/.test(line)
          ? 'm'
          : { '+': 'a', '-': 'r', '@': 'h' }[line[0] ?? '']
        return kind === undefined ? line : `<span class="${kind}">${line}</span>`
      })
      .join('\n'),
  )
  const boxes = diff
    .replaceAll('[x]', '<input type="checkbox" checked>')
    .replaceAll('[ ]', '<input type="checkbox">')
  return `<style>
    body { margin: 0; padding: 24px 32px; color: #1f2328; font: 14px/1.5 "DejaVu Sans", sans-serif }
    h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: 6px } code, pre { font: 12px "DejaVu Sans Mono", monospace; background: #f3f4f6; border-radius: 6px }
    code { padding: 2px 5px } pre { padding: 12px } pre code { padding: 0 } table { border-collapse: collapse } td, th { border: 1px solid #d1d9e0; padding: 5px 12px }
.a { background: #dafbe1; color: #116329 } .r { background: #ffebe9; color: #82071e } .h { color: #8250df } .m { font-weight: bold }
    details { margin: 10px 0 } summary { cursor: pointer } a { color: #0969da; text-decoration: none } ul { padding-left: 24px }
  </style>${boxes}`
}

function shoot(browser: string, html: string, png: string, size: [width: number, height: number]): void {
  const dir = mkdtempSync(join(tmpdir(), 'picture-'))
  try {
    const page = join(dir, 'page.html')
    writeFileSync(page, `<!doctype html><meta charset="utf-8">${html}`)
    execFileSync(browser, [
      ...[
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--hide-scrollbars',
        '--force-device-scale-factor=1.5',
      ],
      `--user-data-dir=${dir}/profile`,
      `--screenshot=${png}`,
      `--window-size=${size.join(',')}`,
      `file://${page}`,
    ])
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

const browser = process.argv[2] ?? 'chromium'
const read = (name: string): string => readFileSync(join(SESSIONS, `${SESSION}.${name}`), 'utf8')
mkdirSync(DOCS, { recursive: true })
shoot(
  browser,
  logHtml(read('log'), title => title.startsWith('M ')),
  join(DOCS, 'log.png'),
  [900, 1180],
)
shoot(browser, summaryHtml(read('summary.md')), join(DOCS, 'summary.png'), [900, 800])
