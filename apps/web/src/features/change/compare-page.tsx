import { createAsync, useSearchParams } from '@solidjs/router'
import type { ComparisonAnswer } from '@tributary/contract/change/comparison'
import type { Thing } from '@tributary/domain/change/change'
import { addDays, isDay } from '@tributary/domain/date/day'
import { comparisonGroups } from '@tributary/messages/comparison-groups'
import { writeDay } from '@tributary/messages/date'
import { createMemo, For, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { CompareControls } from './components/compare-controls.tsx'
import { CopyComparison } from './components/copy-comparison.tsx'
import { getComparison } from './queries.ts'
import { useThingNames } from './thing-names.ts'
import { pathOf } from './thing-paths.ts'

/** What the record said at the end of two days, and what differs. */
export default function ComparePage() {
  const { t, preparation, on, href } = useReader()
  const [search, setSearch] = useSearchParams<{ from: string; to: string }>()
  const to = () => (search.to && isDay(search.to) ? search.to : on())
  const from = () => (search.from && isDay(search.from) ? search.from : addDays(to(), -30))
  const isBackwards = () => from() > to()
  const comparison = createAsync(async () =>
    isBackwards() ? null : getComparison(preparation().id, from(), to()),
  )
  const set = (days: { from: string; to: string }) =>
    setSearch(days, { replace: true, scroll: false })
  return (
    <Page
      title={t('comparison.title')}
      lead={t('comparison.lead')}
      actions={
        <a class="button" href={href('/history')}>
          {t('change.logLink')}
        </a>
      }
    >
      <CompareControls from={from()} to={to()} onDays={set} />
      <Show
        when={!isBackwards()}
        fallback={
          <Empty>
            {t('comparison.backwards')}{' '}
            <button type="button" class="link" onClick={() => set({ from: to(), to: from() })}>
              {t('comparison.swap')}
            </button>
          </Empty>
        }
      >
        <Show when={comparison.latest}>
          {found => <Differences comparison={found()} from={from()} to={to()} />}
        </Show>
      </Show>
    </Page>
  )
}

function Differences(props: { comparison: ComparisonAnswer; from: string; to: string }) {
  const { t, messages, preparation, acronym, href } = useReader()
  const nameOf = useThingNames(() => props.comparison.changed.map(({ after }) => after))
  const groups = createMemo(() => comparisonGroups(messages, props.comparison, { acronym, nameOf }))
  const heading = () =>
    t('comparison.heading', {
      process: preparation().title,
      from: writeDay(messages, props.from),
      to: writeDay(messages, props.to),
    })
  return (
    <Show when={groups().length > 0} fallback={<Empty>{t('comparison.same')}</Empty>}>
      <div class="mb-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p class="font-medium">{heading()}</p>
        <CopyComparison heading={heading()} groups={groups()} />
      </div>
      <div class="grid gap-10">
        <For each={groups()}>
          {group => (
            <Section title={group.title}>
              <ul class="divide-y divide-line border-y border-line text-sm">
                <For each={group.lines}>
                  {line => (
                    <li class="flex flex-wrap justify-between gap-x-6 gap-y-0.5 py-2">
                      <a
                        class="quiet-link min-w-0 [overflow-wrap:anywhere]"
                        href={href(pathOf(line.thing as Thing, line.id))}
                      >
                        {line.title}
                      </a>
                      <span class="tabular text-soft [overflow-wrap:anywhere]">{line.what}</span>
                    </li>
                  )}
                </For>
              </ul>
            </Section>
          )}
        </For>
      </div>
    </Show>
  )
}
