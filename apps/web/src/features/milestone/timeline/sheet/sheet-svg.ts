import type { MilestoneStatus } from '@tributary/domain/milestone/milestone'
import { type Tick, ticksBetween } from '../../../../ui/ticks.ts'
import type { Lane, Mark } from '../lanes.ts'
import { arrowPath, type Link, linkPath } from '../links.ts'
import type { View } from '../view.ts'
import { type Pen, pencilOf } from './pencil.ts'
import { footSvg, type Legend } from './sheet-foot.ts'
import { gradientsSvg, markSvg } from './sheet-mark.ts'
import {
  heightOf,
  PADDING,
  type Paper,
  ROW,
  SHARED,
  type SheetLayout,
  type SheetPage,
  sheetPages,
} from './sheet-pages.ts'
import { element, escaped } from './svg-text.ts'

/** What a sheet says: the timeline as it is shown, and what it is of. */
export type SheetSource = {
  title: string
  /** Under the title: the day, what is shown. */
  line: string
  /** In the foot: where it comes from. */
  origin: string
  lanes: Lane[]
  shared: Mark[]
  view: View
  today: { day: number; text: string }
  links: Link[]
  /** Whether slack and the critical path are shown. */
  isTimed: boolean
  legend: Legend
  statusOf: (mark: Mark) => MilestoneStatus
  hueOf: (mark: Mark) => number
  tickText: (tick: Tick) => string
  daysText: (days: number) => string
  widthOf: (text: string) => number
  continued: (name: string) => string
}

const FONT = "'Inter Variable', Inter, system-ui, sans-serif"
const TICKS = 22

/** The timeline as SVGs, one for each page of paper. */
export function sheetSvgs(source: SheetSource, paper: Paper, pen: Pen): string[] {
  const rowHeight = source.isTimed ? ROW + 9 : ROW
  const layout = sheetPages({ ...source, rowHeight }, paper, source.widthOf)
  return layout.pages.map((_, number) =>
    pageSvg(source, { layout, number, rowHeight, margin: paper.margin ?? 0 }, pen),
  )
}

function pageSvg(
  source: SheetSource,
  given: { layout: SheetLayout; number: number; rowHeight: number; margin: number },
  pen: Pen,
): string {
  const { layout, number, rowHeight, margin } = given
  const pencil = pencilOf(pen, source.widthOf)
  const { colour, line, text, fitted } = pencil
  const { width, gutter, top, scale, view, shared, pages } = layout
  const page = pages[number] as SheetPage
  const height = heightOf(layout, page)
  const x0 = gutter - view.from * scale
  const bottom = top + page.height
  const idPrefix = `sheet-${number}-soft-`
  const ends = new Map<string, { x0: number; x1: number; y: number }>()
  const whole = {
    x: -margin,
    y: -margin,
    width: width + margin * 2,
    height: height + margin * 2,
  }
  const hues = page.lanes.flatMap(({ placed }) => placed.map(({ mark }) => source.hueOf(mark)))
  // Marks first, for the lines between them to know their ends; they are drawn over those.
  const drawn = lanes()
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: whole.width,
      height: whole.height,
      viewBox: `${whole.x} ${whole.y} ${whole.width} ${whole.height}`,
      'font-family': FONT,
      role: 'img',
    },
    [
      element('title', {}, escaped(source.title)),
      gradientsSvg(new Set(hues), idPrefix, pencil),
      element('rect', { ...whole, fill: colour('ground') }),
      head(),
      ticks(),
      names(),
      links(),
      today(),
      drawn,
      footSvg(source.legend, source.origin, height, pencil),
    ].join(''),
  )

  function head(): string {
    const count = `${number + 1}/${pages.length}`
    return (
      text(0, 18, source.title, { size: 18, 'font-weight': 600 }) +
      text(0, 36, source.line, { fill: colour('ink-soft') }) +
      (pages.length > 1 ? text(width, 18, count, { 'text-anchor': 'end' }) : '')
    )
  }

  function ticks(): string {
    return ticksBetween(view.from, view.to, scale)
      .filter(({ day }) => day >= view.from)
      .map(tick => {
        const x = x0 + tick.day * scale
        const isStrong = tick.isMajor || tick.unit === 'year'
        const look = isStrong ? { 'font-weight': 600 } : { fill: colour('ink-soft') }
        const label = x + 30 < width ? text(x + 4, top - 8, source.tickText(tick), look) : ''
        return line({ d: `M${x} ${top - TICKS}V${bottom}`, stroke: colour('line') }) + label
      })
      .join('')
  }

  function names(): string {
    return shared.placed
      .map(({ mark, row, labelX, labelWidth }) => {
        const x = x0 + (mark.from + 0.5) * scale
        const y = top - TICKS - (shared.rows - row) * SHARED
        const from = labelX < mark.from * scale ? x - labelWidth - 4 : x + 4
        return (
          line({
            d: `M${x} ${y + 2}V${bottom}`,
            stroke: colour('line-strong'),
            'stroke-opacity': '0.45',
          }) + fitted(from, y + 11, mark.label, labelWidth, 10.5)
        )
      })
      .join('')
  }

  function lanes(): string {
    return page.lanes
      .map(({ lane, isContinued, placed, top: from, height: tall }) => {
        const y = top + from
        const { name, hue } = lane.head
        const lines = wrapped(isContinued ? source.continued(name) : name, gutter - 18)
        const edge = colour(hue === undefined ? 'line-strong' : `body-${hue % 13}`)
        return [
          line({ d: `M0 ${y + tall}H${width}`, stroke: colour('line') }),
          element('rect', { y: y + PADDING, width: 3, height: 15, fill: edge }),
          ...lines.map((part, n) =>
            text(9, y + PADDING + 12 + n * 13, part, { 'font-weight': 600 }),
          ),
          ...placed.map(place => {
            const { mark } = place
            const middle = y + PADDING + rowHeight * place.row + ROW / 2
            ends.set(mark.key, { x0: x0 + place.x0, x1: x0 + place.x1, y: middle })
            const { isTimed, daysText } = source
            const look = { status: source.statusOf(mark), hue: source.hueOf(mark) }
            return markSvg(
              { place, isTimed, daysText, ...look },
              middle,
              { x0, scale, idPrefix },
              pencil,
            )
          }),
        ].join('')
      })
      .join('')
  }

  function links(): string {
    return source.links
      .map(link => {
        const [from, to] = [ends.get(link.from), ends.get(link.to)]
        if (!from || !to) return ''
        const d = linkPath(from, to) + arrowPath(to)
        return line({ d, stroke: colour('ink'), 'stroke-width': '1.75' })
      })
      .join('')
  }

  function today(): string {
    const { day, text: said } = source.today
    if (day < view.from || view.to <= day) return ''
    const x = x0 + (day + 0.5) * scale
    const accent = colour('accent')
    return (
      line({ d: `M${x} ${top - TICKS}V${bottom}`, stroke: accent, 'stroke-width': '2' }) +
      element('rect', {
        x,
        y: top - TICKS + 2,
        width: source.widthOf(said) * (10.5 / 12) + 10,
        height: 17,
        fill: accent,
      }) +
      text(x + 5, top - 8, said, { fill: colour('ground'), 'font-weight': 600, size: 10.5 })
    )
  }

  // A name in lines of a width, by its words.
  function wrapped(name: string, room: number): string[] {
    const lines: string[] = []
    for (const word of name.split(' ')) {
      const last = lines.at(-1)
      const longer = `${last} ${word}`
      if (last !== undefined && source.widthOf(longer) <= room) lines[lines.length - 1] = longer
      else lines.push(word)
    }
    return lines
  }
}
