/** The `structured-output` output: the reply as JSON, checked against the schema it was asked to satisfy. */
import { messageOf } from '../errors.js'
import type { ErrorObject } from 'ajv'
import { safeLine } from './log/safe.js'

/** A reply that satisfies its schema, or one sentence that says where it does not. */
export type Structured = { valid: true; value: unknown; json: string } | { valid: false; reason: string }

/** Checks replies against a JSON schema. */
export type SchemaCheck = (reply: string) => Structured

/** So many faults are told. */
const FAULTS = 3

/**
 * Reads a JSON schema (draft 2020-12 or 07). Throws an Error that says what is wrong with it. The validator is loaded
 * here, on first use.
 */
export async function schemaCheck(schema: Readonly<Record<string, unknown>>): Promise<SchemaCheck> {
  const draft7 = typeof schema['$schema'] === 'string' && /draft-0?[4-7]\b/.test(schema['$schema'])
  const options = { allErrors: true, strict: false, validateFormats: false, logger: false } as const
  // By `default`: the bundle knows no named exports of a CommonJS module that is loaded on first use.
  const validator = draft7
    ? new (await import('ajv')).default.Ajv(options)
    : new (await import('ajv/dist/2020.js')).default.Ajv2020(options)
  const { $schema: _, ...rest } = schema
  const validate = validator.compile(rest)
  return reply => {
    let value: unknown
    try {
      value = JSON.parse(unfenced(reply))
    } catch (error) {
      return {
        valid: false,
        reason: `The reply is not the JSON that was asked for: ${line(messageOf(error))}.`,
      }
    }
    if (validate(value)) return { valid: true, value, json: JSON.stringify(value) }
    const faults = [...new Set((validate.errors ?? []).map(fault))]
    const more = faults.length > FAULTS ? `; and ${faults.length - FAULTS} more` : ''
    const told = faults.slice(0, FAULTS).join('; ')
    return { valid: false, reason: `The reply does not satisfy \`output-schema\`: ${told}${more}.` }
  }
}

const line = (text: string): string => safeLine(text.replace(/[.\s]+$/, ''), 300)

/** `/findings/0/line must be integer`. */
function fault({ instancePath, message = 'is wrong', keyword, params }: ErrorObject): string {
  const given = params as Record<string, unknown>
  const detail =
    keyword === 'additionalProperties'
      ? ` (${JSON.stringify(given['additionalProperty'])})`
      : keyword === 'enum'
        ? `: ${JSON.stringify(given['allowedValues'])}`
        : keyword === 'const'
          ? `: ${JSON.stringify(given['allowedValue'])}`
          : ''
  return line(`${instancePath === '' ? 'the whole' : instancePath} ${message}${detail}`)
}

/** Models put JSON in a fence where nothing stops them. */
function unfenced(reply: string): string {
  return /^\s*```(?:json)?[ \t]*\n([^]*?)\n\s*```\s*$/i.exec(reply)?.[1] ?? reply
}
