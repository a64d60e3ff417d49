import { createAsync, useSearchParams } from '@solidjs/router'
import { isDay } from '@tributary/domain/date/day'
import { createMemo, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { DayGrid } from './components/day-grid.tsx'
import { SeriesList } from './components/series-list.tsx'
import { SlotForm } from './components/slot-form.tsx'
import { SlotList } from './components/slot-list.tsx'
import { getSlots } from './queries.ts'
import { type SlotsAsked, timesAsked } from './slots-asked.ts'

/** When bodies and people can meet: the best times, and a day hour by hour where each of them is. */
export default function FindTimePage() {
  const { t, preparation, bodies, on, timeZone } = useReader()
  const { membership } = useSession()
  const [search, setSearch] = useSearchParams<SlotsAsked>()
  const present = () => bodies().filter(({ withdrawn }) => !withdrawn)
  const asked = createMemo(() => timesAsked(search, present(), on()))
  const isEmpty = () => asked().bodies.length + asked().people.length === 0
  const found = createAsync(async () =>
    isEmpty() ? undefined : getSlots(preparation().id, timeZone(), asked()),
  )
  const best = () => found.latest?.slots[0] ?? found.latest?.series[0]?.slots[0]
  const chosen = () => search.at ?? best()?.from
  const day = () => {
    if (search.day && isDay(search.day)) return search.day
    const at = chosen()
    if (at === undefined || Number.isNaN(Date.parse(at))) return asked().from
    return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone()).toPlainDate().toString()
  }
  const see = (at: string) => {
    setSearch({ at, day: undefined }, { replace: true, scroll: false })
    document.getElementById('day-hour-by-hour')?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <Page title={t('slot.title')} lead={t('slot.lead')}>
      <div class="grid gap-8 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <SlotForm
          asked={asked()}
          bodies={present()}
          onAsk={change =>
            setSearch({ ...change, at: undefined, day: undefined }, { scroll: false })
          }
        />
        <div class="grid min-w-0 grid-cols-1 content-start gap-10">
          <Show when={!membership()}>
            <p class="rounded-md bg-accent-soft px-4 py-3 text-sm text-accent">
              {t('slot.publicOnly')}
            </p>
          </Show>
          <Show when={!isEmpty()} fallback={<Empty>{t('slot.empty')}</Empty>}>
            <Show when={found.latest}>
              {answer => (
                <>
                  <Show
                    when={asked().meetings > 1}
                    fallback={<SlotList of={answer()} asked={asked()} onSee={see} />}
                  >
                    <SeriesList of={answer()} asked={asked()} />
                  </Show>
                  <DayGrid
                    attendees={answer().attendees}
                    day={day()}
                    within={asked()}
                    at={chosen()}
                    onDay={other => setSearch({ day: other }, { replace: true, scroll: false })}
                  />
                </>
              )}
            </Show>
          </Show>
        </div>
      </div>
    </Page>
  )
}
