/**
 * How Codex is started so that nothing it starts can gain rights: `no_new_privs` makes `sudo` and every other setuid
 * program useless for a process and all its children. Nothing on the machine changes; later steps keep their sudo.
 */
import { GuardError } from './guard-error.js'
import type { SafetyStrategy } from './sandbox.js'

export interface LauncherWorld {
  strategy: SafetyStrategy
  platform: NodeJS.Platform
  /** Absolute path of util-linux' `setpriv`, found on the cleaned PATH. */
  setpriv: string | undefined
  /** Our effective user id. Only root can clear its groups. */
  uid: number | undefined
}

/**
 * What to put before Codex. Throws a GuardError where it cannot be done.
 * macOS and Windows have no such switch: there it is their sandboxes that keep commands from gaining rights.
 */
export function launcher({ strategy, platform, setpriv, uid }: LauncherWorld): string[] {
  if (strategy === 'unsafe' || platform !== 'linux') return []
  if (setpriv === undefined) {
    throw new GuardError(
      '`safety-strategy: drop-sudo` needs `setpriv`, which this machine lacks: install util-linux, or use `safety-strategy: unsafe`.',
    )
  }
  return [setpriv, '--no-new-privs', ...(uid === 0 ? ['--clear-groups'] : []), '--']
}

/** Whether a process can gain no rights any more, by its `/proc/<pid>/status`. */
export function cannotGainRights(status: string): boolean {
  return /^NoNewPrivs:\s*1$/m.test(status)
}

/** Throws a GuardError unless Codex, by its `/proc/<pid>/status`, runs as {@link launcher} starts it. */
export function verifyLaunch(
  strategy: SafetyStrategy,
  platform: NodeJS.Platform,
  status: string | undefined,
): void {
  if (strategy === 'unsafe' || platform !== 'linux') return
  if (status === undefined || !cannotGainRights(status)) {
    throw new GuardError(
      'Codex could still gain rights by sudo although it was started with `setpriv --no-new-privs`.',
    )
  }
}
