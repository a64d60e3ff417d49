import '@event-calendar/core/index.css'
import './consultation-calendar.css'
import {
  createCalendar,
  DayGrid,
  destroyCalendar,
  Interaction,
  List,
  TimeGrid,
} from '@event-calendar/core'
import { useNavigate } from '@solidjs/router'
import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { writeDate } from '@tributary/messages/date'
import { planningTexts } from '@tributary/messages/planning'
import { createEffect, onCleanup, onMount, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { useMayCreate } from '../../change/add-thing.tsx'
import { type CalendarView, daysOfTime } from '../calendar-times.ts'
import type { ClashMark } from '../clash-marks.ts'
import { createGridEntries } from '../grid-entries.ts'
import { useMoveConsultation } from '../move-consultation.ts'
import { movedBy } from '../moved-by.ts'
import { dayLink, pressAmongDays, stepThroughDays } from './day-link.ts'
import { type EntryText, entryContent } from './entry-content.ts'

const DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const

const HOUR = 3_600_000

/** Consultations on the grid of a month or a week, or listed by their days; dragged to be moved. */
export function CalendarGrid(props: {
  consultations: ConsultationResource[]
  among: ConsultationResource[]
  marks: Map<string, ClashMark>
  view: Exclude<CalendarView, 'year'>
  /** Whether its days are listed below each other for want of room. */
  isNarrow: boolean
  time: string
  onOpen: (id: string) => void
}) {
  const { messages, href, on } = useReader()
  const say = planningTexts(messages)
  const move = useMoveConsultation(() => props.among)
  let grid: HTMLDivElement | undefined
  const mayCreate = useMayCreate('consultation')
  const navigate = useNavigate()
  const planAt = (day: string) => href(`/consultations/new?start=${day}`)
  const planPressed = ({ dateStr }: { dateStr: string }) => navigate(planAt(dateStr.slice(0, 10)))
  const numbers = new Intl.DateTimeFormat(messages.intlLocale, { day: 'numeric' })
  const heads = new Intl.DateTimeFormat(messages.intlLocale, DAY)
  // The days are links only for those who may plan something on them.
  const daysAs = (format: Intl.DateTimeFormat, isNumber: boolean) => (date: Date) => {
    const text = format.format(date)
    if (!mayCreate()) return text
    const day = localDay(date)
    // A label says what stands there, and more where that is a number alone.
    const named = isNumber ? writeDate(messages, { start: day, precision: 'day' }) : text
    const label = say('calendar.plan', { date: named })
    return { domNodes: [dayLink({ text, label, href: planAt(day) })] }
  }
  const entries = createGridEntries(
    () => props.consultations,
    () => props.marks,
  )
  const isList = () => props.view === 'agenda' || props.isNarrow
  const gridView = () => {
    if (isList()) return props.view === 'week' ? 'listWeek' : 'listMonth'
    if (props.view === 'month') return 'dayGridMonth'
    const { start, end } = daysOfTime('week', props.time)
    const hasHours = entries().some(
      entry => !entry.allDay && entry.start.slice(0, 10) <= end && entry.end.slice(0, 10) >= start,
    )
    return hasHours ? 'timeGridWeek' : 'dayGridWeek'
  }
  onMount(() => {
    if (!grid) return
    const hours = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
    const calendar = createCalendar(grid, [DayGrid, TimeGrid, List, Interaction], {
      view: gridView(),
      headerToolbar: { start: '', center: '', end: '' },
      firstDay: 1,
      locale: messages.intlLocale,
      height: 'auto',
      dayMaxEvents: false,
      eventTimeFormat: hours,
      slotLabelFormat: hours,
      slotHeight: 40,
      slotMinTime: '08:00',
      slotMaxTime: '19:00',
      flexibleSlotTimeLimits: true,
      slotEventOverlap: false,
      allDayContent: '',
      eventDurationEditable: false,
      longPressDelay: 400,
      noEventsContent: say(`calendar.quiet.${props.view}`),
      eventContent: ({ event, timeText }) => ({
        domNodes: entryContent(
          (event.extendedProps as { text: EntryText }).text,
          event.allDay ? '' : timeText,
        ),
      }),
      eventClassNames: ({ event }) =>
        !event.allDay && Number(event.end) - Number(event.start) < HOUR ? ['is-short'] : [],
      eventClick: ({ event }) => props.onOpen(String(event.id)),
      eventDrop: ({ event, oldEvent, delta, revert }) => {
        const of = props.consultations.find(({ id }) => id === event.id)
        const minutes = delta.days * 24 * 60 + delta.seconds / 60
        const date = of && event.allDay === oldEvent.allDay ? movedBy(of, minutes) : undefined
        if (of && date) void move(of, date)
        else revert()
      },
    })
    createEffect(() => {
      calendar.setOption('view', gridView())
      calendar.setOption('date', daysOfTime(props.view, props.time).start)
      calendar.setOption('highlightedDates', [on()])
    })
    // An option holds for all views: each has its dates in one place, links for those who may plan.
    createEffect(() => {
      const isMonth = gridView() === 'dayGridMonth'
      calendar.setOption('dayHeaderFormat', isMonth ? { weekday: 'short' } : daysAs(heads, false))
      calendar.setOption('dayCellFormat', isMonth ? daysAs(numbers, true) : () => '')
      calendar.setOption('dateClick', mayCreate() ? planPressed : undefined)
    })
    createEffect(() => calendar.setOption('events', entries()))
    grid.addEventListener('keydown', press => pressAmongDays(grid, press))
    const drawn = () => {
      withoutRoles(grid)
      stepThroughDays(grid)
    }
    const roles = new MutationObserver(drawn)
    roles.observe(grid, { childList: true, subtree: true })
    drawn()
    onCleanup(() => {
      roles.disconnect()
      void destroyCalendar(calendar)
    })
  })
  return (
    <>
      <div
        ref={grid}
        class={`consultation-calendar ${isList() ? 'max-w-3xl print:max-w-none' : ''}`}
      />
      <p class="no-print mt-2 text-xs text-soft empty:hidden">
        <Show when={!isList() && entries().some(({ startEditable }) => startEditable)}>
          {say('calendar.drag')}{' '}
        </Show>
        <Show when={!isList() && mayCreate()}>{say('calendar.planHint')}</Show>
      </p>
    </>
  )
}

// The grid's dates are midnights on the browser's clock.
function localDay(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()]
  return [date.getFullYear(), month, day].map(part => String(part).padStart(2, '0')).join('-')
}

// The grid calls itself a table, but has cells without rows: the agenda is the list to read out.
function withoutRoles(grid: HTMLElement): void {
  for (const part of grid.querySelectorAll(
    '[role="table"], [role="row"], [role="rowgroup"], [role="columnheader"], [role="cell"], [aria-colindex]',
  )) {
    part.removeAttribute('role')
    part.removeAttribute('aria-colindex')
  }
}
