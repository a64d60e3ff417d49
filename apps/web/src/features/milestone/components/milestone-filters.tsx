import { MILESTONE_KINDS, MILESTONE_STATUSES } from '@tributary/domain/milestone/milestone'
import { useReader } from '../../../reader.tsx'
import { Choice } from '../../../ui/choice.tsx'
import type { RoadmapSearch } from '../roadmap-search.ts'

/** Which milestones are shown, and how many those are. */
export function MilestoneFilters(props: {
  search: RoadmapSearch
  /** Ids of the bodies that have milestones. */
  roadmaps: string[]
  shown: number
  total: number
  onChange: (change: RoadmapSearch) => void
}) {
  const { t, acronym } = useReader()
  return (
    <div class="no-print mb-4 grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap">
      <Choice
        label={t('milestone.roadmap')}
        value={props.search.roadmap ?? ''}
        all={t('milestone.allRoadmaps')}
        options={props.roadmaps.map(id => ({ value: id, label: acronym(id) }))}
        onChange={roadmap => props.onChange({ roadmap })}
      />
      <Choice
        label={t('milestone.kind')}
        value={props.search.kind ?? ''}
        all={t('milestone.allKinds')}
        options={MILESTONE_KINDS.map(kind => ({
          value: kind,
          label: t(`milestone.kind.${kind}`),
        }))}
        onChange={kind => props.onChange({ kind })}
      />
      <Choice
        label={t('milestone.status')}
        value={props.search.status ?? ''}
        all={t('milestone.allStatuses')}
        options={MILESTONE_STATUSES.map(status => ({
          value: status,
          label: t(`milestone.status.${status}`),
        }))}
        onChange={status => props.onChange({ status })}
      />
      <label class="flex flex-col gap-1 text-xs font-medium text-soft">
        {t('milestone.search')}
        <input
          type="search"
          class="field font-normal text-ink"
          value={props.search.q ?? ''}
          onInput={input => props.onChange({ q: input.currentTarget.value })}
        />
      </label>
      <label class="flex min-h-[38px] items-center gap-2 text-sm">
        <input
          type="checkbox"
          class="size-4 accent-[var(--accent-fill)]"
          checked={Boolean(props.search.shared)}
          onChange={change => props.onChange({ shared: change.currentTarget.checked ? '1' : '' })}
        />
        {t('milestone.sharedOnly')}
      </label>
      <p class="py-2 text-sm text-soft" role="status">
        {t('milestone.count', { shown: props.shown, total: props.total })}
      </p>
    </div>
  )
}
