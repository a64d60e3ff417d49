import { isDay } from '@tributary/domain/date/day'
import { writeDate } from '@tributary/messages/date'
import Clock from 'lucide-solid/icons/calendar-clock'
import { createSignal, For, Show } from 'solid-js'
import { useReader } from '../reader.tsx'
import { dismissable } from '../ui/dismissable.ts'

// Days of the review worth a visit: mid-preparation, the zero draft, the eve of the Assembly.
const VISITS = ['2025-06-16', '2025-08-30', '2025-12-15']

/** Moves the reader to another day: "next", "overdue" and the line of today follow it. */
export function DayControl() {
  const { t, messages, on, travelledTo, travelTo } = useReader()
  const [isOpen, setOpen] = createSignal(false)
  const go = (day: string | undefined) => {
    setOpen(false)
    travelTo(day)
  }
  return (
    <div class="relative" ref={element => dismissable(element, () => setOpen(false))}>
      <button
        type="button"
        class="button border-transparent"
        aria-expanded={isOpen()}
        aria-haspopup="dialog"
        onClick={() => setOpen(!isOpen())}
      >
        <Clock size={16} aria-hidden="true" />
        <span class="tabular hidden sm:inline">
          {travelledTo()
            ? writeDate(messages, { start: on(), precision: 'day' })
            : t('frame.today')}
        </span>
        <span class="sr-only sm:hidden">{t('frame.travel')}</span>
      </button>
      <Show when={isOpen()}>
        <div
          role="dialog"
          aria-label={t('frame.travel')}
          class="card absolute end-0 top-full z-40 mt-2 w-72 max-w-[calc(100vw-2rem)] p-4 shadow-float"
        >
          <p class="text-sm font-medium">{t('frame.travel')}</p>
          <p class="mt-1 text-xs text-soft">{t('frame.travelHint')}</p>
          <label class="mt-3 block text-xs font-medium text-soft">
            {t('frame.day')}
            <input
              type="date"
              class="field mt-1 w-full text-ink"
              value={on()}
              onChange={change => {
                const day = change.currentTarget.value
                if (isDay(day)) go(day)
              }}
            />
          </label>
          <ul class="mt-3 grid gap-1">
            <For each={VISITS}>
              {day => (
                <li>
                  <button type="button" class="button w-full" onClick={() => go(day)}>
                    {writeDate(messages, { start: day, precision: 'day' })}
                  </button>
                </li>
              )}
            </For>
            <li>
              <button type="button" class="button w-full" onClick={() => go(undefined)}>
                {t('frame.backToToday')}
              </button>
            </li>
          </ul>
        </div>
      </Show>
    </div>
  )
}
