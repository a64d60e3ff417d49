import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { CLASH_SEVERITIES } from '@tributary/domain/consultation/clash'
import { writeDate } from '@tributary/messages/date'
import { planningTexts } from '@tributary/messages/planning'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { hueOf } from '../../../ui/body-mark.tsx'
import { timeOf } from '../calendar-times.ts'
import type { ClashMark } from '../clash-marks.ts'
import { SeverityShape } from './severity-mark.tsx'

const SHOWN = 3
const TONES = { high: 'text-bad', medium: 'text-warn', low: 'text-soft' }

/** A day of a small month: its number, and below it a mark of its body for each of the first few. */
export function SmallDay(props: {
  day: string
  consultations: ConsultationResource[]
  marks: Map<string, ClashMark>
  onOpen: (id: string) => void
  onWeek: (day: string) => void
}) {
  const { messages, bodies, on } = useReader()
  const say = planningTexts(messages)
  const number = () => Number(props.day.slice(8))
  const isToday = () => props.day === on()
  const titles = () => props.consultations.map(({ title }) => title)
  const severity = () => {
    const found = props.consultations.flatMap(({ id }) => props.marks.get(id)?.severity ?? [])
    return CLASH_SEVERITIES.find(level => found.includes(level))
  }
  const name = () =>
    say('calendar.day', {
      date: writeDate(messages, { start: props.day, precision: 'day' }),
      titles: messages.list(titles()),
    })
  const hue = ({ organisers: [host] }: ConsultationResource) =>
    hueOf(bodies().findIndex(({ id }) => id === host))
  const open = () => {
    const [only, other] = props.consultations
    if (only && !other) props.onOpen(only.id)
    else props.onWeek(timeOf('week', props.day))
  }
  return (
    <Show
      when={props.consultations.length > 0}
      fallback={
        <span
          class={`flex min-h-8 items-center justify-center text-soft ${isToday() ? TODAY : ''}`}
        >
          {number()}
        </span>
      }
    >
      <button
        type="button"
        class={`relative flex min-h-8 w-full items-center justify-center rounded-[4px] bg-hover font-semibold hover:bg-accent-soft ${isToday() ? TODAY : ''}`}
        aria-label={name()}
        title={titles().join('\n')}
        onClick={open}
      >
        {number()}
        <span class="absolute inset-x-0 bottom-0.5 flex justify-center gap-0.5" aria-hidden="true">
          <For each={props.consultations.slice(0, SHOWN)}>
            {of => <span class="size-1.5 rounded-full" style={{ background: hue(of) }} />}
          </For>
        </span>
        <Show when={severity()}>
          {level => (
            <span class={`absolute end-0 top-0 scale-75 ${TONES[level()]}`}>
              <SeverityShape severity={level()} />
            </span>
          )}
        </Show>
      </button>
    </Show>
  )
}

const TODAY = 'rounded-[4px] outline-2 -outline-offset-2 outline-accent'
