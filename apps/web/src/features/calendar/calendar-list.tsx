import { createAsyncStore } from '@solidjs/router'
import { createEffect, For, onCleanup, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'
import { refreshCalendars } from './actions.ts'
import { CalendarItem } from './components/calendar-item.tsx'
import { NewCalendar } from './components/new-calendar.tsx'
import { getCalendars } from './queries.ts'

// The server is asked for a calendar as soon as it is added.
const SOON = 2_000

/** The calendars that are followed, by body, and a form to follow another one. */
export function CalendarList() {
  const { t, preparation } = useReader()
  const calendars = createAsyncStore(() => getCalendars(preparation().id))
  const isFetching = () => calendars.latest?.some(({ triedAt }) => triedAt === null) === true
  createEffect(() => {
    if (!isFetching()) return
    const timer = setInterval(() => void refreshCalendars(), SOON)
    onCleanup(() => clearInterval(timer))
  })
  return (
    <>
      <Section title={t('incoming.calendars')}>
        <Show when={calendars()}>
          {list => (
            <Show when={list().length > 0} fallback={<Empty>{t('incoming.noCalendars')}</Empty>}>
              <ul class="grid gap-2">
                <For each={list()}>{calendar => <CalendarItem calendar={calendar} />}</For>
              </ul>
            </Show>
          )}
        </Show>
      </Section>
      <NewCalendar />
    </>
  )
}
