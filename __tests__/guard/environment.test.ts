import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { codexEnvironment, commandEnvironment, parseEnvInput } from '../../src/guard/environment.js'
import { GuardError } from '../../src/guard/guard-error.js'

/** What a job's environment holds, with a secret in everything that could be one. */
const job = {
  PATH: '/opt/node/bin:/usr/bin',
  HOME: '/home/runner',
  USER: 'runner',
  LANG: 'C.UTF-8',
  LC_ALL: 'C.UTF-8',
  CI: 'true',
  JAVA_HOME: '/usr/lib/jvm/17',
  JAVA_HOME_21_X64: '/usr/lib/jvm/21',
  GOPATH: '/home/runner/go',
  GOROOT_1_24_X64: '/opt/go',
  CARGO_HOME: '/home/runner/.cargo',
  pythonLocation: '/opt/python',
  HTTPS_PROXY: 'http://proxy.example:3128',
  HTTP_PROXY: 'http://user:SECRET@proxy.example:3128',
  'INPUT_OPENAI-API-KEY': 'SECRET',
  INPUT_AUTH: 'SECRET',
  GITHUB_TOKEN: 'SECRET',
  GH_TOKEN: 'SECRET',
  GITHUB_ENV: '/home/runner/work/_temp/_runner_file_commands/set_env',
  GITHUB_OUTPUT: '/home/runner/work/_temp/_runner_file_commands/set_output',
  GITHUB_EVENT_PATH: '/home/runner/work/_temp/_github_workflow/event.json',
  ACTIONS_RUNTIME_TOKEN: 'SECRET',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'SECRET',
  STATE_runId: 'SECRET',
  RUNNER_TEMP: '/home/runner/work/_temp',
  CODEX_API_KEY: 'SECRET',
  CODEX_ACCESS_TOKEN: 'SECRET',
  OPENAI_API_KEY: 'SECRET',
  OPENAI_IDENTITY_TOKEN_FILE: '/x',
  AWS_SECRET_ACCESS_KEY: 'SECRET',
  NPM_TOKEN: 'SECRET',
  SSH_AUTH_SOCK: '/tmp/ssh/agent',
  NODE_OPTIONS: '--require /x',
  LD_PRELOAD: '/x',
  GIT_CONFIG_COUNT: '1',
}

const options = { tmp: '/t', clean: (path: string) => path }

it('the agent’s commands get exactly this of a job', () => {
  const { config, file } = commandEnvironment(job, { ...options, input: { MODE: 'review' } })
  expect(file).toBeUndefined()
  expect(config).toEqual({
    allow_login_shell: false,
    shell_environment_policy: {
      inherit: 'none',
      set: {
        PATH: '/opt/node/bin:/usr/bin',
        HOME: '/home/runner',
        USER: 'runner',
        LANG: 'C.UTF-8',
        LC_ALL: 'C.UTF-8',
        CI: 'true',
        JAVA_HOME: '/usr/lib/jvm/17',
        JAVA_HOME_21_X64: '/usr/lib/jvm/21',
        GOPATH: '/home/runner/go',
        GOROOT_1_24_X64: '/opt/go',
        CARGO_HOME: '/home/runner/.cargo',
        pythonLocation: '/opt/python',
        HTTPS_PROXY: 'http://proxy.example:3128',
        TMPDIR: '/t',
        MODE: 'review',
      },
    },
  })
})

it('a PATH into the workspace comes back only inside the sandbox', () => {
  const clean = (path: string): string => path.replace("/it's/bin:", '')
  const { config, file } = commandEnvironment(
    { ...job, PATH: "/it's/bin:/usr/bin" },
    { ...options, clean, input: { A: '1' } },
  )
  const { set } = config.shell_environment_policy
  expect(set).toMatchObject({ PATH: '/usr/bin', BASH_ENV: '/t/path.sh', A: '1' })
  const shown = execFileSync('bash', ['-c', `${file?.text}\nprintf %s "$PATH:\${BASH_ENV-none}"`], {
    env: set,
  })
  expect(shown.toString()).toBe("/it's/bin:/usr/bin:none")
})

it('so does one of the env input', () => {
  const clean = (): string => '/usr/bin'
  const { config, file } = commandEnvironment(job, { ...options, clean, input: { PATH: 'bin:/usr/bin' } })
  expect(config.shell_environment_policy.set['PATH']).toBe('/usr/bin')
  expect(file?.text).toContain("export PATH='bin:/usr/bin'")
})

it('Codex gets exactly this of a job', () => {
  expect(codexEnvironment(job, { PATH: '/usr/bin', HOME: '/h', CODEX_HOME: '/h', TMPDIR: '/t' })).toEqual({
    PATH: '/usr/bin',
    CODEX_HOME: '/h',
    TMPDIR: '/t',
    HOME: '/h',
    USER: 'runner',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    HTTP_PROXY: 'http://user:SECRET@proxy.example:3128',
    HTTPS_PROXY: 'http://proxy.example:3128',
    NO_PROXY: '127.0.0.1',
  })
})

it.each([
  [{}, undefined],
  [{ NO_PROXY: 'a.example' }, 'a.example'],
  [{ ALL_PROXY: 'socks5://p.example', NO_PROXY: 'a.example' }, 'a.example,127.0.0.1'],
])('of a job with %o Codex reaches its tools on loopback', (env, expected) => {
  const own = { PATH: '', HOME: '', CODEX_HOME: '', TMPDIR: '' }
  expect(codexEnvironment(env, own)['NO_PROXY']).toBe(expected)
})

it('the env input is NAME=value lines', () => {
  expect(parseEnvInput('A=1\n\n  B_2=x=y \r\nEMPTY=\n')).toEqual({ A: '1', B_2: 'x=y ', EMPTY: '' })
  expect(parseEnvInput('  A=b=c \r\n')).toEqual({ A: 'b=c ' })
})

it.each([
  ['a word', 'MODE=review\nhello', 2],
  ['a name with a dash', 'MY-NAME=x', 1],
  ['no name', '=x', 1],
  ['a heredoc', 'A<<EOF\nx\nEOF', 1],
  ['a NUL', 'A=\0', 1],
])('%s is refused with its line, and not quoted', (_, text, line) => {
  expect(() => parseEnvInput(text)).toThrow(GuardError)
  expect(() => parseEnvInput(text)).toThrow(`line ${line},`)
  expect(() => parseEnvInput('sk-SECRET')).not.toThrow(/SECRET/)
})
