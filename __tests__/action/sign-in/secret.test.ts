import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createGitHub } from '../../../src/action/github.js'
import { GitHubSecret, ghOptions, secretTarget, type Request } from '../../../src/action/sign-in/secret.js'
import { startGitHub, type GitHub } from '../../harness/github.js'

const repository = { owner: 'octo-org', repo: 'example' }

describe('secretTarget', () => {
  it.each([
    ['CODEX_AUTH', { scope: 'repository', ...repository, name: 'CODEX_AUTH' }, '--repo octo-org/example'],
    [' codex_auth ', { scope: 'repository', ...repository, name: 'codex_auth' }, '--repo octo-org/example'],
    [
      'environment:prod/eu/CODEX_AUTH',
      { scope: 'environment', ...repository, environment: 'prod/eu', name: 'CODEX_AUTH' },
      "--repo octo-org/example --env 'prod/eu'",
    ],
    ['org:CODEX_AUTH', { scope: 'organization', org: 'octo-org', name: 'CODEX_AUTH' }, '--org octo-org'],
    ['org:other/CODEX_AUTH', { scope: 'organization', org: 'other', name: 'CODEX_AUTH' }, '--org other'],
  ])('%s', (text, target, options) => {
    expect(secretTarget(text, repository)).toEqual(target)
    expect(ghOptions(secretTarget(text, repository))).toBe(options)
  })

  it.each([
    '',
    'a b',
    '1A',
    'GITHUB_TOKEN',
    'x/NAME',
    'environment:NAME',
    'team:NAME',
    'org:',
    'environment:prod/',
  ])('refuses %j', text => {
    expect(() => secretTarget(text, repository)).toThrow('Input `auth-secret-name` must be `NAME`')
  })
})

describe('GitHubSecret', () => {
  let github: GitHub
  beforeEach(async () => {
    github = await startGitHub()
    github.token('ghp_writer', { login: 'writer', secrets: true })
    github.token('ghp_reader', { login: 'reader' })
  })
  afterEach(async () => {
    expect(github.violations).toEqual([])
    await github.close()
  })

  const secretOf = (text: string, token = 'ghp_writer'): GitHubSecret => {
    const { octokit } = createGitHub({ token, apiUrl: github.url, pace: false, secondMs: 1 })
    const { owner, repo } = github.state
    return new GitHubSecret(secretTarget(text, { owner, repo }), ((route, parameters) =>
      octokit.request(route, parameters)) as Request)
  }
  const seed = (scope: string, name = 'CODEX_AUTH'): void => {
    const at = github.state.now()
    github.state.secrets.push({ scope, name, value: 'old', created_at: at, updated_at: at })
  }

  it.each([
    ['CODEX_AUTH', (o: string, r: string) => `${o}/${r}`],
    ['environment:prod/CODEX_AUTH', (o: string, r: string) => `${o}/${r}/prod`],
    ['org:CODEX_AUTH', (o: string) => o],
  ])('%s: tells when it was written and writes it sealed', async (text, scopeOf) => {
    const scope = scopeOf(github.state.owner, github.state.repo)
    seed(scope)
    const secret = secretOf(text)
    const before = await secret.updatedAt()
    expect(before).toBe(github.secret('CODEX_AUTH', scope)?.updated_at)
    await secret.write('new value ✓')
    expect(github.secret('CODEX_AUTH', scope)?.value).toBe('new value ✓')
    expect(await secret.updatedAt()).not.toBe(before)
    expect(JSON.stringify(github.requests)).not.toContain('new value')
  })

  it('keeps who may see an organisation’s secret', async () => {
    const asked: [string, Record<string, unknown>][] = []
    const pages = [Array.from({ length: 100 }, (_, id) => ({ id })), [{ id: 100 }]]
    const key = await github.state.key()
    const request: Request = (route, parameters) => {
      asked.push([route, parameters])
      if (route.endsWith('/repositories'))
        return Promise.resolve({ data: { repositories: pages.shift() ?? [] } })
      return Promise.resolve({ data: { ...key, visibility: 'selected', updated_at: 't' } })
    }
    await new GitHubSecret(secretTarget('org:CODEX_AUTH', repository), request).write('value')
    const [route, parameters] = asked.at(-1) ?? []
    expect(route).toBe('PUT /orgs/{org}/actions/secrets/{secret_name}')
    expect(parameters).toMatchObject({
      visibility: 'selected',
      selected_repository_ids: Array.from({ length: 101 }, (_, id) => id),
    })
  })

  it('finds out before the run what a token may not do, and says what to add', async () => {
    seed(`${github.state.owner}/${github.state.repo}`)
    const asks = (text: string, token?: string): Promise<string> => secretOf(text, token).updatedAt()
    await expect(asks('CODEX_AUTH', 'ghp_reader')).rejects.toThrow(
      `Input \`auth-secret-token\` may not read the secrets of ${github.state.owner}/${github.state.repo}: ` +
        'give it the permission `Secrets: read and write` of the repository.',
    )
    await expect(asks('environment:prod/X', 'ghp_reader')).rejects.toThrow('`Environments: read and write`')
    await expect(asks('org:X', 'ghp_reader')).rejects.toThrow('`Secrets: read and write` of the organisation')
    await expect(asks('MISSING')).rejects.toThrow(
      `Input \`auth-secret-name\` names a secret that is not among those of ${github.state.owner}/${github.state.repo}`,
    )
    github.fault(/secrets/, 401, { times: 2 })
    await expect(asks('CODEX_AUTH')).rejects.toThrow('Input `auth-secret-token` is not accepted by GitHub')
  })

  it('refuses what GitHub would not keep', async () => {
    seed(`${github.state.owner}/${github.state.repo}`)
    await expect(secretOf('CODEX_AUTH').write('x'.repeat(48 * 1024 + 1))).rejects.toThrow(
      'larger than the 48 kB',
    )
  })
})
