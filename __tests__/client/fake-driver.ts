/** A driver whose turns are told by the test. */
import type { CodexEvent } from '../../src/client/events.js'
import { deferred, type Deferred } from '../../src/deferred.js'
import type { DriverThread, TurnRequest } from '../../src/wire/driver.js'

export class FakeThread implements DriverThread {
  id: string | undefined = 'thread-1'
  permissionProfile = undefined
  model = undefined
  requests: TurnRequest[] = []
  interrupts = 0
  #turns: { sink: (event: CodexEvent) => void; done: Deferred<void> }[] = []

  startTurn(
    request: TurnRequest,
    sink: (event: CodexEvent) => void,
  ): { done: Promise<void>; interrupt: () => Promise<void> } {
    const done = deferred<void>()
    done.promise.catch(() => undefined)
    this.requests.push(request)
    this.#turns.push({ sink, done })
    return {
      done: done.promise,
      interrupt: () => {
        this.interrupts++
        return Promise.resolve()
      },
    }
  }

  emit(...events: CodexEvent[]): void {
    for (const event of events) this.#turns.at(-1)?.sink(event)
  }

  end(...events: CodexEvent[]): void {
    this.emit(...events)
    this.#turns.at(-1)?.done.resolve()
  }

  reply(text: string): void {
    this.end({ type: 'task_complete', last_agent_message: text })
  }

  break(error: Error): void {
    this.#turns.at(-1)?.done.reject(error)
  }
}

export const message = (delta: string, item_id = 'm'): CodexEvent => ({
  type: 'agent_message_delta',
  item_id,
  delta,
})
export const output = (text: string, call_id = 'c'): CodexEvent => ({
  type: 'exec_command_output_delta',
  call_id,
  stream: 'stdout',
  text,
})

export async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of source) all.push(item)
  return all
}
