import { createAsync, useSearchParams } from '@solidjs/router'
import { dayOfNumber } from '@tributary/domain/date/day'
import { statusOn } from '@tributary/domain/milestone/status-on'
import { createMemo, lazy, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Segments } from '../../ui/choice.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { BaselineChoice } from '../baseline/baseline-choice.tsx'
import { BaselineNote } from '../baseline/baseline-note.tsx'
import { createOverlay } from '../baseline/overlay.ts'
import { AddThing } from '../change/add-thing.tsx'
import { createTrial } from '../schedule/trial.ts'
import { Workbench } from '../schedule/workbench.tsx'
import { ViewsMenu } from '../view/views-menu.tsx'
import { MilestoneFilters } from './components/milestone-filters.tsx'
import { MilestoneTable } from './components/milestone-table.tsx'
import { TimelineChoices } from './components/timeline-choices.tsx'
import { filterCaption } from './filter-caption.ts'
import { groupIn } from './group.ts'
import { getMilestones } from './queries.ts'
import type { RoadmapSearch } from './roadmap-search.ts'
import { Timeline } from './timeline/timeline.tsx'
import { viewIn } from './timeline/view.ts'

const SlipsView = lazy(() => import('./slips/slips-view.tsx'))

/** The roadmaps of all bodies side by side, as a timeline or a table, or how their dates slipped. */
export default function RoadmapsPage() {
  const { t, href, preparation, bodies, on, past, acronym } = useReader()
  const [search, setSearch] = useSearchParams<RoadmapSearch>()
  const milestones = createAsync(() => getMilestones(preparation().id, ...past()))
  const trial = createTrial(() => milestones() ?? [])
  const overlay = createOverlay(
    () => search.baseline,
    () => milestones() ?? [],
  )
  const set = (change: RoadmapSearch) => setSearch(change, { replace: true, scroll: false })
  const shown = createMemo(() => {
    const words = (search.q ?? '').toLocaleLowerCase().split(/\s+/).filter(Boolean)
    return trial
      .milestones()
      .filter(
        milestone =>
          (!search.roadmap || milestone.roadmap === search.roadmap) &&
          (!search.shared || milestone.shared) &&
          (!search.kind || milestone.kind === search.kind) &&
          (!search.status || statusOn(milestone, on()) === search.status) &&
          words.every(word =>
            `${milestone.title} ${milestone.place ?? ''}`.toLocaleLowerCase().includes(word),
          ),
      )
  })
  const view = () => (search.view === 'table' || search.view === 'slips' ? search.view : 'timeline')
  const clear = () => set({ roadmap: '', shared: '', kind: '', status: '', q: '' })
  const withRoadmap = () =>
    bodies()
      .map(({ id }) => id)
      .filter(id => milestones()?.some(({ roadmap }) => roadmap === id))

  const addTo = () => href(`/milestones/new${search.roadmap ? `?roadmap=${search.roadmap}` : ''}`)

  return (
    <Page
      wide
      printsTitle={view() === 'timeline' && shown().length > 0}
      title={t('milestone.roadmaps')}
      lead={t('milestone.roadmapsLead')}
      actions={
        <>
          <ViewsMenu />
          <AddThing thing="milestone" href={addTo()} />
          <Segments
            label={t('milestone.view')}
            value={view()}
            options={[
              { value: 'timeline', label: t('milestone.timeline') },
              { value: 'table', label: t('milestone.table') },
              { value: 'slips', label: t('milestone.slips') },
            ]}
            onChange={view => set({ view: view === 'timeline' ? '' : view })}
          />
        </>
      }
    >
      <MilestoneFilters
        search={search}
        roadmaps={withRoadmap()}
        shown={shown().length}
        total={milestones()?.length ?? 0}
        onChange={set}
      />
      <Show when={milestones()}>
        <Workbench trial={trial}>
          <Show
            when={shown().length > 0}
            fallback={
              <Empty>
                {t('milestone.none')}{' '}
                <button type="button" class="link" onClick={clear}>
                  {t('frame.clear')}
                </button>
              </Empty>
            }
          >
            <Show
              when={view() === 'timeline'}
              fallback={
                <Show
                  when={view() === 'slips'}
                  fallback={<MilestoneTable milestones={shown()} schedule={trial.schedule()} />}
                >
                  <SlipsView milestones={shown()} />
                </Show>
              }
            >
              <div>
                <a
                  class="link sr-only focus:not-sr-only"
                  href={`?${new URLSearchParams({ ...search, view: 'table' })}`}
                >
                  {t('timeline.asTable')}
                </a>
                <BaselineNote overlay={overlay} onClear={() => set({ baseline: '' })} />
                <Timeline
                  milestones={shown()}
                  view={viewIn(search.from, search.to)}
                  schedule={trial.schedule()}
                  ghosts={trial.isOpen() ? trial.ghosts() : overlay.ghosts()}
                  onDrag={trial.isOpen() && !trial.isReadOnly() ? trial.drag : undefined}
                  group={groupIn(search.group)}
                  showCritical={search.critical === '1'}
                  caption={filterCaption(search, { t, acronym })}
                  choices={
                    <>
                      <TimelineChoices
                        group={groupIn(search.group)}
                        showCritical={search.critical === '1'}
                        onGroup={group => set({ group: group === 'body' ? '' : group })}
                        onCritical={isShown => set({ critical: isShown ? '1' : '' })}
                      />
                      <BaselineChoice overlay={overlay} onChoose={baseline => set({ baseline })} />
                    </>
                  }
                  onView={({ from, to }) =>
                    set({
                      from: dayOfNumber(Math.round(from)),
                      to: dayOfNumber(Math.round(to) - 1),
                    })
                  }
                />
                <p class="no-print mt-3 text-xs text-soft">{t('milestone.timelineHint')}</p>
              </div>
            </Show>
          </Show>
        </Workbench>
      </Show>
    </Page>
  )
}
