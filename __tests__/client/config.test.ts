import { describe, expect, it } from 'vitest'
import {
  ApprovalPolicy,
  parseConfig,
  ReasoningEffort,
  SandboxMode,
  Verbosity,
} from '../../src/client/config.js'
import type { CodexChatConfig } from '../../src/client/config.js'
import { CodexError } from '../../src/errors.js'

/** The whole error that a wrong configuration gives. */
function refusal(config: unknown): CodexError {
  try {
    parseConfig(config)
  } catch (error) {
    if (error instanceof CodexError) return error
    throw error
  }
  throw new Error('The configuration was taken.')
}

describe('parseConfig', () => {
  it('takes every field and gives it back unchanged', () => {
    const config: CodexChatConfig = {
      profile: {
        model: 'gpt-5',
        modelProvider: 'azure',
        reasoningEffort: ReasoningEffort.Minimal,
        reasoningSummary: 'detailed',
        verbosity: Verbosity.High,
        sandbox: SandboxMode.WorkspaceWrite,
        networkAccess: true,
        approvalPolicy: ApprovalPolicy.Never,
      },
      workingDirectory: '/work',
      env: { CI: 'true' },
      baseInstructions: 'base',
      developerInstructions: 'developer',
      mcpServers: [
        {
          name: 'stdio-1',
          command: 'npx',
          args: [''],
          env: { A: '' },
          cwd: '/',
          startupTimeoutSec: 0.5,
          toolTimeoutSec: 9,
        },
        {
          name: 'http_1',
          url: 'https://example.com/mcp',
          bearerTokenEnvVar: 'T',
          httpHeaders: { A: 'b' },
          enabledTools: ['x'],
        },
      ],
      outputSchema: { type: 'object' },
      images: ['a.png'],
      config: { 'a.b': 1, c: { d: [2] } },
    }
    expect(parseConfig(config)).toEqual(config)
    expect(parseConfig({ permissionProfile: 'mine' })).toEqual({ permissionProfile: 'mine' })
  })

  it('takes the literal of every enumeration', () => {
    const efforts = ['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max', 'ultra'] as const
    expect(Object.values(ReasoningEffort)).toEqual(efforts)
    for (const reasoningEffort of efforts) parseConfig({ profile: { reasoningEffort } })
  })

  it.each([
    [undefined, 'configuration'],
    [{ profile: { model: '' } }, 'profile.model'],
    [{ profile: { reasoningEffort: 'hgih' } }, 'profile.reasoningEffort'],
    [{ profile: { verbosity: 1 } }, 'profile.verbosity'],
    [{ profile: { networkAccess: true, sandbox: 'read-only' } }, 'profile.networkAccess'],
    [{ profile: { sandbox: 'read-only' }, permissionProfile: 'mine' }, 'permissionProfile'],
    [{ workingdirectory: '/' }, 'workingdirectory'],
    [{ env: { 'A=B': '' } }, 'env.A=B'],
    [{ mcpServers: [{ name: 'a', command: 'x' }, { name: 'b' }] }, 'mcpServers[1].command'],
    [{ mcpServers: [{ name: 'a', url: 'ftp://example.com' }] }, 'mcpServers[0].url'],
    [
      { mcpServers: [{ name: 'a', url: 'https://example.com', args: [] }] },
      'mcpServers[0]: Unrecognized key: "args"',
    ],
    [{ mcpServers: [{ name: 'a.b', command: 'x' }] }, 'mcpServers[0].name'],
    [{ mcpServers: [{ name: '__proto__', command: 'x' }] }, 'mcpServers[0].name'],
    [{ mcpServers: [{ name: 'a', command: 'x', toolTimeoutSec: 0 }] }, 'mcpServers[0].toolTimeoutSec'],
    [
      {
        mcpServers: [
          { name: 'a', command: 'x' },
          { name: 'a', command: 'y' },
        ],
      },
      'mcpServers: has two servers of one name',
    ],
  ])('refuses %j and names %s', (config, field) => {
    const error = refusal(config)
    expect(error.code).toBe('invalid_config')
    expect(error.message).toContain(field)
    expect(error.remedy).toBeTruthy()
  })

  it('names every wrong field at once, and repeats no value', () => {
    const { message } = refusal({
      images: [3],
      env: { TOKEN: 7 },
      mcpServers: [{ name: 'x', url: 'sk-secret', httpHeaders: { Authorization: ['sk-secret'] } }],
    })
    for (const field of [
      'images[0]',
      'env.TOKEN',
      'mcpServers[0].url',
      'mcpServers[0].httpHeaders.Authorization',
    ]) {
      expect(message).toContain(field)
    }
    expect(message).not.toContain('sk-secret')
  })
})
