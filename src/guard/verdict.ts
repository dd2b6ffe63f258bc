/** A yes or no, and the sentence that says why. */
export interface Verdict {
  trusted: boolean
  reason: string
}

export const trusted = (reason: string): Verdict => ({ trusted: true, reason })
export const refused = (reason: string): Verdict => ({ trusted: false, reason })
