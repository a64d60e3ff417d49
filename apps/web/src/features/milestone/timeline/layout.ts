import type { Lane, Mark } from './lanes.ts'
import {
  type Gathered,
  type Placed,
  type Placement,
  type PlaceOptions,
  placeMarks,
} from './place-marks.ts'

export const LANE_PADDING = 10
const NAME_ROW = 20

export type PlacedLane = {
  lane: Lane
  placement: Placement
  /** Pixels from the top of all lanes, and from there to the middle of the first row. */
  top: number
  height: number
  firstRow: number
  /** Where each mark is, by its key: by itself, or gathered with others. */
  seats: () => Map<string, Placed | Gathered>
}

export type Layout = { lanes: PlacedLane[]; height: number; rowHeight: number }

export type LayoutOptions = PlaceOptions & {
  rowHeight: number
  /** Whether the name of a lane stands above its marks. */
  isNameAbove: boolean
}

/** All lanes one below the other, each as high as its rows. */
export function layOut(lanes: Lane[], options: LayoutOptions): Layout {
  const { rowHeight, isNameAbove } = options
  const above = LANE_PADDING + (isNameAbove ? NAME_ROW : 0)
  let height = 0
  const placed = lanes.map((lane): PlacedLane => {
    const placement = placeMarks(lane.marks, options)
    const top = height
    height += Math.max(placement.rows * rowHeight + above + LANE_PADDING, 44)
    const firstRow = top + above + rowHeight / 2
    return { lane, placement, top, height: height - top, firstRow, seats: seatsOf(placement) }
  })
  return { lanes: placed, height, rowHeight }
}

/**
 * The same lanes at another scale, each as high as it was and what does not fit gathered; those
 * that are not near the window are left as they were.
 */
export function layOutWithin(
  before: Layout,
  near: { top: number; bottom: number },
  options: PlaceOptions,
): Layout {
  const lanes = before.lanes.map((placed): PlacedLane => {
    if (near.bottom < placed.top || placed.top + placed.height < near.top) return placed
    const maxRows = Math.max(placed.placement.rows - 1, 1)
    const placement = placeMarks(placed.lane.marks, { ...options, maxRows })
    return { ...placed, placement, seats: seatsOf(placement) }
  })
  return { ...before, lanes }
}

// Found when first asked for: while one zooms, lanes out of sight are asked for none.
function seatsOf({ placed, gathered }: Placement): PlacedLane['seats'] {
  let seats: Map<string, Placed | Gathered> | undefined
  return () => {
    if (seats) return seats
    seats = new Map(placed.map(place => [place.mark.key, place]))
    for (const group of gathered) for (const mark of group.marks) seats.set(mark.key, group)
    return seats
  }
}

export type Seat = { lane: PlacedLane; x0: number; x1: number; y: number; gathered?: Gathered }

/** Where a mark is seen, by itself or among gathered ones. */
export function seatOf(layout: Layout, key: string): Seat | undefined {
  for (const lane of layout.lanes) {
    const seat = lane.seats().get(key)
    if (!seat) continue
    const y = lane.firstRow + seat.row * layout.rowHeight
    return 'mark' in seat
      ? { lane, x0: seat.x0, x1: seat.x1, y }
      : { lane, x0: seat.x, x1: seat.x + 38, y, gathered: seat }
  }
  return undefined
}

/** All marks by their keys: by its id the first of a milestone. */
export function marksByKey(lanes: Lane[]): Map<string, Mark> {
  return new Map(lanes.flatMap(({ marks }) => marks.map(mark => [mark.key, mark] as const)))
}
