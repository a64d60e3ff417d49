import { writeDate } from '@tributary/messages/date'
import { planningTexts } from '@tributary/messages/planning'
import ChevronLeft from 'lucide-solid/icons/chevron-left'
import ChevronRight from 'lucide-solid/icons/chevron-right'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { type CalendarView, stepped, timesAround } from '../calendar-times.ts'

/** The time in sight, and the ways to the next, and to the nearest in which something is. */
export function CalendarSteps(props: {
  view: CalendarView
  time: string
  name: (time: string) => string
  /** The times in which something is. */
  holding: string[]
  onTime: (time: string) => void
}) {
  const { messages } = useReader()
  const say = planningTexts(messages)
  const around = () => timesAround(props.holding, props.time)
  return (
    <div class="mb-4 flex flex-wrap items-center gap-2">
      <button
        type="button"
        class="button no-print"
        aria-label={say(`calendar.previous.${props.view}`)}
        onClick={() => props.onTime(stepped(props.view, props.time, -1))}
      >
        <ChevronLeft class="rtl:-scale-x-100" size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        class="button no-print"
        aria-label={say(`calendar.next.${props.view}`)}
        onClick={() => props.onTime(stepped(props.view, props.time, 1))}
      >
        <ChevronRight class="rtl:-scale-x-100" size={16} aria-hidden="true" />
      </button>
      <h2 class="ms-2 text-xl font-semibold" aria-live="polite">
        {props.name(props.time)}
      </h2>
      <span class="no-print ms-auto flex flex-wrap gap-2">
        <Show when={around().before}>
          {before => (
            <button type="button" class="button" onClick={() => props.onTime(before())}>
              {say('calendar.earlier', { when: props.name(before()) })}
            </button>
          )}
        </Show>
        <Show when={around().after}>
          {after => (
            <button type="button" class="button" onClick={() => props.onTime(after())}>
              {say('calendar.later', { when: props.name(after()) })}
            </button>
          )}
        </Show>
      </span>
    </div>
  )
}

/** What a time of a view is called. */
export function useTimeName(view: () => CalendarView): (time: string) => string {
  const { messages } = useReader()
  const say = planningTexts(messages)
  return time => {
    if (view() === 'year') return time
    if (view() !== 'week') return writeDate(messages, { start: time, precision: 'month' })
    const date = writeDate(messages, { start: time, precision: 'day' })
    return say('calendar.weekName', { date })
  }
}
