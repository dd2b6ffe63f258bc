import fc from 'fast-check'

/** What a text is made of; numbers count words. */
export type Block =
  | { kind: 'paragraph'; lines: number[]; code: boolean }
  | { kind: 'heading'; level: number }
  | { kind: 'fence'; info: string; ticks: number; lines: number[] }
  | { kind: 'table'; columns: number; rows: number }
  | { kind: 'list'; marker: string; loose: boolean; items: Block[][] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'details'; blocks: Block[] }

const leaf: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('paragraph' as const),
    lines: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }),
    code: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    kind: fc.constant('fence' as const),
    info: fc.constantFrom('', 'ts', 'diff'),
    ticks: fc.integer({ min: 3, max: 5 }),
    lines: fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 12 }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.integer({ min: 1, max: 4 }),
    rows: fc.integer({ min: 1, max: 10 }),
  }),
)

/** A block of Markdown, with blocks inside. */
export const block: fc.Arbitrary<Block> = fc.letrec<{ block: Block }>(tie => ({
  block: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    leaf,
    fc.record({
      kind: fc.constant('list' as const),
      marker: fc.constantFrom('-', '*', '1.', '7)', '98.'),
      loose: fc.boolean(),
      items: fc.array(fc.array(tie('block'), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 6 }),
    }),
    fc.record({
      kind: fc.constant('quote' as const),
      blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('details' as const),
      blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).block

/** Writes blocks as Markdown; every word is different. */
export function write(blocks: Block[]): string {
  let next = 0
  const word = () => `w${next++}`
  const words = (count: number) => Array.from({ length: count }, word).join(' ')
  const indent = (text: string, first: string, others: string) =>
    text
      .split('\n')
      .map((line, index) => (index === 0 ? first + line : line === '' ? others.trimEnd() : others + line))
      .join('\n')
  const one = (block: Block): string => {
    switch (block.kind) {
      case 'paragraph':
        return block.lines
          .map((count, index) => words(count) + (block.code && index % 2 === 0 ? ` \`${words(2)}\`` : ''))
          .join('\n')
      case 'heading':
        return `${'#'.repeat(block.level)} ${words(3)}`
      case 'fence': {
        const fence = '`'.repeat(block.ticks)
        return [fence + block.info, ...block.lines.map(count => `  ${words(count)}`.trimEnd()), fence].join(
          '\n',
        )
      }
      case 'table': {
        const row = (cell: () => string) => `| ${Array.from({ length: block.columns }, cell).join(' | ')} |`
        return [
          row(() => `h${word()}`),
          row(() => '---'),
          ...Array.from({ length: block.rows }, () => row(word)),
        ].join('\n')
      }
      case 'list': {
        const start = parseInt(block.marker)
        return block.items
          .map((item, index) => {
            const marker = Number.isNaN(start)
              ? block.marker
              : `${start === 1 ? 1 : start + index}${block.marker.slice(-1)}`
            return indent(many(item), `${marker} `, ' '.repeat(marker.length + 1))
          })
          .join(block.loose ? '\n\n' : '\n')
      }
      case 'quote':
        return indent(many(block.blocks), '> ', '> ')
      case 'details':
        return `<details><summary>${words(2)}</summary>\n\n${many(block.blocks)}\n\n</details>`
    }
  }
  // Two lists in a row would be one list.
  const many = (all: Block[]) =>
    all
      .map(
        (block, index) =>
          (block.kind === 'list' && all[index - 1]?.kind === 'list' ? `## ${word()}\n\n` : '') + one(block),
      )
      .join('\n\n')
  return many(blocks)
}
