/** The rows of a table in which another word stands for one, in a column. */
export function replaceValue(
  cells: string[][],
  column: number,
  { value, near }: { value: string; near: string },
): string[][] {
  return cells.map(row => {
    const text = row[column]
    if (!text?.includes(value)) return row
    return row.with(
      column,
      text.replaceAll(value, () => near),
    )
  })
}
