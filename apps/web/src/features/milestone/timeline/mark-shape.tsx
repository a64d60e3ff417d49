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

/** The shape of a mark; its left end is at 0 and the middle of its row too. */
export function MarkShape(props: {
  place: Placed
  status: MilestoneStatus
  hue: number
  isCritical: boolean
}) {
  const mark = () => props.place.mark
  const hue = () => `var(--body-${props.hue})`
  const width = () => props.place.x1 - props.place.x0
  const outline = () => outlineOf(mark().milestone.kind, mark().form, width())
  return (
    <>
      <Show
        when={mark().form === 'band'}
        fallback={
          <path
            d={outline()}
            style={paintOf(props.status, {
              hue: hue(),
              ground: 'var(--ground)',
              isCritical: props.isCritical,
            })}
          />
        }
      >
        <path
          d={outline()}
          fill={`url(#soft-${props.hue})`}
          fill-opacity={bandStrength(props.status)}
        />
        <path d={bandEdges(width())} style={edgePaint(props.status, hue(), props.isCritical)} />
      </Show>
      <Show when={props.status === 'cancelled'}>
        <path d={strikeOf(width())} stroke="var(--ink)" stroke-width="1.5" />
      </Show>
      <Show when={mark().facts.conflict}>
        {certainty => <ConflictBadge isCertain={certainty() === 'certain'} />}
      </Show>
    </>
  )
}

/** A warning before a mark: filled where a conflict is certain, outlined where it is possible. */
function ConflictBadge(props: { isCertain: boolean }) {
  const ink = () => (props.isCertain ? 'var(--ground)' : 'var(--warn)')
  return (
    <g transform="translate(0 6)" stroke-linejoin="round" stroke-linecap="round" stroke-width="1.5">
      <path
        d={BADGE.triangle}
        fill={props.isCertain ? 'var(--bad)' : 'var(--ground)'}
        stroke={props.isCertain ? 'var(--bad)' : 'var(--warn)'}
      />
      <path d={BADGE.bang + BADGE.dot} stroke={ink()} fill="none" />
    </g>
  )
}
