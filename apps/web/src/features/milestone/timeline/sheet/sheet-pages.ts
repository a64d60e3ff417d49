import type { Lane, Mark } from '../lanes.ts'
import { type Placed, type Placement, placeMarks } from '../place-marks.ts'
import type { View } from '../view.ts'

export const ROW = 23
export const PADDING = 8
const TITLE = 58
const TICKS = 22
const FOOT = 46
export const SHARED = 16

/** A paper in pixels at 96 to the inch; without a height all goes on one. */
export type Paper = { width: number; height?: number; margin?: number }

/** A lane, or as much of it as fits: marks with their rows from 0. */
export type SheetLane = { lane: Lane; isContinued: boolean; placed: Placed[]; rows: number }

export type SheetPage = { lanes: (SheetLane & { top: number; height: number })[]; height: number }

export type SheetLayout = {
  pages: SheetPage[]
  shared: Placement
  scale: number
  /** Where the axis begins, from the left edge of the paper. */
  gutter: number
  /** Where the lanes begin, from the top of the paper. */
  top: number
  width: number
  view: View
}

/**
 * Lays lanes out on pages of paper: whole titles, nothing gathered, no mark cut. A lane goes on the
 * next page as a whole; one that is longer than a page is continued, one without marks left out.
 */
export function sheetPages(
  source: { lanes: Lane[]; shared: Mark[]; view: View; rowHeight?: number },
  paper: Paper,
  widthOf: (label: string) => number,
): SheetLayout {
  const { view, rowHeight = ROW } = source
  const gutter = 112
  const scale = (paper.width - gutter) / (view.to - view.from)
  const edges = { left: view.from * scale, right: view.to * scale }
  const options = { scale, widthOf, maxRows: Infinity, maxLabel: Infinity, paper: edges }
  const shared = placeMarks(within(source.shared, view), { ...options, maxLabel: 190, maxRows: 6 })
  const top = TITLE + shared.rows * SHARED + TICKS
  const room = (paper.height ?? Infinity) - top - FOOT
  const mostRows = Math.max(Math.floor((room - PADDING * 2) / rowHeight), 1)
  const pages: SheetPage[] = [{ lanes: [], height: 0 }]
  for (const lane of source.lanes) {
    const { placed, rows } = placeMarks(within(lane.marks, view), options)
    for (let from = 0; from < rows; from += mostRows) {
      const part = {
        lane,
        isContinued: from > 0,
        rows: Math.min(rows - from, mostRows),
        placed: placed
          .filter(({ row }) => from <= row && row < from + mostRows)
          .map(place => ({ ...place, row: place.row - from })),
      }
      const height = part.rows * rowHeight + PADDING * 2
      let page = pages.at(-1) as SheetPage
      if (page.height + height > room && page.lanes.length > 0) {
        page = { lanes: [], height: 0 }
        pages.push(page)
      }
      page.lanes.push({ ...part, top: page.height, height })
      page.height += height
    }
  }
  return { pages, shared, scale, gutter, top, width: paper.width, view }
}

/** How high a page is, with its title and legend. */
export function heightOf(layout: SheetLayout, page: SheetPage): number {
  return layout.top + page.height + FOOT
}

// What reaches beyond the days shown ends with them.
function within(marks: Mark[], view: View): Mark[] {
  return marks
    .filter(({ from, to }) => from < view.to && view.from < to)
    .map(mark => ({
      ...mark,
      from: Math.max(mark.from, view.from),
      to: Math.min(mark.to, view.to),
    }))
}
