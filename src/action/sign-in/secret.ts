/** A secret at GitHub that holds the sign-in: when it was written, and writing it. Its value can never be read back. */
import { InputError } from '../inputs.js'

/** `octokit.request`, or anything like it. */
export type Request = (route: string, parameters: Record<string, unknown>) => Promise<{ data: unknown }>

export type SecretTarget = { name: string } & (
  | { scope: 'repository'; owner: string; repo: string }
  | { scope: 'environment'; owner: string; repo: string; environment: string }
  | { scope: 'organization'; org: string }
)

/** Largest value GitHub keeps, in bytes. */
const MAX_SECRET_BYTES = 48 * 1024

/** Reads `auth-secret-name`: `NAME`, `environment:ENVIRONMENT/NAME`, `org:NAME`. Throws an InputError. */
export function secretTarget(text: string, repository: { owner: string; repo: string }): SecretTarget {
  const [, scope, where, name = ''] = /^(?:(environment|org):)?(?:(.+)\/)?([^/]*)$/s.exec(text.trim()) ?? []
  if (/^[A-Za-z_]\w*$/.test(name) && !/^GITHUB_/i.test(name)) {
    if (scope === 'org') return { scope: 'organization', org: where ?? repository.owner, name }
    if (scope === 'environment' && where !== undefined) {
      return { scope, ...repository, environment: where, name }
    }
    if (scope === undefined && where === undefined) return { scope: 'repository', ...repository, name }
  }
  throw new InputError(
    'Input `auth-secret-name` must be `NAME`, `environment:ENVIRONMENT/NAME` or `org:NAME`, with the name of a secret.',
  )
}

/** The options that make `gh secret set` mean this secret. */
export function ghOptions(target: SecretTarget): string {
  switch (target.scope) {
    case 'repository':
      return `--repo ${target.owner}/${target.repo}`
    case 'environment':
      return `--repo ${target.owner}/${target.repo} --env '${target.environment.replaceAll("'", `'\\''`)}'`
    case 'organization':
      return `--org ${target.org}`
  }
}

/** A secret and the token that may write it. */
export class GitHubSecret {
  constructor(
    readonly target: SecretTarget,
    private readonly request: Request,
  ) {}

  /**
   * When the secret was last written, asked together with the key that sealing needs: a token that cannot read them
   * could not write either. Throws an InputError that names the permission to add.
   */
  async updatedAt(): Promise<string> {
    const { route, parameters } = this.#address()
    const [, secret] = await Promise.all([
      this.#ask(`GET ${route}/public-key`, parameters),
      this.#ask(`GET ${route}/{secret_name}`, { ...parameters, secret_name: this.target.name }),
    ])
    return (secret as { updated_at: string }).updated_at
  }

  /** Seals the value with the secret's public key and writes it. */
  async write(value: string): Promise<void> {
    if (Buffer.byteLength(value) > MAX_SECRET_BYTES) {
      throw new Error(`the sign-in is larger than the ${MAX_SECRET_BYTES / 1024} kB GitHub keeps in a secret`)
    }
    const { route, parameters } = this.#address()
    const [key, access] = await Promise.all([
      this.#ask(`GET ${route}/public-key`, parameters) as Promise<{ key_id: string; key: string }>,
      this.#access(),
    ])
    await this.#ask(`PUT ${route}/{secret_name}`, {
      ...parameters,
      ...access,
      secret_name: this.target.name,
      key_id: key.key_id,
      encrypted_value: await sealed(value, key.key),
    })
  }

  /** Who may see an organisation's secret: writing it needs to say so, and must not change it. */
  async #access(): Promise<Record<string, unknown>> {
    if (this.target.scope !== 'organization') return {}
    const { route, parameters } = this.#address()
    const address = { ...parameters, secret_name: this.target.name }
    const { visibility } = (await this.#ask(`GET ${route}/{secret_name}`, address)) as { visibility: string }
    if (visibility !== 'selected') return { visibility }
    const ids: number[] = []
    for (let page = 1; ; page++) {
      const { repositories } = (await this.#ask(`GET ${route}/{secret_name}/repositories`, {
        ...address,
        per_page: 100,
        page,
      })) as { repositories: { id: number }[] }
      ids.push(...repositories.map(({ id }) => id))
      if (repositories.length < 100) return { visibility, selected_repository_ids: ids }
    }
  }

  #address(): { route: string; parameters: Record<string, unknown> } {
    const { target } = this
    switch (target.scope) {
      case 'repository':
        return {
          route: '/repos/{owner}/{repo}/actions/secrets',
          parameters: { owner: target.owner, repo: target.repo },
        }
      case 'environment':
        return {
          route: '/repos/{owner}/{repo}/environments/{environment_name}/secrets',
          parameters: { owner: target.owner, repo: target.repo, environment_name: target.environment },
        }
      case 'organization':
        return { route: '/orgs/{org}/actions/secrets', parameters: { org: target.org } }
    }
  }

  async #ask(route: string, parameters: Record<string, unknown>): Promise<unknown> {
    try {
      return (await this.request(route, parameters)).data
    } catch (error) {
      const { status } = error as { status?: unknown }
      if (status === 401) {
        throw new InputError(
          'Input `auth-secret-token` is not accepted by GitHub: store one that is valid.',
          error,
        )
      }
      if (status === 404 && route.startsWith('GET') && route.endsWith('/{secret_name}')) {
        throw new InputError(
          `Input \`auth-secret-name\` names a secret that is not among those${this.#where()}: name the one \`auth\` comes from.`,
          error,
        )
      }
      if (status === 403 || status === 404) {
        throw new InputError(
          `Input \`auth-secret-token\` may not ${route.startsWith('PUT') ? 'write' : 'read'} the secrets${this.#where()}: ` +
            `give it the permission ${this.#permission()}.`,
          error,
        )
      }
      throw error
    }
  }

  #where(): string {
    const { target } = this
    if (target.scope === 'organization') return ` of ${target.org}`
    const of = ` of ${target.owner}/${target.repo}`
    return target.scope === 'environment' ? ` of environment ${target.environment}${of}` : of
  }

  #permission(): string {
    switch (this.target.scope) {
      case 'repository':
        return '`Secrets: read and write` of the repository'
      case 'environment':
        return '`Environments: read and write` of the repository'
      case 'organization':
        return '`Secrets: read and write` of the organisation'
    }
  }
}

/** The libraries that seal are loaded on first use. */
async function sealed(value: string, publicKey: string): Promise<string> {
  const { seal } = await import('./seal.js')
  return seal(value, publicKey)
}
