import { dayNumber } from '@tributary/domain/date/day'
import { writeDate } from '@tributary/messages/date'
import { useReader } from '../../../reader.tsx'
import { textWidth } from './text-width.ts'

/** The line of the reader's today, through all lanes. */
export function TodayLine(props: { scale: number; height: number }) {
  const { on } = useReader()
  const x = () => (dayNumber(on()) + 0.5) * props.scale
  return <path d={`M${x()} 0V${props.height}`} stroke="var(--accent)" stroke-width="2" />
}

/** The date on that line, in the header; `y` is its top. */
export function TodayFlag(props: { scale: number; y: number }) {
  const { messages, on } = useReader()
  const text = () => writeDate(messages, { start: on(), precision: 'day' })
  return (
    <g
      transform={`translate(${(dayNumber(on()) + 0.5) * props.scale - 1} ${props.y})`}
      class="pointer-events-none"
      aria-hidden="true"
    >
      <rect width={textWidth(text()) + 10} height="17" fill="var(--accent-fill)" />
      <text x="5" y="12.5" class="fill-white text-[11px] font-semibold tabular">
        {text()}
      </text>
    </g>
  )
}
