import { createAsync, useSearchParams } from '@solidjs/router'
import { planningTexts } from '@tributary/messages/planning'
import Printer from 'lucide-solid/icons/printer'
import { createMemo, lazy, Show, Suspense } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Segments } from '../../ui/choice.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { ExportMenu } from '../annex/export-menu.tsx'
import { AddThing } from '../change/add-thing.tsx'
import { IncomingLink } from '../incoming/incoming-link.tsx'
import { getMilestones } from '../milestone/queries.ts'
import { getSources } from '../process/queries.ts'
import { CALENDAR_VIEWS, TIME_PARAM, timeAsked } from './calendar-times.ts'
import { AnnexTable } from './components/annex-table.tsx'
import { ConsultationDialog } from './components/consultation-dialog.tsx'
import { ConsultationFilters } from './components/consultation-filters.tsx'
import { ConsultationPlaces } from './consultation-places.tsx'
import { searchOf, switchedTo, type ViewSearch, viewAsked } from './consultation-views.ts'
import { type ConsultationFilter, filtered } from './filter.ts'
import { getClashes, getConsultations } from './queries.ts'

const ConsultationCalendar = lazy(() => import('./components/consultation-calendar.tsx'))

type Search = ConsultationFilter & ViewSearch & { show?: string }

/** The consultation calendar (Annex 1) as a table, a month, a week, an agenda or a year. */
export default function ConsultationsPage() {
  const { t, href, messages, preparation, past, on, timeZone } = useReader()
  const say = planningTexts(messages)
  const [search, setSearch] = useSearchParams<Search>()
  const consultations = createAsync(() => getConsultations(preparation().id, ...past()))
  const milestones = createAsync(() => getMilestones(preparation().id, ...past()), {
    initialValue: [],
  })
  const sources = createAsync(() => getSources(preparation().id, ...past()), { initialValue: [] })
  const set = (change: Search) => setSearch(change, { replace: true, scroll: false })
  const shown = createMemo(() => filtered(consultations() ?? [], search, on()))
  const titles = createMemo(() => new Map(milestones().map(({ id, title }) => [id, title])))
  const clashes = createAsync(() => getClashes(preparation().id, ...past()).catch(() => []), {
    initialValue: [],
  })
  const view = () => viewAsked(search)
  const calendarView = () => {
    const asked = view()
    return asked === 'table' ? undefined : asked
  }
  const switchTo = (choice: string) =>
    set(
      switchedTo(viewAsked({ view: choice }), search, {
        on: on(),
        timeZone: timeZone(),
        consultations: shown(),
      }),
    )
  const clear = () =>
    set({
      region: '',
      organiser: '',
      group: '',
      question: '',
      actionLine: '',
      standing: '',
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
          <IncomingLink />
          <AddThing thing="consultation" href={href('/consultations/new')} />
          <Segments
            label={t('milestone.view')}
            value={view()}
            options={(['table', ...CALENDAR_VIEWS] as const).map(value => ({
              value,
              label: say(`calendar.${value}`),
            }))}
            onChange={switchTo}
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
          <Show
            when={calendarView()}
            fallback={<AnnexTable consultations={shown()} titles={titles()} sources={sources()} />}
          >
            {asked => (
              <Suspense fallback={<div class="h-[32rem] animate-pulse rounded-md bg-hover" />}>
                <ConsultationCalendar
                  consultations={shown()}
                  among={consultations() ?? []}
                  clashes={clashes.latest}
                  view={asked()}
                  time={timeAsked(asked(), search[TIME_PARAM[asked()]], on())}
                  onTime={(time, into = asked()) => set(searchOf(into, time))}
                  onOpen={id => set({ show: id })}
                />
              </Suspense>
            )}
          </Show>
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
