// Lets Codex call a function of this program.
import { Client, createToolServer, tool } from 'codex-client-action'
import { z } from 'zod'

const stock = new Map([
  ['apple', 12],
  ['pear', 0],
])

const inStock = tool(
  {
    name: 'in_stock',
    description: 'Tells how many pieces of a fruit are in stock.',
    input: { fruit: z.string().describe('Its name, in the singular.') },
  },
  ({ fruit }) => {
    const pieces = stock.get(fruit)
    if (pieces === undefined) throw new Error(`There is no fruit called ${fruit}.`)
    return { fruit, pieces }
  },
)

await using server = await createToolServer([inStock], { name: 'shop' })
await using client = await Client.connect()
const chat = await client.createChat('Which fruit must be ordered: apples or pears?', {
  mcpServers: [server.config],
})
console.log(await chat.get())
