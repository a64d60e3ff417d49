import { addDays, dayOfNumber } from '@tributary/domain/date/day'
import { writeDay } from '@tributary/messages/date'
import { useReader } from '../../../reader.tsx'
import type { Dragged } from './drag.ts'

/** The day to which a mark is being dragged, beside the pointer. */
export function DragLabel(props: { dragged: Dragged }) {
  const { t, messages } = useReader()
  const day = () => addDays(dayOfNumber(props.dragged.mark.from), props.dragged.days)
  return (
    <div
      role="status"
      dir="auto"
      class="card pointer-events-none fixed z-30 px-3 py-1.5 text-sm shadow-float"
      style={{
        left: `${Math.min(props.dragged.x + 14, window.innerWidth - 250)}px`,
        top: `${props.dragged.y + 18}px`,
      }}
    >
      <strong class="tabular font-medium">{writeDay(messages, day(), { weekday: true })}</strong>
      <span class="ms-2 text-soft">{t('timeline.daysMoved', { days: props.dragged.days })}</span>
    </div>
  )
}
