import { expect, it } from 'vitest'
import { AuthenticationError, CodexError } from 'codex-client-action'

it('an error carries facts, its own name and its cause', () => {
  const cause = new Error('inner')
  const error = new AuthenticationError('The sign-in is dead.', {
    code: 'sign_in_dead',
    remedy: 'Sign in again.',
    cause,
  })
  expect(error).toBeInstanceOf(CodexError)
  expect(error).toMatchObject({
    name: 'AuthenticationError',
    code: 'sign_in_dead',
    remedy: 'Sign in again.',
    cause,
  })
})
