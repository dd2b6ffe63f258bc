import sodium from 'libsodium-wrappers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seal } from '../../../src/action/sign-in/seal.js'

beforeAll(() => sodium.ready)

describe('a sealed box', () => {
  it.each(['', 'secret', 'ünïcödé \u{1f511}', 'x'.repeat(48 * 1024)])('opens with libsodium (%#)', text => {
    const { publicKey, privateKey } = sodium.crypto_box_keypair()
    const box = Buffer.from(seal(text, Buffer.from(publicKey).toString('base64')), 'base64')
    expect(Buffer.from(sodium.crypto_box_seal_open(box, publicKey, privateKey)).toString()).toBe(text)
  })

  it('is another one each time', () => {
    const key = Buffer.from(sodium.crypto_box_keypair().publicKey).toString('base64')
    expect(seal('same', key)).not.toBe(seal('same', key))
  })

  it('refuses a key that is none', () => {
    expect(() => seal('secret', 'c2hvcnQ=')).toThrow('wrong length')
  })
})
