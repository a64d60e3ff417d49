import { writeDay } from '@tributary/messages/date'
import { Show } from 'solid-js'
import { useReader } from '../reader.tsx'

/** Says that the reader looks from another day, and leads back. */
export function TravelBanner() {
  const { t, messages, travelledTo, travelTo, asOf } = useReader()
  return (
    <Show when={!asOf() && travelledTo()}>
      {day => (
        <div class="no-print border-b border-accent-line bg-accent-soft text-sm" role="status">
          <div class="mx-auto flex max-w-[1600px] flex-wrap items-center gap-x-3 px-4 py-1.5 sm:px-6">
            <span>
              {t('frame.travelling', { date: writeDay(messages, day(), { weekday: true }) })}
            </span>
            <button type="button" class="link" onClick={() => travelTo(undefined)}>
              {t('frame.backToToday')}
            </button>
          </div>
        </div>
      )}
    </Show>
  )
}
