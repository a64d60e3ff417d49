import type { MilestoneKind, MilestoneStatus } from '@tributary/domain/milestone/milestone'
import type { MarkForm } from './lanes.ts'

/** A shape as the path of an SVG, by the grammar of the timeline, relative to its left middle. */
export function outlineOf(kind: MilestoneKind, form: MarkForm, width: number): string {
  if (form === 'band') return `m0-9h${width}v18h${-width}z`
  if (form === 'bar' && width > 15) return barOf(width)
  const middle = width / 2
  switch (kind) {
    case 'deadline':
      return `m${middle - 4} 8v-15h11l-3 4 3 4h-11`
    case 'report':
    case 'publication':
      return `m${middle - 5.5}-7h7l4 4v10h-11zm7 0v4h4`
    case 'consultation':
      return `m${middle - 5.5} 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z`
    default:
      return `m${middle}-7l7 7-7 7-7-7z`
  }
}

/** A stroke across what is cancelled. */
export function strikeOf(width: number): string {
  return `m${width / 2 - 9} 6l18-12`
}

/** A triangle with a mark of exclamation, before the shape. */
export const BADGE = { triangle: 'm-13 5l5.5-10 5.5 10z', bang: 'm-7.5-2v3.4m0 1.6v.6' }

export type Paint = Record<string, string>

/**
 * How a shape is painted: done filled, planned outlined, tentative dashed, cancelled pale. Never by
 * `opacity`, which makes each shape a picture of its own that the browser has to lay over others.
 */
export function paintOf(
  status: MilestoneStatus,
  { hue, ground, isCritical }: { hue: string; ground: string; isCritical: boolean },
): Paint {
  return {
    fill: status === 'done' ? hue : ground,
    stroke: hue,
    'stroke-width': isCritical ? '3' : '1.75',
    'stroke-linejoin': 'round',
    ...(status === 'tentative' && { 'stroke-dasharray': '3 2' }),
    ...(status === 'cancelled' && { 'stroke-opacity': '0.45' }),
  }
}

/** The edges of a band that is not done: two lines that leave its ends open. */
export function bandEdges(width: number): string {
  const inset = Math.min(width * 0.12, 24)
  const across = width - inset * 2
  return `m${inset}-9h${across}m${-across} 18h${across}`
}

/** How the edges of a band are painted. */
export function edgePaint(status: MilestoneStatus, hue: string, isCritical: boolean): Paint {
  return {
    fill: 'none',
    stroke: hue,
    'stroke-width': isCritical ? '2.5' : '1',
    ...(status === 'tentative' && { 'stroke-dasharray': '3 3' }),
    'stroke-opacity': status === 'cancelled' ? '0.45' : isCritical ? '1' : '0.75',
  }
}

/** How strongly a band is filled. */
export function bandStrength(status: MilestoneStatus): number {
  if (status === 'done') return 0.34
  return status === 'cancelled' ? 0.07 : 0.15
}

/** The stops of the gradient that makes the ends of a band soft. */
export const SOFT_STOPS: [offset: number, opacity: number][] = [
  [0, 0],
  [0.14, 1],
  [0.86, 1],
  [1, 0],
]

// A corner of two pixels where the bar has room for it.
function barOf(width: number): string {
  const across = width - 4
  return `m2-5h${across}q2 0 2 2v6q0 2-2 2h${-across}q-2 0-2-2v-6q0-2 2-2z`
}
