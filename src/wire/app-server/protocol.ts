/**
 * The part of app-server's protocol that is decoded, as zod schemas. `codex app-server generate-json-schema`
 * prints the whole of it for a CLI; the compatibility suite checks these against it. Fields are as lenient as the
 * versions differ (0.98 – 0.169): what some version omits is optional here.
 */
import { z } from 'zod'

const text = z.string().nullish()
const count = z.number().nullish()

export const fileUpdateChange = z.object({
  path: z.string(),
  kind: z.object({ type: z.enum(['add', 'delete', 'update']), move_path: text }),
  diff: z.string(),
})

const item = <T extends string, S extends z.core.$ZodShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), id: z.string(), ...shape })

export const threadItem = z.discriminatedUnion('type', [
  item('agentMessage', { text: z.string(), phase: text }),
  item('reasoning', { summary: z.array(z.string()).default([]), content: z.array(z.string()).default([]) }),
  item('commandExecution', {
    command: z.string(),
    cwd: text,
    status: z.string(),
    aggregatedOutput: text,
    exitCode: count,
    durationMs: count,
  }),
  item('fileChange', { changes: z.array(fileUpdateChange), status: z.string() }),
  item('mcpToolCall', {
    server: z.string(),
    tool: z.string(),
    status: z.string(),
    arguments: z.unknown(),
    result: z.object({ content: z.array(z.unknown()).nullish() }).nullish(),
    error: z.object({ message: z.string() }).nullish(),
    durationMs: count,
  }),
  item('webSearch', { query: z.string().default('') }),
  item('imageView', { path: z.string() }),
  item('collabAgentToolCall', {
    tool: z.string(),
    status: z.string(),
    receiverThreadIds: z.array(z.string()).default([]),
    prompt: text,
  }),
  item('subAgentActivity', { kind: z.string(), agentThreadId: z.string() }),
  item('contextCompaction', {}),
  item('enteredReviewMode', { review: text }),
  item('exitedReviewMode', { review: text }),
  item('userMessage', {}),
])
export type ThreadItem = z.infer<typeof threadItem>

const BY_TYPE: ReadonlyMap<string, z.ZodType<ThreadItem>> = new Map(
  threadItem.options.map(option => [option.shape.type.value, option]),
)

/** A known item, or one that is not: as it came. */
export type AnyItem = ThreadItem | { type: 'other'; raw: { type: string } }

/** Reads what an item begins or ends with. Its type is looked up by hand: every other line of a session that is no delta has one. */
export function readItem(params: unknown): AnyItem | undefined {
  const { item: raw } = (params ?? {}) as { item?: { type?: unknown } | null }
  const type = raw?.type
  if (typeof type !== 'string') return undefined
  return BY_TYPE.get(type)?.safeParse(raw).data ?? { type: 'other', raw: raw as { type: string } }
}

export const codexErrorInfo = z.union([z.string(), z.record(z.string(), z.unknown())])
export const turnError = z.object({
  message: z.string(),
  codexErrorInfo: codexErrorInfo.nullish(),
  additionalDetails: text,
})

const usage = z.object({
  totalTokens: z.number(),
  inputTokens: z.number(),
  cachedInputTokens: z.number().default(0),
  outputTokens: z.number(),
  reasoningOutputTokens: z.number().default(0),
})
const rateLimitWindow = z
  .object({ usedPercent: z.number(), windowDurationMins: count, resetsAt: count })
  .nullish()

export interface Delta {
  itemId: string
  delta: string
}
/**
 * Nine lines in ten are deltas: they are checked by hand, because zod made the whole of decoding and delivering a
 * stream half again as expensive.
 */
export function isDelta(params: unknown): params is Delta {
  const { itemId, delta } = (params ?? {}) as Partial<Record<keyof Delta, unknown>>
  return typeof itemId === 'string' && typeof delta === 'string'
}
export const turnCompleted = z.object({
  turn: z.object({
    id: z.string(),
    status: z.string(),
    error: turnError.nullish(),
    durationMs: count,
  }),
})
export const errorNotification = z.object({ error: turnError, willRetry: z.boolean() })
export const planUpdated = z.object({
  explanation: text,
  plan: z.array(z.object({ step: z.string(), status: z.string() })),
})
export const diffUpdated = z.object({ diff: z.string() })
export const summaryPart = z.object({ itemId: z.string(), summaryIndex: z.number() })
export const tokenUsageUpdated = z.object({
  tokenUsage: z.object({ total: usage, last: usage, modelContextWindow: count }),
})
export const rateLimitsUpdated = z.object({
  rateLimits: z.object({ primary: rateLimitWindow, secondary: rateLimitWindow, planType: text }),
})
export const modelRerouted = z.object({ fromModel: z.string(), toModel: z.string(), reason: z.unknown() })
export const warning = z.object({ message: z.string() })
export const notice = z.object({ summary: z.string(), details: text })
export const mcpStartup = z.object({
  name: z.string(),
  status: z.enum(['starting', 'ready', 'failed', 'cancelled']),
  error: text,
})

/** Every thread-bound notification names its thread; session-wide ones do not, or say null. */
export const threadIdOf = (params: unknown): string | undefined => {
  const id = (params as { threadId?: unknown } | null | undefined)?.threadId
  return typeof id === 'string' ? id : undefined
}

export const threadOpened = z.object({
  thread: z.object({ id: z.string() }),
  model: text,
  reasoningEffort: text,
  cwd: text,
  activePermissionProfile: z.object({ id: z.string() }).nullish(),
})
export const turnStarted = z.object({ turn: z.object({ id: z.string() }) })
export const refreshParams = z.object({ previousAccountId: text })
