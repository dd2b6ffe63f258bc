import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openTranscript, type Transcript } from '../../src/action/transcript.js'

let root: string
let workspace: string
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'transcript-')))
  workspace = join(root, 'work')
  mkdirSync(workspace)
})
const open = (path: string, now = 0): Transcript => openTranscript({ path, workspace, now: () => now })

describe('the transcript', () => {
  it('is a line of JSON for each event, readable by its owner only', () => {
    const transcript = open('t.jsonl')
    transcript.event({ type: 'task_started', turn_id: 'ä\u2028' })
    transcript.event({ type: 'task_complete' })
    expect(readFileSync(transcript.path, 'utf8')).toBe(
      '{"type":"task_started","turn_id":"ä\u2028"}\n{"type":"task_complete"}\n',
    )
    expect(statSync(transcript.path).mode & 0o777).toBe(0o600)
    transcript.event({ type: 'context_compacted' })
    transcript.close()
    transcript.close()
    transcript.event({ type: 'context_compacted' })
    expect(readFileSync(transcript.path, 'utf8').split('\n')).toHaveLength(4)
  })

  it('is written while the run goes on', () => {
    let now = 0
    const transcript = openTranscript({ path: 't.jsonl', workspace, now: () => now })
    transcript.event({ type: 'context_compacted' })
    expect(statSync(transcript.path).size).toBe(0)
    now = 2000
    transcript.event({ type: 'context_compacted' })
    expect(readFileSync(transcript.path, 'utf8').split('\n')).toHaveLength(3)
    transcript.event({ type: 'warning', message: 'x'.repeat(100_000) })
    expect(statSync(transcript.path).size).toBeGreaterThan(100_000)
    transcript.close()
  })

  it('takes the place of what stood there, and follows no link', () => {
    const outside = join(root, 'outside')
    writeFileSync(outside, 'precious')
    symlinkSync(outside, join(workspace, 'soft'))
    linkSync(outside, join(workspace, 'hard'))
    for (const name of ['soft', 'hard']) {
      const transcript = open(name)
      transcript.event({ type: 'task_complete' })
      transcript.close()
      expect(readFileSync(join(workspace, name), 'utf8')).toContain('task_complete')
    }
    expect(readFileSync(outside, 'utf8')).toBe('precious')
  })

  it('lies in the workspace or in another allowed directory, really', () => {
    mkdirSync(join(root, 'temp'))
    symlinkSync(join(root, 'temp'), join(workspace, 'way-out'))
    const message = /must name a file in an existing directory of the workspace or of RUNNER_TEMP/
    expect(() => open('way-out/t')).toThrow(message)
    expect(() => open('../t')).toThrow(message)
    expect(() => open(join(root, 'temp', 't'))).toThrow(message)
    expect(() => open('missing/t')).toThrow(message)
    expect(() => open('.')).toThrow(message)
    mkdirSync(join(workspace, 'folder'))
    expect(() => open('folder')).toThrow('names a directory')
    expect(existsSync(join(root, 'temp', 't'))).toBe(false)
    openTranscript({
      path: join(root, 'temp', 't'),
      workspace,
      roots: [join(root, 'temp')],
      now: () => 0,
    }).close()
    expect(existsSync(join(root, 'temp', 't'))).toBe(true)
  })
})
