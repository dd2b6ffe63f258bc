import { expect, it } from 'vitest'
import { inheritedEnvironment } from '../../src/wire/environment.js'

const job = {
  PATH: '/bin',
  HOME: '/home/u',
  CODEX_HOME: '/home/u/.codex',
  https_proxy: 'http://proxy:1',
  LC_ALL: 'C',
  OPENAI_API_KEY: 'k',
  CODEX_API_KEY: 'k',
  CODEX_ACCESS_TOKEN: 'k',
  INPUT_AUTH: 'k',
  GITHUB_TOKEN: 'k',
  NODE_OPTIONS: '--require x',
  LD_PRELOAD: 'x.so',
}

it('passes an allow-list and nothing else', () => {
  expect(inheritedEnvironment(job)).toEqual({
    PATH: '/bin',
    HOME: '/home/u',
    CODEX_HOME: '/home/u/.codex',
    https_proxy: 'http://proxy:1',
    NO_PROXY: '127.0.0.1',
    LC_ALL: 'C',
  })
})

it('adds what the caller adds, and removes what the caller unsets', () => {
  expect(inheritedEnvironment({ PATH: '/bin', HOME: '/h' }, { HOME: undefined, MY: '1' })).toEqual({
    PATH: '/bin',
    MY: '1',
  })
})

it.each([
  ['http://127.0.0.1:80/x', true],
  ['http://localhost/x', true],
  ['http://[::1]:8/x', true],
  ['https://127.0.0.1.evil.example/x', false],
  ['https://evil.example', false],
  ['nonsense', false],
])('the refresh override %s passes: %s', (url, passes) => {
  const name = 'CODEX_REFRESH_TOKEN_URL_OVERRIDE'
  expect(name in inheritedEnvironment({ [name]: url })).toBe(passes)
  expect(name in inheritedEnvironment({}, { [name]: url })).toBe(passes)
})

it('a proxy is not asked for what is on this machine', () => {
  expect(inheritedEnvironment({ https_proxy: 'http://p.example', NO_PROXY: 'a.example' })['NO_PROXY']).toBe(
    'a.example,127.0.0.1',
  )
  expect(inheritedEnvironment({ PATH: '/bin' })).toEqual({ PATH: '/bin' })
})
