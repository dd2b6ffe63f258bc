import { describe, expect, it } from 'vitest'
import { schemaCheck, type SchemaCheck } from '../../src/action/structured.js'

const SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    findings: { type: 'array', items: { $ref: '#/$defs/finding' } },
    verdict: { enum: ['good', 'bad'] },
  },
  required: ['findings', 'verdict'],
  additionalProperties: false,
  $defs: { finding: { type: 'object', properties: { line: { type: 'integer' } }, required: ['line'] } },
}
const check: SchemaCheck = await schemaCheck(SCHEMA)

describe('a structured reply', () => {
  it('that satisfies its schema is given back, compact', () => {
    const value = { findings: [{ line: 1 }], verdict: 'good' }
    expect(check(JSON.stringify(value, null, 2))).toEqual({ valid: true, value, json: JSON.stringify(value) })
    expect(check(`\`\`\`json\n${JSON.stringify(value)}\n\`\`\`\n`)).toMatchObject({ valid: true, value })
  })

  it.each([
    [
      '{"findings":[],"verdict":"so so"}',
      '/verdict must be equal to one of the allowed values: ["good","bad"]',
    ],
    ['{"findings":[{"line":"1"}],"verdict":"good"}', '/findings/0/line must be integer'],
    ['{"findings":[{}],"verdict":"good"}', "/findings/0 must have required property 'line'"],
    ['{"findings":[],"verdict":"good","x":1}', 'the whole must NOT have additional properties ("x")'],
    ['[]', 'the whole must be object'],
  ])('that does not, tells where: %s', (reply, where) => {
    expect(check(reply)).toEqual({
      valid: false,
      reason: `The reply does not satisfy \`output-schema\`: ${where}.`,
    })
  })

  it('tells some faults and counts the rest', () => {
    const reply = JSON.stringify({ findings: Array.from({ length: 9 }, () => ({})), verdict: 'good' })
    expect(check(reply)).toMatchObject({
      reason: expect.stringMatching(/findings\/2 .*; and 6 more\.$/) as unknown,
    })
  })

  it.each(['Sorry, no JSON today.', '', '{"findings":'])('that is no JSON is told so: %j', reply => {
    expect(check(reply)).toMatchObject({
      valid: false,
      reason: expect.stringMatching(/^The reply is not the JSON that was asked for: .+\.$/) as unknown,
    })
  })
})

describe('a schema', () => {
  it('of an older draft works, too', async () => {
    const old = await schemaCheck({
      $schema: 'http://json-schema.org/draft-07/schema#',
      items: [{ type: 'string' }],
    })
    expect(old('["a"]').valid).toBe(true)
    expect(old('[1]').valid).toBe(false)
  })

  it('that is none is refused with a reason', async () => {
    await expect(schemaCheck({ type: 'strnig' })).rejects.toThrow(/schema is invalid: .*type/)
    await expect(schemaCheck({ $ref: '#/nowhere' })).rejects.toThrow(/nowhere/)
  })
})
