// The loop of a chat bot: every channel is a conversation that goes on, and all of them share one Codex.
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Client, CodexError, SandboxMode, type Chat } from 'codex-client-action'

export interface Message {
  channel: string
  text: string
  reply: (text: string) => unknown
}

/** Answers messages until there are no more. Channels do not wait for each other. */
export async function bot(client: Client, messages: AsyncIterable<Message>): Promise<void> {
  const chats = new Map<string, Chat>()
  const queues = new Map<string, Promise<void>>()

  async function answer({ channel, text, reply }: Message): Promise<void> {
    try {
      const open = chats.get(channel)
      const chat =
        open === undefined
          ? await client.createChat(text, {
              profile: { sandbox: SandboxMode.ReadOnly },
              developerInstructions: 'You answer in a chat room. Be brief and friendly.',
            })
          : await open.resume(text)
      chats.set(channel, chat)
      await reply(await chat.get())
    } catch (error) {
      // The next message of this channel starts a conversation of its own.
      chats.delete(channel)
      await reply(error instanceof CodexError ? `Sorry: ${error.message}` : 'Sorry, something broke.')
    }
  }

  for await (const message of messages) {
    const before = queues.get(message.channel) ?? Promise.resolve()
    queues.set(
      message.channel,
      before.then(() => answer(message)),
    )
  }
  await Promise.all(queues.values())
}

/** Lines of a terminal as the messages of one channel. */
async function* terminal(): AsyncGenerator<Message, void> {
  for await (const text of createInterface({ input: process.stdin })) {
    if (text.trim() !== '') yield { channel: 'terminal', text, reply: answer => console.log(answer) }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await using client = await Client.connect()
  await bot(client, terminal())
}
