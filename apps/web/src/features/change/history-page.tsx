import { createAsync, useSearchParams } from '@solidjs/router'
import { createEffect, createSignal, on, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { type ChangeSearch, filterIn } from './change-filter.ts'
import { ChangeList } from './change-list.tsx'
import { AsOfControl } from './components/as-of-control.tsx'
import { ChangeFilters } from './components/change-filters.tsx'
import { getChanges } from './queries.ts'
import { useRestore } from './restore-version.ts'

/** The log of the process: every change, filtered as the address asks. */
export default function HistoryPage() {
  const { t, preparation, bodies, timeZone, past, href } = useReader()
  const [search, setSearch] = useSearchParams<Record<keyof ChangeSearch, string>>()
  const [pages, setPages] = createSignal(1)
  const filter = () =>
    filterIn(
      search,
      bodies().map(({ id }) => id),
      timeZone(),
    )
  createEffect(
    on(
      () => JSON.stringify([filter(), past()]),
      () => setPages(1),
      { defer: true },
    ),
  )
  const log = createAsync(() => getChanges(preparation().id, filter(), pages(), ...past()))
  const set = (change: ChangeSearch) => setSearch(change, { replace: true, scroll: false })
  const clear = () => set({ thing: '', id: '', verb: '', body: '', from: '', to: '' })
  const shown = () => log.latest?.changes ?? []
  const restore = useRestore(() => (search.id ? shown() : []))
  return (
    <Page
      title={t('change.log')}
      lead={t('change.logLead')}
      actions={
        <a class="button" href={href('/history/compare')}>
          {t('change.compareLink')}
        </a>
      }
    >
      <ChangeFilters search={search} onSearch={set} total={log.latest?.total} />
      <div class="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[1fr_20rem]">
        <div>
          <Show when={search.id}>
            <p class="mb-3 text-sm">
              {t('change.ofThing', { title: shown()[0]?.title ?? search.id ?? '' })}{' '}
              <button type="button" class="link" onClick={() => set({ thing: '', id: '' })}>
                {t('change.ofAll')}
              </button>
            </p>
          </Show>
          <Show when={log.latest}>
            <Show
              when={shown().length > 0}
              fallback={
                <Empty>
                  {t('change.none')}{' '}
                  <button type="button" class="link" onClick={clear}>
                    {t('frame.clear')}
                  </button>
                </Empty>
              }
            >
              <ChangeList changes={shown()} empty="" detailed onRestore={restore()} />
            </Show>
          </Show>
          <Show when={shown().length < (log.latest?.total ?? 0)}>
            <button
              type="button"
              class="button no-print mt-4"
              onClick={() => setPages(pages() + 1)}
            >
              {t('change.more')}
            </button>
          </Show>
        </div>
        <aside class="no-print">
          <AsOfControl />
        </aside>
      </div>
    </Page>
  )
}
