/**
 * libsodium's sealed box (`crypto_box_seal`), which GitHub wants secrets in. Made of Node's X25519 and of noble's ciphers
 * and hashes: libsodium itself would be a tenth of everything this action ships. Tests open the boxes with libsodium.
 */
import { createPublicKey, diffieHellman, generateKeyPairSync } from 'node:crypto'
import { hsalsa, xsalsa20poly1305 } from '@noble/ciphers/salsa.js'
import { u32 } from '@noble/ciphers/utils.js'
import { blake2b } from '@noble/hashes/blake2.js'

const KEY_BYTES = 32
const NONCE_BYTES = 24
/** The constant of Salsa20 for keys of 32 bytes. */
const SIGMA = Buffer.from('expand 32-byte k')

/** Seals a text for the owner of a public key; both keys and the box are base64. Throws on a key that is none. */
export function seal(text: string, publicKey: string): string {
  const recipient = Buffer.from(publicKey, 'base64')
  if (recipient.length !== KEY_BYTES) throw new Error('GitHub gave a public key of a wrong length')
  const sender = generateKeyPairSync('x25519')
  const own = Buffer.from(sender.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url')
  const theirs = createPublicKey({
    key: { kty: 'OKP', crv: 'X25519', x: recipient.toString('base64url') },
    format: 'jwk',
  })
  const shared = new Uint8Array(diffieHellman({ privateKey: sender.privateKey, publicKey: theirs }))
  const key = new Uint32Array(KEY_BYTES / 4)
  hsalsa(u32(new Uint8Array(SIGMA)), u32(shared), new Uint32Array(4), key)
  const nonce = blake2b(Buffer.concat([own, recipient]), { dkLen: NONCE_BYTES })
  const box = xsalsa20poly1305(new Uint8Array(key.buffer), nonce).encrypt(Buffer.from(text))
  return Buffer.concat([own, box]).toString('base64')
}
