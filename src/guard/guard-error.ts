/** A guard that cannot be kept, or an input it cannot take: one sentence that names the remedy, never a value. */
export class GuardError extends Error {
  override readonly name = 'GuardError'
}
