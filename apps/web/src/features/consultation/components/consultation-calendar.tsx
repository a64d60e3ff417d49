import '@event-calendar/core/index.css'
import './consultation-calendar.css'
import { createCalendar, DayGrid, destroyCalendar, List } from '@event-calendar/core'
import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { precisionOf } from '@tributary/domain/date/partial-date'
import { writeDate } from '@tributary/messages/date'
import ChevronLeft from 'lucide-solid/icons/chevron-left'
import ChevronRight from 'lucide-solid/icons/chevron-right'
import { createEffect, For, onCleanup, onMount, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { hueOf } from '../../../ui/body-mark.tsx'
import { entriesIn, monthOf, monthsAround, monthsOf, undatedIn } from '../calendar-entries.ts'

/** The consultations on the grid of a month, or listed by its days. */
export default function ConsultationCalendar(props: {
  consultations: ConsultationResource[]
  view: 'month' | 'agenda'
  month: string | undefined
  onMonth: (month: string) => void
  onOpen: (id: string) => void
}) {
  const { t, messages, on, timeZone, bodies } = useReader()
  let grid: HTMLDivElement | undefined
  const month = () =>
    props.month && precisionOf(props.month) === 'month' ? props.month : monthOf(on())
  const months = () => monthsOf(props.consultations, timeZone())
  const around = () => monthsAround(months(), month())
  const name = (which: string) => writeDate(messages, { start: which, precision: 'month' })
  const step = (by: number) => {
    const next = Temporal.PlainYearMonth.from(month()).add({ months: by })
    props.onMonth(next.toString())
  }
  const hue = (id: string) => {
    const organiser = props.consultations.find(consultation => consultation.id === id)
      ?.organisers[0]
    return hueOf(bodies().findIndex(body => body.id === organiser))
  }
  onMount(() => {
    if (!grid) return
    const calendar = createCalendar(grid, [DayGrid, List], {
      view: 'dayGridMonth',
      headerToolbar: { start: '', center: '', end: '' },
      firstDay: 1,
      locale: messages.intlLocale,
      height: 'auto',
      dayMaxEvents: false,
      eventTimeFormat: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
      noEventsContent: t('consultation.quietMonth'),
      eventClick: ({ event }) => props.onOpen(String(event.id)),
    })
    createEffect(() => {
      calendar.setOption('view', props.view === 'agenda' ? 'listMonth' : 'dayGridMonth')
      calendar.setOption('date', `${month()}-01`)
      calendar.setOption('highlightedDates', [on()])
      calendar.setOption(
        'events',
        entriesIn(props.consultations, timeZone()).map(entry => ({
          ...entry,
          backgroundColor: 'var(--raised)',
          textColor: 'var(--ink)',
          styles: [`border-inline-start: 3px solid ${hue(entry.id)}`],
        })),
      )
    })
    const roles = new MutationObserver(() => withoutRoles(grid))
    roles.observe(grid, { childList: true, subtree: true })
    withoutRoles(grid)
    onCleanup(() => {
      roles.disconnect()
      void destroyCalendar(calendar)
    })
  })
  const undated = () => undatedIn(props.consultations, month())
  return (
    <section aria-label={t('consultation.calendarLabel', { month: name(month()) })}>
      <div class="mb-4 flex flex-wrap items-center gap-2">
        <button
          type="button"
          class="button no-print"
          aria-label={t('consultation.previousMonth')}
          onClick={() => step(-1)}
        >
          <ChevronLeft class="rtl:-scale-x-100" size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          class="button no-print"
          aria-label={t('consultation.nextMonth')}
          onClick={() => step(1)}
        >
          <ChevronRight class="rtl:-scale-x-100" size={16} aria-hidden="true" />
        </button>
        <h2 class="ms-2 text-xl font-semibold" aria-live="polite">
          {name(month())}
        </h2>
        <span class="no-print ms-auto flex flex-wrap gap-2">
          <Show when={around().before}>
            {before => (
              <button type="button" class="button" onClick={() => props.onMonth(before())}>
                {t('consultation.latestMonth', { month: name(before()) })}
              </button>
            )}
          </Show>
          <Show when={around().after}>
            {after => (
              <button type="button" class="button" onClick={() => props.onMonth(after())}>
                {t('consultation.laterMonth', { month: name(after()) })}
              </button>
            )}
          </Show>
        </span>
      </div>
      <Show when={!months().includes(month())}>
        <p class="mb-4 text-sm text-soft">{t('consultation.quietMonth')}</p>
      </Show>
      <Show when={undated().length > 0}>
        <div class="mb-4 rounded-md border border-dashed border-line-strong px-4 py-3 text-sm">
          <p class="text-soft">{t('consultation.sometime', { month: name(month()) })}</p>
          <ul class="mt-1">
            <For each={undated()}>
              {consultation => (
                <li>
                  <button
                    type="button"
                    class="quiet-link font-medium"
                    onClick={() => props.onOpen(consultation.id)}
                  >
                    {consultation.title}
                  </button>
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
      <div ref={grid} class="consultation-calendar" />
    </section>
  )
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
