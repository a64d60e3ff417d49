import { columnsFrom, type Edge } from './flow-columns.ts'

export type Box = { id: string; column: number; top: number; height: number }
/** A curve from one box to another, through the gaps between those of the columns in between. */
export type Curve = Edge & { path: string }
export type FlowLayout = { columns: number; height: number; boxes: Box[]; curves: Curve[] }

type Sizes = {
  /** Heights of a box in the first column and in the others, and of a curve that passes a column. */
  first: number
  other: number
  passing: number
  gap: number
  across: Across
}

/** How wide boxes are, in widths of a column from box to box. */
type Across = { first: number; other: number }

type Spot = { id: string; column: number; height: number; middle: number }

const SWEEPS = 6
const SWING = 0.25

/**
 * Lays out what flows from left to right: what nothing flows into at the left, in the order given,
 * everything else one column after the last that flows into it, each near what it is joined to.
 * Widths are in hundredths of the whole, so that it fits any.
 */
export function flowLayout(first: string[], edges: Edge[], sizes: Sizes): FlowLayout {
  const columnOf = columnsFrom(first, edges)
  const count = Math.max(0, ...columnOf.values()) + 1
  const spots = new Map<string, Spot>()
  const put = (id: string, column: number, height: number) => {
    if (!spots.has(id)) spots.set(id, { id, column, height, middle: 0 })
  }
  for (const [id, column] of columnOf) put(id, column, column === 0 ? sizes.first : sizes.other)
  const ways = edges.map(edge => {
    const [from, to] = [columnOf.get(edge.from) ?? 0, columnOf.get(edge.to) ?? 0]
    const passing = Array.from({ length: Math.max(0, to - from - 1) }, (_, step) => {
      const id = `${edge.from}>${edge.to} ${step}`
      put(id, from + 1 + step, sizes.passing)
      return id
    })
    return { edge, stops: [edge.from, ...passing, edge.to] }
  })
  settle(
    spots,
    ways.map(({ stops }) => stops),
    { count, first, gap: sizes.gap },
  )
  const top = Math.min(...[...spots.values()].map(spot => spot.middle - spot.height / 2))
  const bottom = Math.max(...[...spots.values()].map(spot => spot.middle + spot.height / 2))
  for (const spot of spots.values()) spot.middle -= top
  return {
    columns: count,
    height: Math.max(0, bottom - top),
    boxes: [...columnOf.keys()].flatMap(id => {
      const spot = spots.get(id)
      return spot ? [{ ...spot, top: spot.middle - spot.height / 2 }] : []
    }),
    curves: ways.map(({ edge, stops }) => ({
      ...edge,
      path: pathThrough(
        stops.flatMap(id => spots.get(id) ?? []),
        { columns: count, across: sizes.across },
      ),
    })),
  }
}

type Settled = { count: number; first: string[]; gap: number }

// Each column in turn, to the right and back, goes as near to its neighbours as its boxes let it.
function settle(spots: Map<string, Spot>, ways: string[][], { count, first, gap }: Settled): void {
  const neighbours = neighboursIn(ways)
  const columns = Array.from({ length: count }, (_, column) =>
    [...spots.values()].filter(spot => spot.column === column),
  )
  const order = new Map(first.map((id, index) => [id, index]))
  const [head = []] = columns
  head.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
  for (const [index, spot] of head.entries()) spot.middle = index * (spot.height + gap)
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const isOut = sweep % 2 === 0
    const turn = isOut ? columns.slice(1) : columns.slice(1, -1).toReversed()
    for (const column of turn) {
      for (const spot of column) {
        const near = neighbours.get(spot.id) ?? { before: [], after: [] }
        const asked = isOut && sweep === 0 ? near.before : [...near.before, ...near.after]
        const middles = asked.flatMap(id => spots.get(id)?.middle ?? [])
        if (middles.length > 0) spot.middle = middles.reduce((a, b) => a + b) / middles.length
      }
      keepApart(column, gap)
    }
  }
}

function neighboursIn(ways: string[][]) {
  const neighbours = new Map<string, { before: string[]; after: string[] }>()
  const of = (id: string) => {
    const known = neighbours.get(id) ?? { before: [], after: [] }
    neighbours.set(id, known)
    return known
  }
  for (const stops of ways) {
    for (const [index, id] of stops.slice(1).entries()) {
      const before = stops[index] ?? ''
      of(id).before.push(before)
      of(before).after.push(id)
    }
  }
  return neighbours
}

// In the order of where they want to be, those that would overlap share the mean of their wishes.
function keepApart(column: Spot[], gap: number): void {
  const groups: { spots: Spot[]; wish: number; height: number }[] = []
  for (const spot of column.toSorted((a, b) => a.middle - b.middle)) {
    let group = { spots: [spot], wish: spot.middle, height: spot.height }
    for (let last = groups.at(-1); last && overlaps(last, group, gap); last = groups.at(-1)) {
      groups.pop()
      const [m, n] = [last.spots.length, group.spots.length]
      group = {
        spots: [...last.spots, ...group.spots],
        wish: (last.wish * m + group.wish * n) / (m + n),
        height: last.height + gap + group.height,
      }
    }
    groups.push(group)
  }
  for (const { spots, wish, height } of groups) {
    let top = wish - height / 2
    for (const spot of spots) {
      spot.middle = top + spot.height / 2
      top += spot.height + gap
    }
  }
}

type Extent = { wish: number; height: number }

function overlaps(a: Extent, b: Extent, gap: number): boolean {
  return a.wish + a.height / 2 + gap > b.wish - b.height / 2
}

function pathThrough(stops: Spot[], of: { columns: number; across: Across }): string {
  const [start, ...rest] = stops
  if (!start) return ''
  const from = columnAt(start.column, of)
  let [x, y] = [from.left + from.width, start.middle]
  let path = `M${round(x)},${round(y)}`
  for (const { column, middle } of rest) {
    const { left, width } = columnAt(column, of)
    const isEnd = column === stops.at(-1)?.column
    // Where no box stands in the way, it swings out further.
    const swing = isEnd ? 0 : width * SWING
    const [to, half] = [left + swing, round((x + left + swing) / 2)]
    path += `C${half},${round(y)} ${half},${round(middle)} ${round(to)},${round(middle)}`
    ;[x, y] = [left + width - swing, middle]
    if (!isEnd) path += `H${round(x)}`
  }
  return path
}

/** Where a column begins and how wide its boxes are, in hundredths of the whole. */
export function columnAt(column: number, { columns, across }: { columns: number; across: Across }) {
  const whole = columns - 1 + across.first
  const begin = column === 0 ? 0 : column - across.other + across.first
  const width = column === 0 ? across.first : across.other
  return { left: (begin * 100) / whole, width: (width * 100) / whole }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
