import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ToolError } from '../../src/errors.js'
import { tool } from '../../src/tools/tool.js'

const context = { signal: new AbortController().signal }
const text = (value: string): object => ({ content: [{ type: 'text', text: value }] })

describe('tool', () => {
  const add = tool(
    {
      name: 'add',
      description: 'Adds.',
      input: { a: z.number().describe('One.'), b: z.number().default(1) },
    },
    ({ a, b }) => a + b,
  )

  it('tells its input as a JSON schema', () => {
    expect(add.inputSchema).toMatchObject({
      type: 'object',
      properties: { a: { type: 'number', description: 'One.' }, b: { type: 'number', default: 1 } },
      required: ['a'],
    })
  })

  it('hands the handler checked input', async () => {
    expect(await add.call({ a: 2 }, context)).toEqual(text('3'))
    expect(await add.call({ a: 2, b: 3, c: 4 }, context)).toEqual(text('5'))
  })

  it('tells the model what is wrong with the input, and does not run', async () => {
    const result = await add.call({ a: 'two' }, context)
    expect(result).toMatchObject({
      isError: true,
      content: [{ text: expect.stringContaining('at a') as string }],
    })
    expect(await add.call(undefined, context)).toMatchObject({ isError: true })
  })

  it.each([
    ['hello', 'hello'],
    [{ a: [1] }, '{"a":[1]}'],
    [undefined, ''],
    [null, 'null'],
    [false, 'false'],
  ])('turns a result %j into text', async (result, shown) => {
    const each = tool({ name: 'x', description: '', input: {} }, () => result)
    expect(await each.call({}, context)).toEqual(text(shown))
  })

  it('passes content through', async () => {
    const content = [{ type: 'image' as const, data: 'AA==', mimeType: 'image/png' }]
    const each = tool({ name: 'x', description: '', input: z.object({}) }, () => Promise.resolve({ content }))
    expect(await each.call({}, context)).toEqual({ content })
  })

  it('makes a failure of what the handler throws, at once or later', async () => {
    for (const handler of [
      () => {
        throw new ToolError('no such city', { code: 'tool_failed' })
      },
      () => Promise.reject(new Error('no such city')),
    ]) {
      const each = tool({ name: 'x', description: '', input: {} }, handler)
      expect(await each.call({}, context)).toEqual({ ...text('no such city'), isError: true })
    }
  })

  it('hands the handler the signal', async () => {
    const each = tool({ name: 'x', description: '', input: {} }, (_input, { signal }) => signal.aborted)
    expect(await each.call({}, { signal: AbortSignal.abort() })).toEqual(text('true'))
  })

  it('refuses a name that Codex could not call, and an input that JSON cannot say', () => {
    for (const name of ['', 'a b', 'a.b', 'x'.repeat(65)]) {
      expect(() => tool({ name, description: '', input: {} }, () => '')).toThrow(ToolError)
    }
    expect(() => tool({ name: 'x', description: '', input: { when: z.date() } }, () => '')).toThrow(
      /JSON schema/,
    )
  })
})
