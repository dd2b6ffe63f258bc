/** The key that secrets are sealed with, and the opening of sealed boxes: a real X25519 key, as GitHub's is. */
import sodium from 'libsodium-wrappers'
import { created, notFound, ok, Refused, type Call, type Reply } from './call.js'

export interface SealingKey {
  key_id: string
  /** Base64. */
  key: string
  /** @throws Error when it was not sealed with this key */
  open(sealed: string): string
}

/** Makes a new key. `number` makes its id. */
export async function sealingKey(number: number): Promise<SealingKey> {
  await sodium.ready
  const pair = sodium.crypto_box_keypair()
  const base64 = sodium.base64_variants.ORIGINAL
  return {
    key_id: String(568_250_167_242_549_700n + BigInt(number)),
    key: sodium.to_base64(pair.publicKey, base64),
    open: sealed =>
      sodium.to_string(
        sodium.crypto_box_seal_open(sodium.from_base64(sealed, base64), pair.publicKey, pair.privateKey),
      ),
  }
}

/** The key to seal secrets with. */
export async function publicKey({ state, viewer }: Call): Promise<Reply> {
  if (!viewer.secrets) throw new Refused(403, 'Resource not accessible by integration')
  const { key_id, key } = await state.key()
  return ok({ key_id, key })
}

/** What can be read of a secret: everything but its value. */
export function getSecret(call: Call): Reply {
  if (!call.viewer.secrets) throw new Refused(403, 'Resource not accessible by integration')
  const { scope, name } = secretPlace(call)
  const secret = call.state.secrets.find(each => each.scope === scope && each.name === name)
  if (!secret) throw notFound()
  const { created_at, updated_at } = secret
  return ok({ name, created_at, updated_at, visibility: 'private' })
}

/** Writes a secret that was sealed with the key. */
export async function putSecret(call: Call): Promise<Reply> {
  const { state, viewer, body } = call
  if (!viewer.secrets) throw new Refused(403, 'Resource not accessible by integration')
  const key = await state.key()
  if (body['key_id'] !== key.key_id) throw new Refused(422, 'The key_id is not the one of the public key.')
  let value: string
  try {
    value = key.open(String(body['encrypted_value']))
  } catch {
    throw new Refused(422, 'Bad request - the encrypted value cannot be opened.')
  }
  if (Buffer.byteLength(value) > 48 * 1024) throw new Refused(422, 'Value is too large (maximum is 48 KB).')
  const { scope, name } = secretPlace(call)
  const at = state.now()
  const there = state.secrets.find(each => each.scope === scope && each.name === name)
  if (there) {
    Object.assign(there, { value, updated_at: at })
    return { status: 204 }
  }
  state.secrets.push({ scope, name, value, created_at: at, updated_at: at })
  return created({})
}

function secretPlace({ params }: Call): { scope: string; name: string } {
  const { owner, repo, environment_name, org, secret_name = '' } = params
  const repository = [owner, repo, environment_name].filter(each => each !== undefined)
  return { scope: (org === undefined ? repository : [org]).join('/'), name: secret_name.toUpperCase() }
}
