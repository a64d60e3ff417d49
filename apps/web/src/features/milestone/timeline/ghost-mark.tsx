import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { outlineOf } from './mark-outline.ts'
import type { Placed } from './place-marks.ts'

/** Where a mark stood before, joined to it by a thin line that bears the days. */
export function GhostMark(props: { place: Placed; y: number }) {
  const { t } = useReader()
  const mark = () => props.place.mark
  const ghost = () => props.place.ghost ?? props.place
  const width = () => ghost().x1 - ghost().x0
  const line = () =>
    ghost().x0 < props.place.x0
      ? { from: ghost().x1, to: props.place.x0 }
      : { from: props.place.x1, to: ghost().x0 }
  return (
    <g aria-hidden="true" class="pointer-events-none">
      <path
        d={`M${ghost().x0} ${props.y}${outlineOf(mark().milestone.kind, mark().form, width())}`}
        fill="none"
        stroke="var(--line-strong)"
        stroke-dasharray="2 2"
      />
      <path
        d={`M${line().from} ${props.y}H${Math.max(line().to, line().from)}`}
        stroke="var(--line-strong)"
      />
      <Show when={line().to - line().from > 34}>
        <text
          x={(line().from + line().to) / 2}
          y={props.y - 4}
          text-anchor="middle"
          class="ghost-days"
        >
          {t('timeline.daysMoved', { days: mark().facts.ghost?.days ?? 0 })}
        </text>
      </Show>
    </g>
  )
}
