import { describe, expect, it } from 'vitest'
import type { CodexChatConfig } from '../../src/client/config.js'
import { toDriverConfig } from '../../src/client/driver-config.js'
import type { DriverConfig } from '../../src/client/driver-config.js'
import { ConnectionError } from '../../src/errors.js'
import { select } from '../../src/wire/select.js'
import type { Transport } from '../../src/wire/select.js'

const configFor = (
  config: CodexChatConfig,
  version = '0.169.0',
  transport: Transport = 'auto',
): DriverConfig => toDriverConfig(config, { version, ...select(version, transport) })

const tables = (config: CodexChatConfig, version?: string, transport?: Transport): Record<string, unknown> =>
  configFor(config, version, transport).thread.config

describe('toDriverConfig', () => {
  it('asks for nothing when nothing is configured', () => {
    for (const version of ['0.44.0', '0.98.0', '0.169.0']) {
      const { thread, turn } = configFor({}, version)
      expect(JSON.parse(JSON.stringify({ thread, turn }))).toEqual({ thread: { config: {} }, turn: {} })
    }
  })

  it('puts every field where Codex takes it', () => {
    const { thread, turn } = configFor({
      profile: {
        model: 'gpt-5',
        modelProvider: 'azure',
        reasoningEffort: 'max',
        reasoningSummary: 'concise',
        verbosity: 'low',
        sandbox: 'workspace-write',
        networkAccess: false,
        approvalPolicy: 'on-request',
      },
      workingDirectory: '/work',
      env: { CI: 'true' },
      baseInstructions: 'base',
      developerInstructions: 'developer',
      outputSchema: { type: 'object' },
      images: ['a.png'],
    })
    expect(thread).toEqual({
      cwd: '/work',
      model: 'gpt-5',
      sandbox: 'workspace-write',
      approvalPolicy: 'on-request',
      baseInstructions: 'base',
      developerInstructions: 'developer',
      config: {
        model_provider: 'azure',
        model_reasoning_effort: 'max',
        model_reasoning_summary: 'concise',
        model_verbosity: 'low',
        sandbox_workspace_write: { network_access: false },
        shell_environment_policy: { set: { CI: 'true' } },
      },
    })
    expect(turn).toEqual({
      images: ['a.png'],
      effort: 'max',
      summary: 'concise',
      outputSchema: { type: 'object' },
    })
  })

  it('leaves effort and summary to the configuration over MCP', () => {
    const { thread, turn } = configFor(
      { profile: { reasoningEffort: 'low', reasoningSummary: 'none' } },
      '0.142.3',
      'mcp',
    )
    expect(thread.config).toEqual({ model_reasoning_effort: 'low', model_reasoning_summary: 'none' })
    expect([turn.effort, turn.summary]).toEqual([undefined, undefined])
  })

  it('names a permission profile in the configuration, never beside a sandbox', () => {
    const { thread } = configFor({ permissionProfile: 'mine' })
    expect(thread).toMatchObject({ sandbox: undefined, config: { default_permissions: 'mine' } })
  })

  it('writes the tables of MCP servers, approved without asking', () => {
    const mcpServers = [
      {
        name: 'local',
        command: 'npx',
        args: ['-y', 'x'],
        env: { A: '1' },
        cwd: '/c',
        startupTimeoutSec: 5,
        toolTimeoutSec: 7,
        enabledTools: ['t'],
      },
      {
        name: 'remote',
        url: 'http://127.0.0.1:1/mcp',
        bearerTokenEnvVar: 'T',
        httpHeaders: { A: 'b' },
        required: false,
      },
    ]
    const expected = {
      mcp_servers: {
        local: {
          command: 'npx',
          args: ['-y', 'x'],
          env: { A: '1' },
          cwd: '/c',
          startup_timeout_sec: 5,
          tool_timeout_sec: 7,
          enabled_tools: ['t'],
          required: true,
          default_tools_approval_mode: 'approve',
        },
        remote: {
          url: 'http://127.0.0.1:1/mcp',
          bearer_token_env_var: 'T',
          http_headers: { A: 'b' },
          required: false,
          default_tools_approval_mode: 'approve',
        },
      },
    }
    expect(tables({ mcpServers })).toEqual(expected)
    expect(tables({ mcpServers }, '0.65.0')).toMatchObject(expected)
    expect(tables({ mcpServers }, '0.65.0')).not.toHaveProperty('experimental_use_rmcp_client')
  })

  it('sends a lone bearer token as the field that CLIs before 0.47 know', () => {
    const mcpServers = [
      { name: 'x', url: 'http://127.0.0.1:1/mcp', httpHeaders: { authorization: 'Bearer t0k' } },
    ]
    expect(tables({ mcpServers }, '0.44.0')).toMatchObject({
      mcp_servers: { x: { url: 'http://127.0.0.1:1/mcp', bearer_token: 't0k' } },
      experimental_use_rmcp_client: true,
    })
    expect(tables({ mcpServers }, '0.47.0')).toMatchObject({
      mcp_servers: { x: { http_headers: { authorization: 'Bearer t0k' } } },
    })
  })

  it('approves tools by name on the CLIs that take no approval for a server', () => {
    const approved = { tools: { say: { approval_mode: 'approve' } } }
    const serverOf = (version: string, names: object): unknown =>
      tables({ mcpServers: [{ name: 'x', command: 'c', ...names }] }, version)['mcp_servers']
    expect(serverOf('0.121.0', { toolNames: ['say'] })).toMatchObject({ x: approved })
    expect(serverOf('0.121.0', { enabledTools: ['say'] })).toMatchObject({ x: approved })
    expect(serverOf('0.122.0', { toolNames: ['say'] })).toEqual({
      x: { command: 'c', required: true, default_tools_approval_mode: 'approve' },
    })
  })

  it('merges `config` over everything, dotted or nested, tables deeply and lists whole', () => {
    const merged = tables({
      profile: { verbosity: 'low', networkAccess: true },
      env: { A: '1', B: '2' },
      mcpServers: [{ name: 'x', command: 'c', args: ['1', '2'] }],
      config: {
        model_verbosity: 'high',
        'shell_environment_policy.set': { B: '3' },
        'sandbox_workspace_write.writable_roots': ['/r'],
        shell_environment_policy: { inherit: 'core' },
        mcp_servers: { x: { args: ['3'], default_tools_approval_mode: 'prompt' } },
        projects: { '/a.b': { trust_level: 'trusted' } },
      },
    })
    expect(merged).toEqual({
      model_verbosity: 'high',
      shell_environment_policy: { set: { A: '1', B: '3' }, inherit: 'core' },
      sandbox_workspace_write: { network_access: true, writable_roots: ['/r'] },
      mcp_servers: {
        x: { command: 'c', args: ['3'], required: true, default_tools_approval_mode: 'prompt' },
      },
      projects: { '/a.b': { trust_level: 'trusted' } },
    })
  })

  it('takes hostile keys for keys', () => {
    const config = JSON.parse('{"__proto__":{"polluted":1},"constructor.prototype.polluted":1}') as object
    const merged = tables({ config: { ...config } })
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    expect(merged).toEqual({ constructor: { prototype: { polluted: 1 } } })
  })

  it.each<[string, Transport, CodexChatConfig, string, string]>([
    ['0.153.4', 'mcp', { outputSchema: {} }, 'outputSchema', '0.98.0'],
    ['0.65.0', 'auto', { images: ['a'] }, 'images', '0.98.0'],
    ['0.153.4', 'mcp', { permissionProfile: 'x' }, 'permissionProfile', '0.142.3'],
    ['0.121.0', 'auto', { permissionProfile: 'x' }, 'permissionProfile', '0.142.3'],
    ['0.50.0', 'auto', { developerInstructions: 'x' }, 'developerInstructions', '0.53.0'],
    ['0.57.0', 'auto', { profile: { reasoningEffort: 'none' } }, 'reasoningEffort none', '0.58.0'],
    ['0.58.0', 'auto', { profile: { reasoningEffort: 'xhigh' } }, 'reasoningEffort xhigh', '0.59.0'],
    ['0.121.0', 'auto', { profile: { reasoningEffort: 'ultra' } }, 'reasoningEffort ultra', '0.138.0'],
    [
      '0.143.0',
      'auto',
      { profile: { approvalPolicy: 'on-failure' } },
      'approvalPolicy on-failure',
      'before 0.143.0',
    ],
    [
      '0.149.0',
      'mcp',
      { profile: { approvalPolicy: 'untrusted' } },
      'approvalPolicy untrusted',
      'app-server',
    ],
    [
      '0.44.0',
      'auto',
      { mcpServers: [{ name: 'a', command: 'c', cwd: '/' }] },
      'mcpServers[0].cwd',
      '0.47.0',
    ],
    [
      '0.44.0',
      'auto',
      { mcpServers: [{ name: 'a', command: 'c', enabledTools: [] }] },
      'mcpServers[0].enabledTools',
      '0.47.0',
    ],
    [
      '0.44.0',
      'auto',
      { mcpServers: [{ name: 'a', url: 'http://a', bearerTokenEnvVar: 'T' }] },
      'mcpServers[0].bearerTokenEnvVar',
      '0.47.0',
    ],
    [
      '0.44.0',
      'auto',
      { mcpServers: [{ name: 'a', url: 'http://127.0.0.1', httpHeaders: { 'X-Key': 'Bearer x' } }] },
      'mcpServers[0].httpHeaders',
      '0.47.0',
    ],
    [
      '0.44.0',
      'auto',
      { mcpServers: [{ name: 'a', url: 'http://a', httpHeaders: { Authorization: 'Bearer x' } }] },
      'mcpServers[0].httpHeaders',
      '0.47.0',
    ],
  ])('on %s over %s refuses %j and says which could', (version, transport, config, field, could) => {
    const attempt = (): DriverConfig => configFor(config, version, transport)
    expect(attempt).toThrow(ConnectionError)
    expect(attempt).toThrow(expect.objectContaining({ code: 'unsupported_option' }) as Error)
    expect(attempt).toThrow(field)
    expect(attempt).toThrow(could)
  })

  it.each<[string, Transport, CodexChatConfig]>([
    ['0.53.0', 'auto', { developerInstructions: 'x' }],
    ['0.58.0', 'auto', { profile: { reasoningEffort: 'none' } }],
    ['0.59.0', 'auto', { profile: { reasoningEffort: 'xhigh' } }],
    ['0.138.0', 'auto', { profile: { reasoningEffort: 'ultra' } }],
    ['0.142.3', 'mcp', { profile: { approvalPolicy: 'on-failure' } }],
    ['0.148.0', 'mcp', { profile: { approvalPolicy: 'untrusted' } }],
    ['0.169.0', 'auto', { profile: { approvalPolicy: 'untrusted' } }],
    ['0.98.0', 'auto', { outputSchema: {}, images: [] }],
    ['0.142.3', 'auto', { permissionProfile: 'x' }],
    ['0.44.0', 'auto', { profile: { reasoningEffort: 'minimal' } }],
    ['0.121.0', 'mcp', { mcpServers: [{ name: 'a', command: 'c', toolNames: ['t'] }] }],
    ['0.121.0', 'app-server', { mcpServers: [{ name: 'a', command: 'c' }] }],
    ['0.116.0', 'mcp', { mcpServers: [{ name: 'a', command: 'c' }] }],
  ])('on %s over %s carries %j', (version, transport, config) => {
    expect(() => configFor(config, version, transport)).not.toThrow()
  })

  it('refuses a wrong configuration before it looks at the version', () => {
    expect(() => configFor({ profile: { model: '' }, images: ['a'] }, '0.44.0')).toThrow(
      expect.objectContaining({ code: 'invalid_config' }) as Error,
    )
  })
})
