import { useReader } from '../../../reader.tsx'
import type { Gathered } from './place-marks.ts'

/** The seat of marks for which there is no room: their number, which opens their list. */
export function GatheredPill(props: { group: Gathered; y: number; isStop: boolean }) {
  const { t } = useReader()
  return (
    <g
      role="button"
      tabindex={props.isStop ? 0 : -1}
      data-key={props.group.key}
      aria-label={t('milestone.gathered', { count: props.group.marks.length })}
      class="group cursor-pointer outline-none"
    >
      <rect
        x={props.group.x + 1}
        y={props.y - 10}
        width="36"
        height="20"
        rx="10"
        class="fill-hover stroke-line group-hover:stroke-line-strong group-focus-visible:stroke-accent group-focus-visible:[stroke-width:2]"
      />
      <text
        x={props.group.x + 19}
        y={props.y + 4}
        text-anchor="middle"
        class="fill-ink text-[11px] font-semibold tabular"
      >
        +{props.group.marks.length}
      </text>
    </g>
  )
}
