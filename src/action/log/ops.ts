/** What the log is told to do: the language between the renderer, which knows events, and the stage, which knows order. */

/** What a section shows: it decides what happens when something else wants to be told meanwhile. */
export type SectionKind = 'command' | 'call' | 'reasoning' | 'message'

/** How a section begins. A message has no group; a title is its heading. */
export interface Opening {
  kind: SectionKind
  title: string
  /** Lines at the group's top, such as the whole command. */
  intro?: string | undefined
}

export type Op =
  /** Lines of their own. An aside waits until an open group closes; anything else closes it. */
  | { do: 'say'; text: string; aside?: boolean }
  /** A whole group at once. */
  | { do: 'group'; title: string; text: string }
  | { do: 'open'; key: string; opening: Opening }
  /** A piece of a section's text; opens it when it is not open. */
  | { do: 'text'; key: string; opening: Opening; text: string }
  | {
      do: 'close'
      key: string
      opening: Opening
      /** The section's text, for a section that got none piece by piece. */
      whole?: string | undefined
      /** The line below the group. */
      after?: string | undefined
      /** Show the section's last lines below the group. */
      tail?: boolean | undefined
    }
  /** The model answered a request; `total` tells one report from its repetition. */
  | { do: 'sampled'; total: number }
  /** The turn is over: whatever is still open or waiting is told now. */
  | { do: 'settle' }
