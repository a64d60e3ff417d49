export type Edge = { from: string; to: string }

/**
 * The column of each: `first` are in column 0, everything else one after the last that leads to
 * it. What would lead back in a circle is passed over.
 */
export function columnsFrom(first: string[], edges: Edge[]): Map<string, number> {
  const into = Map.groupBy(edges, ({ to }) => to)
  const columns = new Map(first.map(id => [id, 0]))
  const open = new Set<string>()
  const columnOf = (id: string): number => {
    const known = columns.get(id)
    if (known !== undefined) return known
    if (open.has(id)) return 0
    open.add(id)
    const before = (into.get(id) ?? []).map(({ from }) => columnOf(from))
    open.delete(id)
    const column = Math.max(0, ...before) + 1
    columns.set(id, column)
    return column
  }
  for (const { from, to } of edges) {
    columnOf(from)
    columnOf(to)
  }
  return columns
}

/** Everything on the ways through one: what leads to it, it, and what it leads to. */
export function waysThrough(id: string, edges: Edge[]): Set<string> {
  return new Set([
    ...reach(
      id,
      Map.groupBy(edges, ({ to }) => to),
      'from',
    ),
    ...reach(
      id,
      Map.groupBy(edges, ({ from }) => from),
      'to',
    ),
  ])
}

function reach(id: string, by: Map<string, Edge[]>, end: keyof Edge): Set<string> {
  const seen = new Set([id])
  for (const one of seen) for (const edge of by.get(one) ?? []) seen.add(edge[end])
  return seen
}
