// An HTTP endpoint that answers with Codex: POST a prompt, read the reply while it is written.
import { createServer, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { AssistantMessageStream, Client, CodexError, SandboxMode, structured } from 'codex-client-action'

/** One client serves all requests; every request is a chat of its own. */
export function endpoint(client: Client): Server {
  return createServer((request, response) => {
    // Whoever hangs up stops the turn.
    const gone = new AbortController()
    response.on('close', () => gone.abort())

    const answer = async (): Promise<void> => {
      const config = { profile: { sandbox: SandboxMode.ReadOnly } }
      const chat = await client.createChat(await text(request), config, { signal: gone.signal })
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' })
      for await (const part of structured(chat)) {
        if (part instanceof AssistantMessageStream) {
          for await (const chunk of part) response.write(chunk)
          response.write('\n')
        }
      }
      response.end()
    }

    answer().catch((error: unknown) => {
      if (gone.signal.aborted) return
      const message =
        error instanceof CodexError ? `${error.message} ${error.remedy ?? ''}` : 'Internal error.'
      if (!response.headersSent) response.writeHead(502)
      response.end(`${message}\n`)
    })
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  endpoint(await Client.connect()).listen(8080, '127.0.0.1', () => console.log('http://127.0.0.1:8080'))
}
