/** The result of each attack in each mode, for a person. */

/** @param results what leaked, by column and attack; no entry where it was not tried */
export function printTable(results: Record<string, Record<string, string[]>>): void {
  const columns = Object.keys(results)
  const rows = [...new Set(columns.flatMap(column => Object.keys(results[column] ?? {})))].sort()
  const cell = (column: string, row: string): string => {
    const leaked = results[column]?.[row]
    if (leaked === undefined) return ''
    return leaked.length === 0 ? 'no' : 'LEAK'
  }
  const width = Math.max(...rows.map(row => row.length))
  const line = (first: string, rest: string[]): string =>
    [first.padEnd(width), ...rest.map((text, i) => text.padEnd(columns[i]?.length ?? 0))].join('  ')
  console.log(line('attack', columns))
  for (const row of rows)
    console.log(
      line(
        row,
        columns.map(column => cell(column, row)),
      ),
    )
  const count = (column: string): string => String(rows.filter(row => cell(column, row) === 'LEAK').length)
  console.log(line(`${rows.length} attacks, of which leak`, columns.map(count)))
}
