import type { MilestoneStatus } from '@tributary/domain/milestone/milestone'
import {
  BADGE,
  bandEdges,
  bandStrength,
  edgePaint,
  outlineOf,
  paintOf,
  SOFT_STOPS,
  strikeOf,
} from '../mark-outline.ts'
import type { Placed } from '../place-marks.ts'
import { tailOf } from '../tail.ts'
import type { Pencil } from './pencil.ts'
import { element, escaped } from './svg-text.ts'

export type SheetMark = {
  place: Placed
  status: MilestoneStatus
  hue: number
  /** Whether its slack, or that it is critical, is shown. */
  isTimed: boolean
  daysText: (days: number) => string
}

/** Where a sheet draws: where day 0 stands, the pixels a day, and what its gradients are called. */
export type Ground = { x0: number; scale: number; idPrefix: string }

/** A mark on paper, with its whole title for those who point at it. */
export function markSvg(
  { place, status, hue, isTimed, daysText }: SheetMark,
  y: number,
  { x0, scale, idPrefix }: Ground,
  pencil: Pencil,
): string {
  const { mark, x0: left, x1, labelX, labelWidth } = place
  const { colour, line, painted } = pencil
  const { kind, title } = mark.milestone
  const width = x1 - left
  const at = `M${x0 + left} ${y}`
  const isCritical = isTimed && mark.facts.isCritical
  const ink = `body-${hue}`
  const shape =
    mark.form === 'band'
      ? element('path', {
          d: at + outlineOf(kind, mark.form, width),
          fill: `url(#${idPrefix}${hue})`,
          'fill-opacity': bandStrength(status),
        }) +
        element('path', {
          d: at + bandEdges(width),
          ...painted(edgePaint(status, ink, isCritical)),
        })
      : element('path', {
          d: at + outlineOf(kind, mark.form, width),
          ...painted(paintOf(status, { hue: ink, ground: 'ground', isCritical })),
        })
  return element(
    'g',
    {},
    [
      element('title', {}, escaped(title)),
      labelWidth > 0 && mark.form !== 'band'
        ? element('rect', {
            x: x0 + labelX - 3,
            y: y - 8,
            width: labelWidth + 4,
            height: 16,
            fill: colour('ground'),
            'fill-opacity': 0.85,
          })
        : '',
      ghost(),
      shape,
      status === 'cancelled' ? line({ d: at + strikeOf(width), stroke: colour('ink') }) : '',
      badge(),
      isTimed && !isCritical ? tail() : '',
      labelWidth > 0 ? pencil.fitted(x0 + labelX, y + 4, mark.label, labelWidth) : '',
    ].join(''),
  )

  function ghost(): string {
    const before = place.ghost
    if (!before) return ''
    const outline = outlineOf(kind, mark.form, before.x1 - before.x0)
    const [from, to] = [Math.min(before.x1, x1), Math.max(before.x0, left)]
    return line({
      d: `M${x0 + before.x0} ${y}${outline}M${x0 + from} ${y}H${x0 + to}`,
      stroke: colour('line-strong'),
    })
  }

  function badge(): string {
    const { conflict } = mark.facts
    if (!conflict) return ''
    const isCertain = conflict === 'certain'
    const warn = colour(isCertain ? 'bad' : 'warn')
    const ground = colour('ground')
    return (
      element('path', { d: at + BADGE.triangle, fill: isCertain ? warn : ground, stroke: warn }) +
      line({ d: at + BADGE.bang, stroke: isCertain ? ground : warn })
    )
  }

  function tail(): string {
    const shown = tailOf(place, scale, y)
    if (!shown) return ''
    const days = daysText(mark.facts.slack ?? 0)
    const path = line({ d: shown.path, stroke: colour('line-strong') })
    const hasRoom = shown.room >= pencil.widthOf(days)
    return (
      element('g', { transform: `translate(${x0} 0)` }, path) +
      (hasRoom
        ? pencil.text(x0 + shown.end + 4, y + 17, days, { size: 9.5, fill: colour('ink-soft') })
        : '')
    )
  }
}

/** The gradients of the bands of a page, by the hues that are on it. */
export function gradientsSvg(hues: Iterable<number>, idPrefix: string, pencil: Pencil): string {
  const stops = (hue: number) =>
    SOFT_STOPS.map(([offset, opacity]) =>
      element('stop', {
        offset,
        'stop-color': pencil.colour(`body-${hue}`),
        'stop-opacity': opacity,
      }),
    ).join('')
  const all = Array.from(hues, hue =>
    element('linearGradient', { id: `${idPrefix}${hue}` }, stops(hue)),
  )
  return element('defs', {}, all.join('') || ' ')
}
