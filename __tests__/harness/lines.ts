/** Lines as the runner cuts them: a carriage return alone ends a line too. */

/** Hands every line of a stream on, without its end; the last one needs none. Never rejects. */
export async function readLines(stream: NodeJS.ReadableStream, take: (line: string) => void): Promise<void> {
  const decoder = new TextDecoder()
  let rest = ''
  const feed = (text: string): void => {
    // A carriage return at the very end may be the first half of one line end.
    const parts = (rest + text).split(/\r\n|\n|\r(?!$)/)
    rest = parts.pop() ?? ''
    parts.forEach(take)
  }
  try {
    for await (const chunk of stream) feed(decoder.decode(chunk as Buffer, { stream: true }))
  } catch {
    // The stream was destroyed, because something kept it open for too long.
  }
  feed(decoder.decode())
  if (rest !== '') take(rest.replace(/\r$/, ''))
}
