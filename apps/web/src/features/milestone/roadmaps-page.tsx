import { createAsync, useSearchParams } from '@solidjs/router'
import { dayOfNumber } from '@tributary/domain/date/day'
import { MILESTONE_KINDS, MILESTONE_STATUSES } from '@tributary/domain/milestone/milestone'
import { statusOn } from '@tributary/domain/milestone/status-on'
import { createMemo, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Choice, Segments } from '../../ui/choice.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { AddThing } from '../change/add-thing.tsx'
import { MilestoneTable } from './components/milestone-table.tsx'
import { groupIn } from './group.ts'
import { scheduleOfProcess } from './process-schedule.ts'
import { getMilestones } from './queries.ts'
import { Timeline } from './timeline/timeline.tsx'
import { viewIn } from './timeline/view.ts'

type Search = Partial<
  Record<
    | 'view'
    | 'roadmap'
    | 'shared'
    | 'kind'
    | 'status'
    | 'q'
    | 'from'
    | 'to'
    | 'group'
    | 'critical'
    | 'baseline'
    | 'draft',
    string
  >
>

/** The roadmaps of all bodies side by side, as a timeline or as a table. */
export default function RoadmapsPage() {
  const { t, href, preparation, bodies, on, past } = useReader()
  const [search, setSearch] = useSearchParams<Search>()
  const milestones = createAsync(() => getMilestones(preparation().id, ...past()))
  const schedule = createMemo(() => {
    const all = milestones()
    const goal = preparation().goal
    return all && scheduleOfProcess(all, { goal, bodies: bodies(), on: on() })
  })
  const set = (change: Search) => setSearch(change, { replace: true, scroll: false })
  const shown = createMemo(() => {
    const words = (search.q ?? '').toLocaleLowerCase().split(/\s+/).filter(Boolean)
    return (milestones() ?? []).filter(
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
  const clear = () => set({ roadmap: '', shared: '', kind: '', status: '', q: '' })
  const withRoadmap = () =>
    bodies().filter(({ id }) => milestones()?.some(({ roadmap }) => roadmap === id))

  const addTo = () => href(`/milestones/new${search.roadmap ? `?roadmap=${search.roadmap}` : ''}`)

  return (
    <Page
      wide
      title={t('milestone.roadmaps')}
      lead={t('milestone.roadmapsLead')}
      actions={
        <>
          <AddThing thing="milestone" href={addTo()} />
          <Segments
            label={t('milestone.view')}
            value={search.view === 'table' ? 'table' : 'timeline'}
            options={[
              { value: 'timeline', label: t('milestone.timeline') },
              { value: 'table', label: t('milestone.table') },
            ]}
            onChange={view => set({ view: view === 'table' ? 'table' : '' })}
          />
        </>
      }
    >
      <div class="no-print mb-4 grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap">
        <Choice
          label={t('milestone.roadmap')}
          value={search.roadmap ?? ''}
          all={t('milestone.allRoadmaps')}
          options={withRoadmap().map(({ id, acronym }) => ({ value: id, label: acronym }))}
          onChange={roadmap => set({ roadmap })}
        />
        <Choice
          label={t('milestone.kind')}
          value={search.kind ?? ''}
          all={t('milestone.allKinds')}
          options={MILESTONE_KINDS.map(kind => ({
            value: kind,
            label: t(`milestone.kind.${kind}`),
          }))}
          onChange={kind => set({ kind })}
        />
        <Choice
          label={t('milestone.status')}
          value={search.status ?? ''}
          all={t('milestone.allStatuses')}
          options={MILESTONE_STATUSES.map(status => ({
            value: status,
            label: t(`milestone.status.${status}`),
          }))}
          onChange={status => set({ status })}
        />
        <label class="flex flex-col gap-1 text-xs font-medium text-soft">
          {t('milestone.search')}
          <input
            type="search"
            class="field font-normal text-ink"
            value={search.q ?? ''}
            onInput={input => set({ q: input.currentTarget.value })}
          />
        </label>
        <label class="flex min-h-[38px] items-center gap-2 text-sm">
          <input
            type="checkbox"
            class="size-4 accent-[var(--accent-fill)]"
            checked={Boolean(search.shared)}
            onChange={change => set({ shared: change.currentTarget.checked ? '1' : '' })}
          />
          {t('milestone.sharedOnly')}
        </label>
        <p class="py-2 text-sm text-soft" role="status">
          {t('milestone.count', { shown: shown().length, total: milestones()?.length ?? 0 })}
        </p>
      </div>
      <Show when={milestones()}>
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
          <Show when={search.view !== 'table'} fallback={<MilestoneTable milestones={shown()} />}>
            <div>
              <Timeline
                milestones={shown()}
                view={viewIn(search.from, search.to)}
                schedule={schedule()}
                group={groupIn(search.group)}
                showCritical={search.critical === '1'}
                onView={({ from, to }) =>
                  set({ from: dayOfNumber(Math.round(from)), to: dayOfNumber(Math.round(to) - 1) })
                }
              />
              <p class="no-print mt-3 text-xs text-soft">{t('milestone.timelineHint')}</p>
            </div>
          </Show>
        </Show>
      </Show>
    </Page>
  )
}
