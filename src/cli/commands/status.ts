/** `codex-client status` */
import type { AuthStatus } from '../../auth/codex-auth.js'
import { showTime } from '../../auth/facts.js'
import { authOf, type World } from '../world.js'

export async function status(world: World): Promise<number> {
  const auth = await authOf(world)
  world.stdout.write(`${showStatus(auth.status(), Date.now()).join('\n')}\n`)
  return 0
}

/** A sign-in as lines for a person. `now` in milliseconds. */
export function showStatus(
  { kind, email, plan, path, expires, canRefresh }: AuthStatus,
  now: number,
): string[] {
  const who = [email === undefined ? '' : ` as ${email}`, plan === undefined ? '' : ` (${plan})`].join('')
  const lines = [kind === 'chatgpt' ? `✓ Signed in with ChatGPT${who}` : '✓ Signed in with an API key']
  if (kind === 'chatgpt') {
    lines.push(
      `  access token  ${expires === undefined ? 'does not tell its end' : showExpiry(expires, now)}`,
    )
    lines.push(`  renewal       ${canRefresh ? 'by Codex, when it is needed' : 'not possible'}`)
  }
  if (path !== undefined) lines.push(`  file          ${path}`)
  return lines
}

function showExpiry(expires: Date, now: number): string {
  const time = showTime(expires)
  const minutes = Math.round((expires.getTime() - now) / 60_000)
  if (minutes <= 0) return `ended ${time}`
  const units: [number, string][] = [
    [1440, 'day'],
    [60, 'hour'],
    [1, 'minute'],
  ]
  const [size, unit] = units.find(([size]) => minutes >= size) ?? [1, 'minute']
  const count = Math.floor(minutes / size)
  return `until ${time} (${count} ${unit}${count === 1 ? '' : 's'})`
}
