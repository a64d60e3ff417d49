import type { Mark } from './lanes.ts'

/** A mark with its place: pixels from the day 0 of the axis, and a row of its lane from 0. */
export type Placed = {
  mark: Mark
  x0: number
  x1: number
  row: number
  labelX: number
  /** How wide the label may be; 0 where there is room for the mark alone. */
  labelWidth: number
}

/** Marks for which there was no room, gathered into one. */
export type Gathered = { x: number; row: number; marks: Mark[] }

export type Placement = { placed: Placed[]; gathered: Gathered[]; rows: number }

export type PlaceOptions = {
  /** Pixels a day. */
  scale: number
  widthOf: (label: string) => number
  maxRows: number
  maxLabel: number
}

const MARK = 14
const GAP = 10
const LABEL_GAP = 6
const SHORTEST_LABEL = 44
const GATHERED = 40

/**
 * Gives every mark a row so that nothing overlaps. Where rows run out, the label before is
 * shortened, then left out; where even marks would touch, they are gathered. `marks` are in time
 * order. Time grows with marks times rows.
 */
export function placeMarks(marks: Mark[], options: PlaceOptions): Placement {
  const { scale, widthOf, maxRows, maxLabel } = options
  const lastInRow: Placed[] = []
  const placed: Placed[] = []
  const groups = new Map<number, Gathered>()
  for (const mark of marks) {
    const { x0, x1 } = extent(mark, scale)
    const labelX = mark.form === 'band' ? x0 + LABEL_GAP : x1 + LABEL_GAP
    const row = freeRow(lastInRow, x0, maxRows) ?? roomByShortening(lastInRow, x0)
    if (row === undefined) {
      const bucket = Math.floor(x0 / GATHERED)
      const group = groups.get(bucket)
      if (group) group.marks.push(mark)
      else groups.set(bucket, { x: bucket * GATHERED, row: maxRows, marks: [mark] })
      continue
    }
    const labelWidth = Math.min(widthOf(mark.label), maxLabel)
    const place = { mark, x0, x1, row, labelX, labelWidth }
    lastInRow[row] = place
    placed.push(place)
  }
  const gathered = [...groups.values()]
  return { placed, gathered, rows: lastInRow.length + (gathered.length > 0 ? 1 : 0) }
}

/** Where a placed mark and its label end. */
export function endOf(place: Placed): number {
  return Math.max(place.x1, place.labelWidth > 0 ? place.labelX + place.labelWidth : 0)
}

function extent(mark: Mark, scale: number): { x0: number; x1: number } {
  const from = mark.from * scale
  const to = mark.to * scale
  if (to - from >= MARK) return { x0: from, x1: to }
  const middle = (from + to) / 2
  return { x0: middle - MARK / 2, x1: middle + MARK / 2 }
}

function freeRow(lastInRow: Placed[], x0: number, maxRows: number): number | undefined {
  const free = lastInRow.findIndex(last => endOf(last) + GAP <= x0)
  if (free >= 0) return free
  return lastInRow.length < maxRows ? lastInRow.length : undefined
}

// The row whose label loses least gives way.
function roomByShortening(lastInRow: Placed[], x0: number): number | undefined {
  let best: number | undefined
  let left = Number.NEGATIVE_INFINITY
  for (const [row, last] of lastInRow.entries()) {
    if (last.x1 + GAP / 2 > x0) continue
    const room = x0 - GAP - last.labelX
    if (room - last.labelWidth > left) {
      left = room - last.labelWidth
      best = row
    }
  }
  const last = best === undefined ? undefined : lastInRow[best]
  if (!last) return undefined
  const room = x0 - GAP - last.labelX
  last.labelWidth = room >= SHORTEST_LABEL ? Math.min(room, last.labelWidth) : 0
  return best
}
