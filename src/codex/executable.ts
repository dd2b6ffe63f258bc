/** Tells from a file's first bytes for which machine it is: the system would run a foreign one as a shell script. */
import { open } from 'node:fs/promises'

/** How much of a file is looked at, in bytes. */
const HEADER = 4096
const ELF: Record<number, string> = { 0x3e: 'x64', 0xb7: 'arm64' }
const MACH_O: Record<number, string> = { 0x01000007: 'x64', 0x0100000c: 'arm64' }
const PE: Record<number, string> = { 0x8664: 'x64', 0xaa64: 'arm64' }

/**
 * What a program runs on: a platform as Node spells it (`linux-x64`), `script`, `darwin-universal`, an unknown
 * machine (`linux-?`), or undefined for what is no program.
 */
export function machineOf(header: Buffer): string | undefined {
  if (header.length >= 2 && header.toString('latin1', 0, 2) === '#!') return 'script'
  if (header.length < 64) return undefined
  const magic = header.readUInt32BE(0)
  if (magic === 0x7f454c46) return `linux-${ELF[header.readUInt16LE(18)] ?? '?'}`
  if (magic === 0xcffaedfe) return `darwin-${MACH_O[header.readUInt32LE(4)] ?? '?'}`
  if (magic === 0xcafebabe) return 'darwin-universal'
  if (header.toString('latin1', 0, 2) !== 'MZ') return undefined
  const at = header.readUInt32LE(60)
  return at + 6 <= header.length ? `win32-${PE[header.readUInt16LE(at + 4)] ?? '?'}` : undefined
}

/** Why a file cannot be started on `platform`, as the end of a sentence; undefined when nothing speaks against it. */
export async function misfit(path: string, platform: string): Promise<string | undefined> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER), 0, HEADER, 0)
    const machine = machineOf(buffer.subarray(0, bytesRead))
    if (machine === undefined) return 'it is not a program'
    const fits =
      ['script', platform].includes(machine) || machine === `${platform.split('-', 1)[0]}-universal`
    return fits
      ? undefined
      : `it is built for ${machine.replace(/.*?\?/, 'another machine')}, not for ${platform}`
  } finally {
    await file.close()
  }
}
