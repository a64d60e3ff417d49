import { createAsync, createAsyncStore, useSearchParams } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { CalendarList } from '../calendar/calendar-list.tsx'
import { useFollowedBodies } from '../calendar/followed-bodies.ts'
import { getCalendars } from '../calendar/queries.ts'
import { ConsultationPlaces } from '../consultation/consultation-places.tsx'
import { DeclinedList } from './components/declined-list.tsx'
import { IncomingItem } from './components/incoming-item.tsx'
import { JustDeclined } from './components/just-declined.tsx'
import { EditorsOnly } from './editors-only.tsx'
import type { Incoming } from './incoming.ts'
import { getIncoming } from './queries.ts'

// As many are shown, and as many more each time somebody asks.
const SHOWN = 50

/** What the calendars of bodies ask for, to be accepted or declined, and the calendars themselves. */
export default function IncomingPage() {
  const { t } = useReader()
  return (
    <EditorsOnly title={t('incoming.title')}>
      <Page title={t('incoming.title')} lead={t('incoming.lead')}>
        <ConsultationPlaces />
        <div class="grid max-w-4xl grid-cols-1 gap-10">
          <Inbox />
          <CalendarList />
        </div>
      </Page>
    </EditorsOnly>
  )
}

function Inbox() {
  const { t, preparation, acronym } = useReader()
  const followed = useFollowedBodies()
  const [search, setSearch] = useSearchParams<{ body?: string }>()
  const [shown, setShown] = createSignal(SHOWN)
  const [declined, setDeclined] = createSignal<Incoming>()
  const incoming = createAsyncStore(() => getIncoming(preparation().id, 'open'))
  const calendars = createAsync(() => getCalendars(preparation().id))
  const chosen = () => incoming()?.filter(({ body }) => !search.body || body === search.body) ?? []
  const left = () => chosen().length - shown()
  return (
    <Section title={t('incoming.open')} note={chosen().length || undefined}>
      <Show when={followed().length > 1 && incoming()?.length}>
        <div class="no-print mb-4 max-w-56">
          <Choice
            label={t('incoming.body')}
            value={search.body ?? ''}
            all={t('incoming.allBodies')}
            options={followed().map(({ id }) => ({ value: id, label: acronym(id) }))}
            onChange={body => setSearch({ body }, { replace: true, scroll: false })}
          />
        </div>
      </Show>
      <JustDeclined of={declined()} onReopened={() => setDeclined(undefined)} />
      <Show when={incoming()}>
        <Show
          when={chosen().length > 0}
          fallback={
            <Empty>{t(calendars()?.length === 0 ? 'incoming.noneYet' : 'incoming.none')}</Empty>
          }
        >
          <ul class="grid gap-3">
            <For each={chosen().slice(0, shown())}>
              {one => <IncomingItem incoming={one} onDeclined={setDeclined} />}
            </For>
          </ul>
          <Show when={left() > 0}>
            <button type="button" class="button mt-4" onClick={() => setShown(shown() + SHOWN)}>
              {t('incoming.more', { count: Math.min(left(), SHOWN) })}
            </button>
          </Show>
        </Show>
      </Show>
      <DeclinedList />
    </Section>
  )
}
