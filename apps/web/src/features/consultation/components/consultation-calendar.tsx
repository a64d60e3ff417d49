import type { ClashResource } from '@tributary/contract/clash/schema'
import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { overlaps } from '@tributary/domain/date/day'
import { windowIn } from '@tributary/domain/date/when'
import { planningTexts } from '@tributary/messages/planning'
import { createMemo, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { undatedIn } from '../calendar-entries.ts'
import { type CalendarView, daysOfTime, timesHolding } from '../calendar-times.ts'
import { clashMarks } from '../clash-marks.ts'
import { consultationsByDay } from '../days-held.ts'
import { createNarrowWindow } from '../narrow-window.ts'
import { CalendarGrid } from './calendar-grid.tsx'
import { CalendarSteps, useTimeName } from './calendar-steps.tsx'
import { SmallMonth } from './small-month.tsx'
import { YearGrid } from './year-grid.tsx'

/** The consultations of a month, a week or a year, or listed by the days of a month. */
export default function ConsultationCalendar(props: {
  /** Those that the filters keep, and all, by which one is shown once it is moved. */
  consultations: ConsultationResource[]
  among: ConsultationResource[]
  clashes: ClashResource[]
  view: CalendarView
  time: string
  onTime: (time: string, view?: CalendarView) => void
  onOpen: (id: string) => void
}) {
  const { messages, timeZone, bodies } = useReader()
  const say = planningTexts(messages)
  const name = useTimeName(() => props.view)
  const holding = createMemo(() => timesHolding(props.view, props.consultations, timeZone()))
  const marks = createMemo(() => clashMarks(props.clashes))
  const isNarrow = createNarrowWindow()
  const undated = () => (props.view === 'week' ? [] : undatedIn(props.consultations, props.time))
  const inSight = createMemo(() => {
    const days = daysOfTime(props.view, props.time)
    return props.consultations.filter(of => overlaps(windowIn(of, timeZone()), days))
  })
  const byDay = createMemo(() =>
    consultationsByDay(inSight(), daysOfTime(props.view, props.time), timeZone()),
  )
  const hosts = () => {
    const ids = new Set(inSight().flatMap(({ organisers }) => organisers.slice(0, 1)))
    return bodies().filter(({ id }) => ids.has(id))
  }
  return (
    <section aria-label={say('calendar.monthLabel', { when: name(props.time) })}>
      <CalendarSteps
        view={props.view}
        time={props.time}
        name={name}
        holding={holding()}
        onTime={time => props.onTime(time)}
      />
      <Show
        when={inSight().length > 0}
        fallback={<p class="mb-4 text-sm text-soft">{say(`calendar.quiet.${props.view}`)}</p>}
      >
        <Show when={props.view === 'year'}>
          <p class="mb-4 flex flex-wrap gap-x-4 gap-y-1 text-xs text-soft">
            <For each={hosts()}>{({ id }) => <BodyMark id={id} />}</For>
          </p>
        </Show>
      </Show>
      <Show when={undated().length > 0}>
        <div class="mb-4 rounded-md border border-dashed border-line-strong px-4 py-3 text-sm">
          <p class="text-soft">{say('calendar.sometime', { when: name(props.time) })}</p>
          <ul class="mt-1">
            <For each={undated()}>
              {consultation => (
                <li>
                  <button
                    type="button"
                    class="quiet-link text-start font-medium"
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
      <Show
        when={props.view !== 'year' && props.view}
        fallback={
          <YearGrid
            consultations={inSight()}
            byDay={byDay()}
            year={props.time}
            marks={marks()}
            onOpen={props.onOpen}
            onMonth={month => props.onTime(month, 'month')}
            onWeek={day => props.onTime(day, 'week')}
          />
        }
      >
        {view => (
          <>
            <Show when={view() === 'month' && isNarrow()}>
              <div class="mb-6">
                <SmallMonth
                  month={props.time}
                  byDay={byDay()}
                  marks={marks()}
                  onOpen={props.onOpen}
                  onWeek={day => props.onTime(day, 'week')}
                />
              </div>
            </Show>
            <CalendarGrid
              consultations={props.consultations}
              among={props.among}
              marks={marks()}
              view={view()}
              isNarrow={isNarrow()}
              time={props.time}
              onOpen={props.onOpen}
            />
          </>
        )}
      </Show>
    </section>
  )
}
