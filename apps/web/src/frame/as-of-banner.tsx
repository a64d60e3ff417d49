import { dayIn, isDay } from '@tributary/domain/date/day'
import { placeOfZone, writeDay, writeInstant } from '@tributary/messages/date'
import Past from 'lucide-solid/icons/rotate-ccw-clock'
import { Show } from 'solid-js'
import { useReader } from '../reader.tsx'

/** Says that the record of a past moment is shown, from which day it is seen, and leads back. */
export function AsOfBanner() {
  const { t, messages, asOf, showAsOf, timeZone, on, travelTo } = useReader()
  const said = (moment: string) =>
    isDay(moment)
      ? t('asOf.banner', { date: writeDay(messages, moment) })
      : t('asOf.bannerAt', {
          date: writeInstant(messages, moment, timeZone()),
          place: placeOfZone(timeZone()),
        })
  const dayOf = (moment: string) => (isDay(moment) ? moment : dayIn(moment, timeZone()))
  return (
    <Show when={asOf()}>
      {moment => (
        <div class="border-b border-accent-line bg-accent-soft text-sm" role="status">
          <div class="mx-auto flex max-w-[1600px] flex-wrap items-center gap-x-3 px-4 py-1.5 sm:px-6">
            <span class="inline-flex items-center gap-2 font-medium">
              <Past size={16} aria-hidden="true" />
              {said(moment())}
            </span>
            <Show
              when={on() === dayOf(moment())}
              fallback={
                <>
                  <span>
                    {t('frame.travelling', { date: writeDay(messages, on(), { weekday: true }) })}
                  </span>
                  <button
                    type="button"
                    class="link no-print"
                    onClick={() => travelTo(dayOf(moment()))}
                  >
                    {t('asOf.lookFrom')}
                  </button>
                </>
              }
            >
              <span>{t('asOf.lookedFrom')}</span>
            </Show>
            <button type="button" class="link no-print" onClick={() => showAsOf(undefined)}>
              {t('asOf.back')}
            </button>
          </div>
        </div>
      )}
    </Show>
  )
}
