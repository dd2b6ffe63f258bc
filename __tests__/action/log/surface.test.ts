import { describe, expect, it } from 'vitest'
import { terminalSurface, workflowSurface } from '../../../src/action/log/surface.js'
import { endText, headerText } from '../../../src/action/log/blocks.js'
import { createStats } from '../../../src/action/stats.js'
import { HEADER, play, session } from './replay.js'

const terminal = (name: string, colour: boolean): string =>
  play(session(name), {}, { surface: terminalSurface({ colour }) }).writes.join('')

describe('a terminal', () => {
  it('shows the same story, indented where a log folds', () => {
    const text = terminal('failure', false)
    expect(text).toContain(
      [
        '$ sleep 0.6; ls /does-not-exist',
        "  │ ls: cannot access '/does-not-exist': No such file or directory",
        '✗ exit 2 · 0.6 s',
      ].join('\n'),
    )
    expect(text).not.toMatch(/::|##\[|\u001b/)
  })

  it('has colours, which end with their line', () => {
    const text = terminal('fix-with-tests', true)
    expect(text).toContain('\u001b[1m$ node --test --test-reporter=spec\u001b[0m\n')
    expect(text).toContain('\u001b[31m✗ exit 1 · ')
    for (const line of text.split('\n').filter(line => line.includes('\u001b'))) {
      expect(line).toMatch(/\u001b\[0m[^\u001b]*$/)
    }
  })

  it.each([
    [true, '\u001b[1m$ x\u001b[0m\n\u001b[2m  │ \u001b[0m\u001b[31mred\\x07\u001b[0m\nafter\n'],
    [false, '$ x\n  │ red\\x07\nafter\n'],
  ])('obeys no sequence but colours, and those only where it has any: %s', (colour, shown) => {
    const surface = terminalSurface({ colour })
    surface.open('\u001b]0;title\u0007$ x\u001b[2J')
    surface.text('\u001b[2J\u001b[31mred\u001b[1A\u0007\n')
    surface.close()
    surface.text('after\n')
    expect(surface.take()).toBe(shown)
    expect(surface.take()).toBe('')
  })
})

describe("a workflow's log", () => {
  it('has its own lines in colour, and leaves those in groups as they are', () => {
    const surface = workflowSurface('stop')
    surface.text('✗ exit 1\n  │ ✓ last line\nwords\n')
    surface.open('✓ title')
    surface.text('✓ a test\n')
    surface.close()
    surface.text('  ● one\n')
    expect(surface.take()).toBe(
      '\u001b[31m✗ exit 1\u001b[0m\n  │ ✓ last line\nwords\n' +
        '::group::✓ title\n✓ a test\n::endgroup::\n\u001b[36m  ● one\u001b[0m\n',
    )
  })
})

describe('the header and the end', () => {
  it('say what is known and leave out what is not', () => {
    expect(headerText({ codexVersion: '0.142.3', sandbox: 'read-only', signIn: 'API key' })).toBe(
      '━━━ Codex 0.142.3 ━━━\n  sandbox   read-only\n  sign-in   API key\n',
    )
    expect(headerText({ ...HEADER, event: 'x\n::error::y' })).toContain('  event     x ⏎ ::error::y\n')
  })

  it('list fifty files and count the rest', () => {
    const changes = Array.from({ length: 60 }, (_, i) => ({
      path: `f${i}`,
      status: 'A' as const,
      added: 1,
      removed: 0,
    }))
    const text = endText({ conclusion: 'success', durationMs: 1, changes }, createStats().value)
    expect(text).toContain('  changed   60 files +60 −0\n    A f0 +1 −0\n')
    expect(text).toContain('    A f49 +1 −0\n    … and 10 more\n')
  })

  it("take Codex's own edits when nobody looked at the files", () => {
    const stats = createStats()
    stats.event({
      type: 'patch_apply_end',
      call_id: 'e',
      success: true,
      changes: [{ path: 'a', kind: 'delete', diff: 'x\n' }],
    })
    expect(endText({ conclusion: 'failure', durationMs: 1 }, stats.value)).toContain('    D a +0 −1\n')
  })
})
