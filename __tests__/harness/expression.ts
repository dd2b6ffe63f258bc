/** `${{ … }}` in the default of an input: contexts by path and `toJSON` of one, which is all that defaults are used for. */

export type Contexts = Record<string, unknown>

/** @throws Error for an expression that is more than a path, or a path that leads nowhere */
export function evaluate(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_whole, expression: string) => {
    const json = /^toJSON\((\w+)\)$/.exec(expression)?.[1]
    if (json !== undefined) return JSON.stringify(contexts[json] ?? null)
    if (!/^[a-z_][\w-]*(\.[\w-]+)+$/i.test(expression)) {
      throw new Error(`the harness evaluates paths only, not \${{ ${expression} }}`)
    }
    const value = expression
      .split('.')
      .reduce<unknown>((at, key) => (at as Contexts | undefined)?.[key], contexts)
    if (value === undefined) throw new Error(`nothing is at \${{ ${expression} }}`)
    return typeof value === 'string' ? value : JSON.stringify(value)
  })
}
