export interface Redactor {
  text(text: string): string
}
export function createRedactor(_secrets: readonly string[]): Redactor {
  return { text: text => text }
}
