import { expect, it } from 'vitest'
import { permissionProfile, PROFILE, type SandboxPaths, type SandboxWish } from '../../src/guard/sandbox.js'

const paths: SandboxPaths = {
  workspace: '/home/r/work/repo',
  workingDirectory: '/home/r/work/repo',
  home: '/home/r',
  agentTmp: '/home/r/work/_temp/agent',
  sharedTmp: ['/tmp'],
  denied: [
    ...[
      '/home/r/work/_temp',
      '/home/r/work/_temp/codex-home',
      '/home/r/.ssh',
      '/home/r/.config/gh',
      '/run/docker.sock',
    ],
    ...['/tmp/ssh-x/agent.1', '/home/r/work/repo/gha-creds-1.json'],
  ],
  readOnly: ['/opt/hostedtoolcache', '/home/r/work/_actions'],
  gitDirectory: '/home/r/work/repo/.git',
  canWrite: path => path !== '/tmp/others',
}
const wish: SandboxWish = { sandbox: 'workspace-write', networkAccess: false, safetyStrategy: 'drop-sudo' }
const profileOf = (
  change: Partial<SandboxWish>,
  other: Partial<SandboxPaths> = {},
): Record<string, unknown> => {
  const { config } = permissionProfile({ ...wish, ...change }, { ...paths, ...other })
  expect(config['default_permissions']).toBe(PROFILE)
  return (config['permissions'] as Record<string, Record<string, unknown>>)[PROFILE] as Record<
    string,
    unknown
  >
}
const denied = {
  '/home/r/work/_temp': 'deny',
  '/home/r/.ssh': 'deny',
  '/home/r/.config/gh': 'deny',
  '/run/docker.sock': 'deny',
  '/tmp/ssh-x/agent.1': 'deny',
  '/home/r/work/repo/gha-creds-1.json': 'deny',
}

it('read-only denies, and opens nothing', () => {
  expect(profileOf({ sandbox: 'read-only', networkAccess: true })).toEqual({
    extends: ':read-only',
    filesystem: denied,
    network: { enabled: true },
  })
  expect(profileOf({ sandbox: 'danger-full-access', safetyStrategy: 'read-only' })).toEqual({
    extends: ':read-only',
    filesystem: denied,
    network: { enabled: false },
  })
})

it('workspace-write opens the agent’s directory within what is denied, and pins what could be moved', () => {
  expect(profileOf({})).toEqual({
    extends: ':workspace',
    filesystem: { ...denied, '/home/r/work/_temp/agent': 'write', '/tmp/ssh-x': 'write' },
    network: { enabled: false },
  })
})

it('danger-full-access opens home, workspace and network, and pins every directory around a credential', () => {
  expect(profileOf({ sandbox: 'danger-full-access' })).toEqual({
    extends: ':workspace',
    filesystem: {
      ...denied,
      '/home/r': 'write',
      '/home/r/work/repo': 'write',
      '/home/r/work/repo/.git': 'write',
      '/home/r/work/_actions': 'read',
      '/home/r/work/_temp/agent': 'write',
      '/home/r/work': 'write',
      '/home/r/.config': 'write',
      '/tmp/ssh-x': 'write',
    },
    network: { enabled: true },
  })
})

it('a profile of the user’s own is extended: denials are added, its network stays its own', () => {
  expect(profileOf({ permissionProfile: 'mine', networkAccess: false })).toEqual({
    extends: 'mine',
    filesystem: { ...denied, '/home/r/work/_temp/agent': 'write' },
  })
  expect(profileOf({ permissionProfile: 'mine' }, { userWritable: ['/home/r'] })['filesystem']).toMatchObject(
    {
      '/home/r/work': 'write',
      '/home/r/.config': 'write',
    },
  )
})

it('a denied path within something writable within a denied one stays denied', () => {
  const inner = { denied: ['/home/r/work/_temp', '/home/r/work/_temp/agent/secret'] }
  expect(profileOf({}, inner)['filesystem']).toMatchObject({ '/home/r/work/_temp/agent/secret': 'deny' })
})

it('a directory of others is pinned without being opened', () => {
  const filesystem = profileOf({}, { denied: ['/tmp/others/socket'] })['filesystem']
  expect(filesystem).toMatchObject({ '/tmp/others': 'read', '/tmp/others/socket': 'deny' })
})

it('unsafe asks for Codex’s own modes', () => {
  const unsafe = (change: Partial<SandboxWish>): unknown =>
    permissionProfile({ ...wish, safetyStrategy: 'unsafe', ...change }, paths)
  expect(unsafe({ sandbox: 'danger-full-access' })).toMatchObject({
    name: undefined,
    sandbox: 'danger-full-access',
    config: {},
  })
  expect(unsafe({ networkAccess: true })).toMatchObject({
    sandbox: 'workspace-write',
    config: { sandbox_workspace_write: { network_access: true } },
  })
  expect(unsafe({ permissionProfile: 'mine' })).toMatchObject({ config: { default_permissions: 'mine' } })
})
