import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { outlineOf } from './mark-outline.ts'
import type { Placed } from './place-marks.ts'

/** Where a mark stood before, joined to it by a thin line that bears the days. */
export function GhostMark(props: {
  place: Placed
  ghost: { x0: number; x1: number }
  days: number | undefined
}) {
  const { t } = useReader()
  const x = () => props.ghost.x0 - props.place.x0
  const width = () => props.ghost.x1 - props.ghost.x0
  const line = () =>
    x() < 0 ? { from: x() + width(), to: 0 } : { from: x(), to: props.place.x1 - props.place.x0 }
  const room = () => Math.abs(line().to - line().from)
  return (
    <g aria-hidden="true" class="pointer-events-none">
      <path
        d={outlineOf(props.place.mark.milestone.kind, props.place.mark.form, width())}
        transform={`translate(${x()} 0)`}
        fill="none"
        stroke="var(--line-strong)"
        stroke-dasharray="2 2"
      />
      <path d={`M${line().from} 0H${line().to}`} stroke="var(--line-strong)" />
      <Show when={props.days !== undefined && room() > 34}>
        <text x={(line().from + line().to) / 2} y="3.5" text-anchor="middle" class="ghost-days">
          {t('timeline.daysMoved', { days: props.days ?? 0 })}
        </text>
      </Show>
    </g>
  )
}
