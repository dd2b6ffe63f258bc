// Streams a chat as it happens: messages, reasoning, commands; then the final reply, and one more turn.
import {
  AssistantMessageStream,
  Client,
  CommandStream,
  ReasoningEffort,
  ReasoningStream,
  SandboxMode,
  structured,
  Verbosity,
  type CodexChatConfig,
} from 'codex-client-action'

async function run(prompt: string): Promise<void> {
  const config: CodexChatConfig = {
    profile: {
      model: 'gpt-5',
      reasoningEffort: ReasoningEffort.Minimal,
      verbosity: Verbosity.High,
      sandbox: SandboxMode.DangerFullAccess,
    },
    mcpServers: [
      {
        name: 'context7',
        command: 'npx',
        args: ['-y', '@upstash/context7-mcp', '--api-key', '<api_key>'],
      },
    ],
  }

  await using client = await Client.connect()
  const chat = await client.createChat(prompt, config)

  for await (const event of structured(chat)) {
    if (event instanceof AssistantMessageStream) {
      for await (const chunk of event.stream()) process.stdout.write(chunk)
      console.log('\n[assistant message complete]')
    } else if (event instanceof ReasoningStream) {
      for await (const chunk of event.stream()) console.log(`[reasoning] ${chunk}`)
    } else if (event instanceof CommandStream) {
      for await (const chunk of event.stream()) console.log(`[command ${event.command}] ${chunk}`)
    }
  }

  const finalReply = await chat.get()
  console.log('Final reply:', finalReply)

  await chat.resume('Thanks! Any closing thoughts?')
}

await run('Introduce yourself.')
