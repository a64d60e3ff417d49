import { createAsync, useSearchParams } from '@solidjs/router'
import Printer from 'lucide-solid/icons/printer'
import { createMemo, lazy, Match, Show, Suspense, Switch } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Segments } from '../../ui/choice.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { ExportMenu } from '../annex/export-menu.tsx'
import { AddThing } from '../change/add-thing.tsx'
import { getMilestones } from '../milestone/queries.ts'
import { getSources } from '../process/queries.ts'
import { AnnexTable } from './components/annex-table.tsx'
import { ConsultationDialog } from './components/consultation-dialog.tsx'
import { ConsultationFilters } from './components/consultation-filters.tsx'
import { ConsultationPlaces } from './consultation-places.tsx'
import { type ConsultationFilter, filtered } from './filter.ts'
import { getConsultations } from './queries.ts'

const ConsultationCalendar = lazy(() => import('./components/consultation-calendar.tsx'))

type Search = ConsultationFilter & Partial<Record<'view' | 'month' | 'show', string>>

/** The consultation calendar (Annex 1) as a table, a month or an agenda. */
export default function ConsultationsPage() {
  const { t, href, preparation, past } = useReader()
  const [search, setSearch] = useSearchParams<Search>()
  const consultations = createAsync(() => getConsultations(preparation().id, ...past()))
  const milestones = createAsync(() => getMilestones(preparation().id, ...past()), {
    initialValue: [],
  })
  const sources = createAsync(() => getSources(preparation().id, ...past()), { initialValue: [] })
  const set = (change: Search) => setSearch(change, { replace: true, scroll: false })
  const shown = createMemo(() => filtered(consultations() ?? [], search))
  const titles = createMemo(() => new Map(milestones().map(({ id, title }) => [id, title])))
  const view = () => (search.view === 'month' || search.view === 'agenda' ? search.view : 'table')
  const clear = () =>
    set({
      region: '',
      organiser: '',
      group: '',
      question: '',
      actionLine: '',
      from: '',
      to: '',
      q: '',
    })

  return (
    <Page
      wide
      printsTitle={view() === 'table'}
      title={t('consultation.title')}
      lead={t('consultation.lead')}
      actions={
        <>
          <AddThing thing="consultation" href={href('/consultations/new')} />
          <Segments
            label={t('milestone.view')}
            value={view()}
            options={[
              { value: 'table', label: t('consultation.table') },
              { value: 'month', label: t('consultation.month') },
              { value: 'agenda', label: t('consultation.agenda') },
            ]}
            onChange={choice => set({ view: choice === 'table' ? '' : choice })}
          />
          <ExportMenu filter={search} />
          <button type="button" class="button" onClick={() => window.print()}>
            <Printer size={16} aria-hidden="true" />
            {t('consultation.print')}
          </button>
        </>
      }
    >
      <ConsultationPlaces />
      <ConsultationFilters
        filter={search}
        onFilter={set}
        shown={shown().length}
        total={consultations()?.length ?? 0}
      />
      <Show when={consultations()}>
        <Show
          when={shown().length > 0}
          fallback={
            <Empty>
              {t('consultation.none')}{' '}
              <button type="button" class="link" onClick={clear}>
                {t('frame.clear')}
              </button>
            </Empty>
          }
        >
          <Switch>
            <Match when={view() === 'table'}>
              <AnnexTable consultations={shown()} titles={titles()} sources={sources()} />
            </Match>
            <Match when={true}>
              <Suspense fallback={<div class="h-[32rem] animate-pulse rounded-md bg-hover" />}>
                <ConsultationCalendar
                  consultations={shown()}
                  view={view() === 'agenda' ? 'agenda' : 'month'}
                  month={search.month}
                  onMonth={month => set({ month })}
                  onOpen={id => set({ show: id })}
                />
              </Suspense>
            </Match>
          </Switch>
        </Show>
      </Show>
      <ConsultationDialog
        consultation={consultations()?.find(({ id }) => id === search.show)}
        among={consultations() ?? []}
        titles={titles()}
        sources={sources()}
        onClose={() => set({ show: '' })}
      />
    </Page>
  )
}
