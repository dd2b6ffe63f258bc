/** A credential handed to Codex over the wire, so that nothing is written to disk. */

/** What Codex asks for when ChatGPT's service refuses the access token it was given. */
export interface ChatgptTokens {
  /** Bearer token of requests to the model. A secret. */
  accessToken: string
  /** ChatGPT's account (workspace) id. */
  accountId: string
  /** ChatGPT’s name of the plan, e.g. `pro`. */
  planType?: string | undefined
  /** Asked for by 0.98 only. */
  idToken?: string | undefined
}

/** An API key, or tokens of ChatGPT. */
export type Account =
  | { type: 'apiKey'; apiKey: string }
  | ({
      type: 'chatgptAuthTokens'
      /** Called on a 401 in the middle of a turn; the turn goes on with what it returns. */
      refresh?: ((previousAccountId: string | undefined) => Promise<ChatgptTokens>) | undefined
    } & ChatgptTokens)
