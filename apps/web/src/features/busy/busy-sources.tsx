import { createAsyncStore, revalidate } from '@solidjs/router'
import { createEffect, For, onCleanup, Show } from 'solid-js'
import { useMessages } from '../../reader.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'
import { BusyItem } from './components/busy-item.tsx'
import { NewBusy } from './components/new-busy.tsx'
import { getBusySources } from './queries.ts'

// The server is asked for a calendar as soon as it is added.
const SOON = 2_000

/** The calendars by which one is busy, and a form to add another. */
export function BusySources() {
  const { t } = useMessages()
  const sources = createAsyncStore(() => getBusySources())
  const isFetching = () =>
    sources.latest?.some(({ url, triedAt }) => url !== null && triedAt === null) === true
  createEffect(() => {
    if (!isFetching()) return
    const timer = setInterval(() => void revalidate(getBusySources.key), SOON)
    onCleanup(() => clearInterval(timer))
  })
  return (
    <Section title={t('slot.busyTitle')}>
      <p class="mb-4 text-sm text-soft">{t('slot.busyLead')}</p>
      <Show when={sources()}>
        {list => (
          <Show when={list().length > 0} fallback={<Empty>{t('slot.busyNone')}</Empty>}>
            <ul class="grid gap-2">
              <For each={list()}>{source => <BusyItem source={source} />}</For>
            </ul>
          </Show>
        )}
      </Show>
      <NewBusy />
    </Section>
  )
}
