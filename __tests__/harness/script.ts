/**
 * What a scripted model says: small builders that turn into the server-sent events of the Responses API. One answer is
 * one step or a list of steps; every request of the CLI takes one answer.
 */
import {
  callCommands,
  callMcp,
  callPatch,
  callPlan,
  type Call,
  type ModelRequest,
  type PlanStep,
} from './tools.js'

/** What a step makes the server do next. */
export type Emission =
  | { do: 'event'; type: string; data: Record<string, unknown> }
  | { do: 'status'; status: number; body: unknown; headers: Record<string, string> }
  | { do: 'headers'; headers: Record<string, string> }
  | { do: 'usage'; usage: Usage }
  | { do: 'pace'; ms: number }
  | { do: 'wait'; for: Promise<unknown> }
  | { do: 'cut' }
  | { do: 'hang' }

/** Token counts as the Responses API reports them. */
export interface Usage {
  input: number
  cached: number
  output: number
  reasoning: number
}

/** One thing a model does in an answer. It may look at the request, e.g. to see which tools there are. */
export interface Step {
  emit: (request: ModelRequest, id: (prefix: string) => string) => Iterable<Emission>
}
export type Answer = Step | readonly Step[]
/** An answer, or what makes one out of the request. */
export type Scripted = Answer | ((request: ModelRequest) => Answer | Promise<Answer>)

const step = (emit: Step['emit']): Step => ({ emit })
const event = (type: string, data: Record<string, unknown>): Emission => ({ do: 'event', type, data })
const done = (item: Record<string, unknown>): Emission => event('response.output_item.done', { item })
const call = (item: Call, id: (prefix: string) => string): Emission =>
  done({ ...item, id: id('fc'), call_id: id('call'), status: 'completed' })

/** The text in `parts` pieces of about equal length, never through the middle of a character. */
function pieces(text: string, parts: number | readonly string[]): readonly string[] {
  if (typeof parts !== 'number') return parts
  const characters = [...text]
  const size = Math.max(1, Math.ceil(characters.length / Math.max(1, parts)))
  const result: string[] = []
  for (let at = 0; at < characters.length; at += size) result.push(characters.slice(at, at + size).join(''))
  return result
}

/** An assistant message, streamed in `chunks` deltas (a count, or the very pieces). */
export function say(
  text: string,
  options: { chunks?: number | readonly string[]; phase?: string } = {},
): Step {
  return step(function* (_request, id) {
    const item = {
      type: 'message',
      role: 'assistant',
      id: id('msg'),
      ...(options.phase && { phase: options.phase }),
    }
    yield event('response.output_item.added', { item: { ...item, content: [] } })
    for (const delta of pieces(text, options.chunks ?? 3)) {
      yield event('response.output_text.delta', {
        item_id: item.id,
        output_index: 0,
        content_index: 0,
        delta,
      })
    }
    yield done({ ...item, content: [{ type: 'output_text', text }] })
  })
}

/** A reasoning summary of one or more sections, each streamed in two deltas. */
export function reason(...sections: string[]): Step {
  return step(function* (_request, id) {
    const item = { type: 'reasoning', id: id('rs') }
    yield event('response.output_item.added', { item: { ...item, summary: [] } })
    for (const [summary_index, text] of sections.entries()) {
      yield event('response.reasoning_summary_part.added', { item_id: item.id, summary_index })
      for (const delta of pieces(text, 2)) {
        yield event('response.reasoning_summary_text.delta', { item_id: item.id, summary_index, delta })
      }
    }
    yield done({ ...item, summary: sections.map(text => ({ type: 'summary_text', text })) })
  })
}

/** How a command is asked for. */
export interface CommandOptions {
  workdir?: string
  /** How long the tool waits before it hands a still running command back; Codex allows 250 – 30000 ms. */
  yieldMs?: number
}

/** A shell command, asked for with whichever tool this CLI and model offer. */
export function command(cmd: string, options: CommandOptions = {}): Step {
  return commands([cmd], options)
}

/** Several shell commands in one answer; Codex runs them at the same time. */
export function commands(cmds: readonly string[], options: CommandOptions = {}): Step {
  return step(function* (request, id) {
    for (const item of callCommands(request, cmds, options)) yield call(item, id)
  })
}

/** An edit, in the format of `apply_patch` (`*** Begin Patch` … `*** End Patch`). */
export function patch(text: string): Step {
  return step(function* (request, id) {
    yield call(callPatch(request, text), id)
  })
}

/** A new plan: steps that are pending, or `[step, status]`. Newest CLIs offer it only for some models. */
export function plan(steps: readonly (string | PlanStep)[], explanation?: string): Step {
  return step(function* (request, id) {
    yield call(callPlan(request, steps, explanation), id)
  })
}

/** A call of a configured MCP server's tool. */
export function mcp(server: string, tool: string, args: Record<string, unknown> = {}): Step {
  return step(function* (request, id) {
    yield call(callMcp(request, server, tool, args), id)
  })
}

/** A call of any function tool by name, whether it is offered or not. */
export function invoke(name: string, args: unknown): Step {
  return step(function* (_request, id) {
    yield call({ type: 'function_call', name, arguments: JSON.stringify(args) }, id)
  })
}

/** The bill of this answer; counts that are left out stay at their defaults. */
export function usage(counts: Partial<Usage>): Step {
  return step(() => [{ do: 'usage', usage: { ...DEFAULT_USAGE, ...counts } }])
}
export const DEFAULT_USAGE: Usage = { input: 120, cached: 20, output: 30, reasoning: 10 }

/** Extra response headers, e.g. `x-codex-primary-used-percent`. Must come before anything that is streamed. */
export function headers(fields: Record<string, string>): Step {
  return step(() => [{ do: 'headers', headers: fields }])
}

/** An HTTP error instead of an answer. The default body has the shape of OpenAI's errors. */
export function fail(status: number, body?: unknown, fields: Record<string, string> = {}): Step {
  const shown = body ?? { error: { message: `scripted failure ${status}`, type: 'scripted', code: null } }
  return step(() => [{ do: 'status', status, body: shown, headers: fields }])
}

/** A `response.failed` event in the stream, e.g. code `context_length_exceeded` or `rate_limit_exceeded`. */
export function failed(code: string, message: string): Step {
  return step((_request, id) => [
    event('response.failed', { response: { id: id('resp'), status: 'failed', error: { code, message } } }),
    { do: 'cut' },
  ])
}

/** Breaks the connection here, in the middle of the stream. */
export function cut(): Step {
  return step(() => [{ do: 'cut' }])
}

/** Says nothing from here on and keeps the connection open until the other side or the test gives up. */
export function hang(): Step {
  return step(() => [{ do: 'hang' }])
}

/** From here on, `ms` milliseconds pass before each event. */
export function trickle(ms: number): Step {
  return step(() => [{ do: 'pace', ms }])
}

/** Waits for the test: nothing more is said before `promise` settles. */
export function until(promise: Promise<unknown>): Step {
  return step(() => [{ do: 'wait', for: promise }])
}

/** A completed answer with nothing in it. */
export function empty(): Step {
  return step(() => [])
}

/** A raw event, for what has no builder. */
export function raw(type: string, data: Record<string, unknown>): Step {
  return step(() => [event(type, data)])
}
