/** The action's inputs: read once, checked once, typed. Nothing else looks at `INPUT_*`. */
import { ReasoningEffort } from '../client/names.js'
import { CodexError } from '../errors.js'
import type { InputName } from './input-table.js'
export { INPUTS, OUTPUTS, type InputName, type OutputName } from './input-table.js'

/** An input that cannot be used: one sentence that names the input and the remedy. */
export class InputError extends CodexError {
  constructor(message: string, cause?: unknown) {
    super(message, { code: 'invalid_config', cause })
  }
}

/** Minutes that still fit a timer: 2^31 - 1 ms. */
const MAX_MINUTES = 35_000

const CHOICES = {
  'auth-storage': ['auto', 'memory', 'file'],
  transport: ['auto', 'app-server', 'mcp'],
  sandbox: ['read-only', 'workspace-write', 'danger-full-access'],
  effort: Object.values(ReasoningEffort),
  verbosity: ['low', 'medium', 'high'],
  'approval-policy': ['never', 'on-request', 'on-failure', 'untrusted'],
  'comment-mode': ['sticky', 'new'],
  'review-event': ['COMMENT', 'REQUEST_CHANGES', 'APPROVE'],
  'safety-strategy': ['drop-sudo', 'read-only', 'unsafe'],
} as const

type Choice<N extends keyof typeof CHOICES> = (typeof CHOICES)[N][number]

export interface Inputs {
  prompt: { text: string } | { file: string }
  auth: string | undefined
  openaiApiKey: string | undefined
  codexAccessToken: string | undefined
  authStorage: Choice<'auth-storage'>
  authSecretName: string | undefined
  authSecretToken: string | undefined
  codexVersion: string | undefined
  codexPath: string | undefined
  codexHome: string | undefined
  transport: Choice<'transport'>
  model: string | undefined
  effort: Choice<'effort'> | undefined
  verbosity: Choice<'verbosity'> | undefined
  sandbox: Choice<'sandbox'>
  /** Exclusive with any other `sandbox` than the default, and with `networkAccess`. */
  permissionProfile: string | undefined
  networkAccess: boolean
  trustProject: boolean
  approvalPolicy: Choice<'approval-policy'>
  workingDirectory: string | undefined
  instructions: string | undefined
  mcpServers: string | undefined
  config: string | undefined
  env: string | undefined
  codexArgs: string | undefined
  responsesApiEndpoint: string | undefined
  outputSchema: { text: string } | { file: string } | undefined
  outputFile: string | undefined
  transcriptFile: string | undefined
  resume: string | undefined
  githubToken: string | undefined
  replyTo: 'auto' | 'none' | number
  commentMode: Choice<'comment-mode'>
  commentKey: string | undefined
  /** JSON of the matrix leg; `null` without a matrix. */
  matrix: string | undefined
  commentOnFailure: boolean
  progressComment: boolean
  inlineReview: boolean
  reviewEvent: Choice<'review-event'>
  triggerPhrase: string | undefined
  allowUsers: string[]
  allowBots: boolean
  allowBotUsers: string[]
  safetyStrategy: Choice<'safety-strategy'>
  /** Milliseconds. */
  timeoutMs: number
  /** Milliseconds. */
  idleTimeoutMs: number
  logReasoning: boolean
  logOutput: boolean
}

/** The inputs that hold secrets: masked before anything else happens. */
export const SECRET_INPUTS = [
  'auth',
  'openai-api-key',
  'codex-access-token',
  'auth-secret-token',
  'github-token',
] as const

/** The raw text of an input, as the runner gives it; '' when it is not set. */
export type GetInput = (name: InputName) => string

/** Reads and checks every input. Throws an InputError. */
export function readInputs(get: GetInput): Inputs {
  const optional = (name: InputName): string | undefined => get(name).trim() || undefined
  return {
    prompt: exactlyOne('prompt', get('prompt'), 'prompt-file', optional('prompt-file')),
    auth: optional('auth'),
    openaiApiKey: optional('openai-api-key'),
    codexAccessToken: optional('codex-access-token'),
    authStorage: choice('auth-storage', get),
    authSecretName: optional('auth-secret-name'),
    authSecretToken: optional('auth-secret-token'),
    codexVersion: version(optional('codex-version')),
    codexPath: optional('codex-path'),
    codexHome: optional('codex-home'),
    transport: choice('transport', get),
    model: optional('model'),
    effort: optional('effort') === undefined ? undefined : choice('effort', get),
    verbosity: optional('verbosity') === undefined ? undefined : choice('verbosity', get),
    sandbox: choice('sandbox', get),
    permissionProfile: profile(optional('permission-profile'), get),
    networkAccess: boolean('network-access', get),
    trustProject: boolean('trust-project', get),
    approvalPolicy: choice('approval-policy', get),
    workingDirectory: optional('working-directory'),
    instructions: optional('instructions'),
    mcpServers: optional('mcp-servers'),
    config: optional('config'),
    env: optional('env'),
    codexArgs: optional('codex-args'),
    responsesApiEndpoint: endpoint(optional('responses-api-endpoint')),
    outputSchema: atMostOne(
      'output-schema',
      get('output-schema'),
      'output-schema-file',
      optional('output-schema-file'),
    ),
    outputFile: optional('output-file'),
    transcriptFile: optional('transcript-file'),
    resume: resume(optional('resume'), optional('codex-home')),
    githubToken: optional('github-token'),
    replyTo: replyTo(optional('reply-to')),
    commentMode: choice('comment-mode', get),
    commentKey: optional('comment-key'),
    matrix: optional('matrix'),
    commentOnFailure: boolean('comment-on-failure', get),
    progressComment: boolean('progress-comment', get),
    inlineReview: boolean('inline-review', get),
    reviewEvent: choice('review-event', get),
    triggerPhrase: word('trigger-phrase', optional('trigger-phrase')),
    allowUsers: list(get('allow-users')),
    allowBots: boolean('allow-bots', get),
    allowBotUsers: botUsers(list(get('allow-bot-users'))),
    safetyStrategy: choice('safety-strategy', get),
    timeoutMs: minutes('timeout-minutes', get),
    idleTimeoutMs: minutes('idle-timeout-minutes', get),
    logReasoning: boolean('log-reasoning', get),
    logOutput: boolean('log-output', get),
  }
}

function atMostOne(
  textName: InputName,
  text: string,
  fileName: InputName,
  file: string | undefined,
): { text: string } | { file: string } | undefined {
  const hasText = text.trim() !== ''
  if (hasText && file !== undefined) {
    throw new InputError(`Inputs \`${textName}\` and \`${fileName}\` are both set: keep one of them.`)
  }
  return hasText ? { text } : file === undefined ? undefined : { file }
}

function exactlyOne(...names: Parameters<typeof atMostOne>): { text: string } | { file: string } {
  const one = atMostOne(...names)
  if (one === undefined) throw new InputError(`Input \`${names[0]}\` is missing: set it, or \`${names[2]}\`.`)
  return one
}

function choice<N extends keyof typeof CHOICES>(name: N, get: GetInput): Choice<N> {
  const value = get(name).trim()
  const choices: readonly string[] = CHOICES[name]
  if (choices.includes(value)) return value as Choice<N>
  throw new InputError(`Input \`${name}\` must be one of ${names(choices)}, not ${shown(value)}.`)
}

/** YAML 1.2's core schema, as `core.getBooleanInput`. */
function boolean(name: InputName, get: GetInput): boolean {
  const value = get(name).trim()
  if (/^(?:true|True|TRUE)$/.test(value)) return true
  if (/^(?:false|False|FALSE)$/.test(value)) return false
  throw new InputError(`Input \`${name}\` must be \`true\` or \`false\`, not ${shown(value)}.`)
}

function minutes(name: InputName, get: GetInput): number {
  const value = get(name).trim()
  const number = /^\d*\.?\d+$/.test(value) ? Number(value) : NaN
  if (number > 0 && number <= MAX_MINUTES) return Math.ceil(number * 60_000)
  throw new InputError(
    `Input \`${name}\` must be a number of minutes above 0 and up to ${MAX_MINUTES}, not ${shown(value)}.`,
  )
}

function version(value: string | undefined): string | undefined {
  if (value === undefined || /^[\w.-]+$/.test(value)) return value
  throw new InputError(
    `Input \`codex-version\` must be a version such as \`0.169.0\`, or \`latest\`, not ${shown(value)}.`,
  )
}

function endpoint(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value
  throw new InputError(
    `Input \`responses-api-endpoint\` must be an http or https address, not ${shown(value)}.`,
  )
}

function resume(id: string | undefined, home: string | undefined): string | undefined {
  if (id !== undefined && home === undefined) {
    throw new InputError(
      'Input `resume` needs `codex-home`: a thread lives in the Codex home it was started in.',
    )
  }
  return id
}

/** A profile says itself what is open; the defaults of the other two inputs stand for "not set". */
function profile(name: string | undefined, get: GetInput): string | undefined {
  const others = { sandbox: 'workspace-write', 'network-access': 'false' } as const
  for (const [input, unset] of Object.entries(others) as [InputName, string][]) {
    if (name === undefined || get(input).trim().toLowerCase() === unset) continue
    throw new InputError(`Inputs \`permission-profile\` and \`${input}\` are both set: keep one of them.`)
  }
  return name
}

function replyTo(value: string | undefined): Inputs['replyTo'] {
  if (value === undefined || value === 'auto') return 'auto'
  if (value === 'none') return 'none'
  if (/^[1-9]\d{0,9}$/.test(value)) return Number(value)
  throw new InputError(
    `Input \`reply-to\` must be \`auto\`, \`none\` or the number of a pull request or issue, not ${shown(value)}.`,
  )
}

function word(name: InputName, value: string | undefined): string | undefined {
  if (value === undefined || /^\S+$/.test(value)) return value
  throw new InputError(`Input \`${name}\` must be one word, as \`/codex\`, not ${shown(value)}.`)
}

function botUsers(logins: string[]): string[] {
  if (!logins.some(login => login.includes('*'))) return logins
  throw new InputError('Input `allow-bot-users` must name each bot: `*` is not possible here.')
}

const list = (value: string): string[] =>
  value
    .split(/[\s,]+/)
    .map(name => name.replace(/^@/, ''))
    .filter(name => name !== '')

const names = (choices: readonly string[]): string => choices.map(name => `\`${name}\``).join(', ')

/** A value as it may stand in a message: short, on one line. */
const shown = (value: string): string =>
  value === '' ? 'empty' : `\`${value.replace(/[\s`]+/g, ' ').slice(0, 60)}\``
