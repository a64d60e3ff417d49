import { createAsync, useSearchParams } from '@solidjs/router'
import { COVERED, coverageOf } from '@tributary/domain/consultation/coverage'
import { coverageColumns } from '@tributary/domain/consultation/coverage-columns'
import { isDay } from '@tributary/domain/date/day'
import { coverageFinding } from '@tributary/messages/coverage-finding'
import { findingsTexts } from '@tributary/messages/findings'
import { createMemo, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Segments } from '../../ui/choice.tsx'
import { Page } from '../../ui/page.tsx'
import { AddThing } from '../change/add-thing.tsx'
import { ConsultationPlaces } from '../consultation/consultation-places.tsx'
import { getConsultations } from '../consultation/queries.ts'
import { useColumnName } from './column-name.ts'
import { CopySentence } from './components/copy-sentence.tsx'
import { CoverageTable } from './components/coverage-table.tsx'
import { CoverageTrend } from './components/coverage-trend.tsx'
import { PeriodFields } from './components/period-fields.tsx'
import { coveredIn } from './matrix.ts'

type Search = Partial<Record<'by' | 'from' | 'to', string>>

/** Which regions are heard on what: a matrix whose empty cells are the finding. */
export default function CoveragePage() {
  const { t, messages, href, preparation, bodies, on, past } = useReader()
  const say = findingsTexts(messages)
  const [search, setSearch] = useSearchParams<Search>()
  const consultations = createAsync(() => getConsultations(preparation().id, ...past()))
  const columnName = useColumnName()
  const set = (change: Search) => setSearch(change, { replace: true, scroll: false })
  const by = () => coveredIn(search.by)
  const period = () => ({ from: dayIn(search.from), to: dayIn(search.to) })
  const coverage = createMemo(() => {
    const all = consultations()
    if (!all) return undefined
    return coverageOf(all, {
      by: by(),
      on: on(),
      ...period(),
      regions: preparation().regions,
      columns: coverageColumns(preparation(), bodies(), by()),
    })
  })
  return (
    <Page
      wide
      title={say('coverage.title')}
      lead={say('coverage.lead')}
      actions={<AddThing thing="consultation" href={href('/consultations/new')} />}
    >
      <ConsultationPlaces />
      <Show when={coverage()}>
        {found => (
          <>
            <CopySentence
              title={say('coverage.finding')}
              value={coverageFinding(messages, { ...found(), ...period() }, column =>
                columnName(by(), column),
              )}
            />
            <div class="no-print mb-5 flex flex-wrap items-end gap-x-5 gap-y-3">
              <Segments
                label={say('coverage.choose')}
                value={by()}
                options={COVERED.map(value => ({ value, label: t(`coverage.by.${value}`) }))}
                onChange={choice => set({ by: choice === 'groups' ? '' : choice })}
              />
              <PeriodFields from={search.from} to={search.to} onChange={set} />
            </div>
            <CoverageTable coverage={found()} period={period()} />
            <CoverageTrend coverage={found()} />
          </>
        )}
      </Show>
    </Page>
  )
}

function dayIn(text: string | undefined) {
  return text && isDay(text) ? text : undefined
}
