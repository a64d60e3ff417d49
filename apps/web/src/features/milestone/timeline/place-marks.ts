import type { Mark } from './lanes.ts'

/** A mark with its place: pixels from the day 0 of the axis, and a row of its lane from 0. */
export type Placed = {
  mark: Mark
  /** Where its shape begins and ends. */
  x0: number
  x1: number
  /** Where it was before, if it is told. */
  ghost: { x0: number; x1: number } | undefined
  /** Where what belongs to it begins: its badge, its ghost, a label on its left. */
  start: number
  row: number
  labelX: number
  /** How wide the label may be; 0 where there is room for the mark alone. */
  labelWidth: number
  /** Where the next in its row begins. */
  until: number
}

/** Marks for which there was no room, gathered into one. */
export type Gathered = { key: string; x: number; row: number; marks: Mark[] }

export type Placement = { placed: Placed[]; gathered: Gathered[]; rows: number }

export type PlaceOptions = {
  /** Pixels a day. */
  scale: number
  widthOf: (label: string) => number
  maxRows: number
  maxLabel: number
  /** Whether a mark stays without its label where there is no room for it, or is gathered. */
  isBareAllowed?: boolean
  /** Where the paper begins and ends: a label stands on that side of its mark where it has room. */
  paper?: { left: number; right: number }
}

const MARK = 14
const GAP = 10
const LABEL_GAP = 6
const BADGE = 13
const SHORTEST_LABEL = 44
/** How wide a seat of gathered marks is. */
export const GATHERED = 40

/**
 * Gives every mark a row so that nothing overlaps. Where rows run out, the label before is
 * shortened, then left out; where even marks would touch, they are gathered. `marks` are in time
 * order. Time grows with marks times rows.
 */
export function placeMarks(marks: Mark[], options: PlaceOptions): Placement {
  const { maxRows } = options
  const lastInRow: Placed[] = []
  const placed: Placed[] = []
  const groups = new Map<number, Gathered>()
  for (const mark of marks) {
    const place = placeOf(mark, options)
    const row =
      freeRow(lastInRow, place.start, maxRows) ??
      roomByShortening(lastInRow, place.start, options.isBareAllowed ?? true)
    if (row === undefined) {
      gather(groups, mark, place.x0, maxRows)
      continue
    }
    const last = lastInRow[row]
    if (last) last.until = place.start
    place.row = row
    lastInRow[row] = place
    placed.push(place)
  }
  const gathered = [...groups.values()]
  return { placed, gathered, rows: lastInRow.length + (gathered.length > 0 ? 1 : 0) }
}

/** Where a placed mark with all that belongs to it ends. */
export function endOf(place: Placed): number {
  const label = place.labelWidth > 0 ? place.labelX + place.labelWidth : place.x1
  return Math.max(shapeEnd(place), label)
}

/** Whether two places of a mark differ by nothing but where they are. */
export function hasSameFace(a: Placed, b: Placed): boolean {
  return (
    a.mark === b.mark &&
    isSame(a.x1 - a.x0, b.x1 - b.x0) &&
    isSame(a.start - a.x0, b.start - b.x0) &&
    isSame(a.labelWidth, b.labelWidth) &&
    isSame(a.labelX - a.x0, b.labelX - b.x0) &&
    isSame((a.ghost?.x0 ?? a.x0) - a.x0, (b.ghost?.x0 ?? b.x0) - b.x0)
  )
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.01
}

/** The pixels that days take on the axis, a shape's width at the least. */
export function extent(
  { from, to }: { from: number; to: number },
  scale: number,
): { x0: number; x1: number } {
  const [x0, x1] = [from * scale, to * scale]
  if (x1 - x0 >= MARK) return { x0, x1 }
  const middle = (x0 + x1) / 2
  return { x0: middle - MARK / 2, x1: middle + MARK / 2 }
}

// The place of a mark with its whole label, as if it were alone.
function placeOf(mark: Mark, { scale, widthOf, maxLabel, paper }: PlaceOptions): Placed {
  const { x0, x1 } = extent(mark, scale)
  const { conflict, ghost: before } = mark.facts
  const ghost = before && extent(before, scale)
  const start = Math.min(x0 - (conflict ? BADGE : 0), ghost?.x0 ?? x0)
  const labelWidth = Math.min(widthOf(mark.label), maxLabel)
  const isInside = mark.form === 'band' && !ghost
  const labelX = isInside ? x0 + LABEL_GAP : Math.max(x1, ghost?.x1 ?? x1) + LABEL_GAP
  const place = { mark, x0, x1, ghost, start, row: 0, labelX, labelWidth, until: Infinity }
  if (!paper || labelX + labelWidth <= paper.right) return place
  const [leftRoom, rightRoom] = [start - LABEL_GAP - paper.left, paper.right - labelX]
  if (leftRoom < labelWidth && leftRoom <= rightRoom) {
    return { ...place, labelWidth: Math.max(rightRoom, 0) }
  }
  const width = Math.min(leftRoom, labelWidth)
  const from = start - LABEL_GAP - width
  return { ...place, start: from, labelX: from, labelWidth: width }
}

function shapeEnd({ x1, ghost }: Placed): number {
  return Math.max(x1, ghost?.x1 ?? x1)
}

function freeRow(lastInRow: Placed[], start: number, maxRows: number): number | undefined {
  for (let row = 0; row < lastInRow.length; row += 1) {
    if (endOf(lastInRow[row] as Placed) + GAP <= start) return row
  }
  return lastInRow.length < maxRows ? lastInRow.length : undefined
}

// The row whose label loses least gives way.
function roomByShortening(
  lastInRow: Placed[],
  start: number,
  isBareAllowed: boolean,
): number | undefined {
  let best: number | undefined
  let left = Number.NEGATIVE_INFINITY
  for (let row = 0; row < lastInRow.length; row += 1) {
    const last = lastInRow[row] as Placed
    if (shapeEnd(last) + GAP / 2 > start) continue
    const room = start - GAP - last.labelX
    if (!isBareAllowed && room < SHORTEST_LABEL) continue
    if (room - last.labelWidth > left) {
      left = room - last.labelWidth
      best = row
    }
  }
  const last = best === undefined ? undefined : lastInRow[best]
  if (!last) return undefined
  const room = start - GAP - last.labelX
  last.labelWidth = room >= SHORTEST_LABEL ? Math.min(room, last.labelWidth) : 0
  return best
}

function gather(groups: Map<number, Gathered>, mark: Mark, x0: number, row: number): void {
  const bucket = Math.floor(x0 / GATHERED)
  const group = groups.get(bucket)
  if (group) group.marks.push(mark)
  else groups.set(bucket, { key: `+${mark.key}`, x: bucket * GATHERED, row, marks: [mark] })
}
