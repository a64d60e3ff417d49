import { createAsync, useSearchParams } from '@solidjs/router'
import type { Baseline } from '@tributary/contract/baseline/routes'
import { addDays, isDay } from '@tributary/domain/date/day'
import { momentOf } from '@tributary/domain/date/moment'
import { Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { getBaselines } from '../baseline/queries.ts'
import { CompareControls, type Compared } from './components/compare-controls.tsx'
import { Differences } from './components/differences.tsx'
import { getComparison } from './queries.ts'

type Search = Partial<Record<'from' | 'to' | 'baseline' | 'by' | 'dates', string>>

/** What the record said at the end of two days, or at a baseline and a day, and what differs. */
export default function ComparePage() {
  const { t, preparation, on, href } = useReader()
  const [search, setSearch] = useSearchParams<Search>()
  const baselines = createAsync(() => getBaselines(preparation().id))
  const baseline = () =>
    search.baseline ? baselines()?.find(({ id }) => id === search.baseline) : undefined
  const isGone = () => Boolean(search.baseline) && baselines() !== undefined && !baseline()
  const to = () => (search.to && isDay(search.to) ? search.to : on())
  const from = () => {
    const named = baseline()
    if (named) return named.at
    return search.from && isDay(search.from) ? search.from : addDays(to(), -30)
  }
  const isBackwards = () => (momentOf(from()) ?? '') > (momentOf(to()) ?? '')
  const comparison = createAsync(async () => {
    if (search.baseline && !baseline()) return null
    return isBackwards() ? null : getComparison(preparation().id, from(), to())
  })
  const set = (change: Search) => setSearch(change, { replace: true, scroll: false })
  const compared = (): Compared => ({ baseline: baseline()?.id ?? '', from: from(), to: to() })
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
      <CompareControls
        compared={compared()}
        baselines={baselines.latest ?? []}
        by={search.by === 'body' ? 'body' : 'kind'}
        datesOnly={search.dates === '1'}
        onChange={set}
      />
      <Show when={!isGone()} fallback={<Empty>{t('comparison.baselineGone')}</Empty>}>
        <Show when={!isBackwards()} fallback={<Backwards />}>
          <Show when={comparison.latest}>
            {found => (
              <Differences
                comparison={found()}
                from={from()}
                to={to()}
                baseline={baseline()}
                isByBody={search.by === 'body'}
                datesOnly={search.dates === '1'}
              />
            )}
          </Show>
        </Show>
      </Show>
    </Page>
  )

  function Backwards() {
    const swapped = (named: Baseline | undefined) =>
      named ? { to: on() } : { from: to(), to: from() }
    return (
      <Empty>
        {t('comparison.backwards')}{' '}
        <button type="button" class="link" onClick={() => set(swapped(baseline()))}>
          {t(baseline() ? 'comparison.withToday' : 'comparison.swap')}
        </button>
      </Empty>
    )
  }
}
