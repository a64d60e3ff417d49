import type { MilestoneStatus } from '@tributary/domain/milestone/milestone'
import { Show } from 'solid-js'
import {
  BADGE,
  bandEdges,
  bandStrength,
  edgePaint,
  outlineOf,
  paintOf,
  strikeOf,
} from './mark-outline.ts'
import type { Placed } from './place-marks.ts'

/** The shape of a mark; `x` is its left end and `y` the middle of its row. */
export function MarkShape(props: {
  place: Placed
  x: number
  y: number
  status: MilestoneStatus
  hue: number
  isCritical: boolean
}) {
  const mark = () => props.place.mark
  const hue = () => `var(--body-${props.hue})`
  const width = () => props.place.x1 - props.place.x0
  // No `transform`: each would make a layer's worth of work for the browser.
  const at = (path: string) => `M${props.x} ${props.y}${path}`
  const outline = () => at(outlineOf(mark().milestone.kind, mark().form, width()))
  const paint = () =>
    paintOf(props.status, {
      hue: hue(),
      ground: 'var(--ground)',
      isCritical: props.isCritical,
    })
  return (
    <>
      <Show when={mark().form === 'band'} fallback={<path d={outline()} style={paint()} />}>
        <path
          d={outline()}
          fill={`url(#soft-${props.hue})`}
          fill-opacity={bandStrength(props.status)}
        />
        <path d={at(bandEdges(width()))} style={edgePaint(props.status, hue(), props.isCritical)} />
      </Show>
      <Show when={props.status === 'cancelled'}>
        <path d={at(strikeOf(width()))} stroke="var(--ink)" stroke-width="1.5" />
      </Show>
      <Show when={mark().facts.conflict}>
        {certainty => <ConflictBadge at={at} isCertain={certainty() === 'certain'} />}
      </Show>
    </>
  )
}

/** A warning before a mark: filled where a conflict is certain, outlined where it is possible. */
function ConflictBadge(props: { at: (path: string) => string; isCertain: boolean }) {
  return (
    <g stroke-linejoin="round" stroke-linecap="round" stroke-width="1.5">
      <path
        d={props.at(BADGE.triangle)}
        fill={props.isCertain ? 'var(--bad)' : 'var(--ground)'}
        stroke={props.isCertain ? 'var(--bad)' : 'var(--warn)'}
      />
      <path
        d={props.at(BADGE.bang)}
        stroke={props.isCertain ? 'var(--ground)' : 'var(--warn)'}
        fill="none"
      />
    </g>
  )
}
