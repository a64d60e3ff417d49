import { STANDINGS } from '@tributary/domain/consultation/standing'
import { useReader } from '../../../reader.tsx'
import { Choice } from '../../../ui/choice.tsx'
import type { ConsultationFilter } from '../filter.ts'

/** The filters that table, month and agenda share. */
export function ConsultationFilters(props: {
  filter: ConsultationFilter
  onFilter: (change: ConsultationFilter) => void
  shown: number
  total: number
}) {
  const { t, messages, preparation, bodies } = useReader()
  const input = 'field font-normal text-ink'
  return (
    <div class="no-print mb-6 grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap">
      <Choice
        label={t('consultation.regionLabel')}
        value={props.filter.region ?? ''}
        all={t('consultation.allRegions')}
        options={preparation().regions.map(id => ({
          value: id,
          label: messages.term('region', id),
        }))}
        onChange={region => props.onFilter({ region })}
      />
      <Choice
        label={t('consultation.organiser')}
        value={props.filter.organiser ?? ''}
        all={t('action.allBodies')}
        options={bodies().map(({ id, acronym }) => ({ value: id, label: acronym }))}
        onChange={organiser => props.onFilter({ organiser })}
      />
      <Choice
        label={t('consultation.groupLabel')}
        value={props.filter.group ?? ''}
        all={t('consultation.allGroups')}
        options={preparation().stakeholderGroups.map(id => ({
          value: id,
          label: messages.term('group', id),
        }))}
        onChange={group => props.onFilter({ group })}
      />
      <Choice
        label={t('consultation.question')}
        value={props.filter.question ?? ''}
        all={t('consultation.allQuestions')}
        options={preparation().questions.map(({ id, title }) => ({
          value: id,
          label: `${id.toUpperCase()}: ${title.slice(0, 60)}…`,
        }))}
        onChange={question => props.onFilter({ question })}
      />
      <Choice
        label={t('consultation.actionLine')}
        value={props.filter.actionLine ?? ''}
        all={t('consultation.allActionLines')}
        options={preparation().actionLines.map(({ id, title }) => ({
          value: id,
          label: `${id.toUpperCase()}: ${title}`,
        }))}
        onChange={actionLine => props.onFilter({ actionLine })}
      />
      <Choice
        label={t('consultation.standing')}
        value={props.filter.standing ?? ''}
        all={t('consultation.allStandings')}
        options={STANDINGS.map(value => ({ value, label: t(`consultation.standing.${value}`) }))}
        onChange={standing => props.onFilter({ standing })}
      />
      <label class="flex min-w-0 flex-col gap-1 text-xs font-medium text-soft">
        {t('consultation.from')}
        <input
          type="date"
          class={input}
          value={props.filter.from ?? ''}
          onChange={change => props.onFilter({ from: change.currentTarget.value })}
        />
      </label>
      <label class="flex min-w-0 flex-col gap-1 text-xs font-medium text-soft">
        {t('consultation.to')}
        <input
          type="date"
          class={input}
          value={props.filter.to ?? ''}
          onChange={change => props.onFilter({ to: change.currentTarget.value })}
        />
      </label>
      <label class="flex min-w-0 flex-col gap-1 text-xs font-medium text-soft">
        {t('consultation.search')}
        <input
          type="search"
          class={input}
          value={props.filter.q ?? ''}
          onInput={typed => props.onFilter({ q: typed.currentTarget.value })}
        />
      </label>
      <p class="py-2 text-sm text-soft" role="status">
        {t('consultation.count', { shown: props.shown, total: props.total })}
      </p>
    </div>
  )
}
