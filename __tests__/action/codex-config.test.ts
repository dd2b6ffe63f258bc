import { describe, expect, it } from 'vitest'
import { userConfig } from '../../src/action/codex-config.js'

describe('the user’s configuration', () => {
  it('is config, and over it the -c of codex-args: dotted keys, TOML values or else texts', () => {
    const config = 'web_search = "live"\n[tools.view_image]\na = 1'
    const overrides = ['web_search=cached', 'tools.view_image.b=true', 'x = [1, 2]', 'note=a=b "c"']
    expect(userConfig(config, overrides).config).toEqual({
      web_search: 'cached',
      tools: { view_image: { a: 1, b: true } },
      x: [1, 2],
      note: 'a=b "c"',
    })
  })

  it.each([
    ['sandbox_mode = "danger-full-access"', 'sandbox_mode', '`sandbox`'],
    ['[sandbox_workspace_write]\nnetwork_access = true', 'sandbox_workspace_write', '`network-access`'],
    ['sandbox_permissions = []', 'sandbox_permissions', 'leave it out'],
    ['default_permissions = ":workspace"', 'default_permissions', '`permission-profile`'],
    ['[permissions.x]', 'permissions', '`codex-home`'],
    ['[projects."/"]\ntrust_level = "trusted"', 'projects', '`trust-project`'],
    ['shell_environment_policy.inherit = "all"', 'shell_environment_policy', '`env`'],
    ['"shell_environment_policy.inherit" = "all"', 'shell_environment_policy', '`env`'],
    ['cli_auth_credentials_store = "file"', 'cli_auth_credentials_store', '`auth-storage`'],
    ['notify = ["sh"]', 'notify', 'leave it out'],
    ['[otel]', 'otel', 'leave it out'],
  ])('refuses %j by name', (config, name, remedy) => {
    for (const [input, read] of [
      ['config', () => userConfig(config, [])],
      // As a `-c`: what stands before the last `=`, and a value.
      ['codex-args', () => userConfig('', [`${name}.x=1`])],
    ] as const) {
      expect(read).toThrow(`Input \`${input}\` sets \`${name}\``)
      expect(read).toThrow(remedy)
    }
  })

  it('sends a ChatGPT sign-in to nobody else', () => {
    expect(userConfig('chatgpt_base_url = "http://127.0.0.1:8080/x"', []).config).toHaveProperty(
      'chatgpt_base_url',
    )
    for (const value of ['https://example.com', 'http://127.0.0.1.example.com']) {
      expect(() => userConfig('', [`chatgpt_base_url=${value}`])).toThrow(
        '`codex-args` sets `chatgpt_base_url` to another machine',
      )
    }
    expect(() => userConfig('"chatgpt_base_url.x" = 1', [])).toThrow('quoted key')
  })

  it.each([
    ['nothing', '`-c` that is not `key=value`'],
    ['=1', '`-c` that is not `key=value`'],
    ['a b=1', 'not a dotted TOML key'],
  ])('refuses -c %j', (override, message) => {
    expect(() => userConfig('', [override])).toThrow(message)
  })

  it('quotes no value of what is not TOML', () => {
    expect(() => userConfig('a = 1\nb = hunter2', [])).toThrow('Input `config` is not TOML (line 2).')
  })
})
