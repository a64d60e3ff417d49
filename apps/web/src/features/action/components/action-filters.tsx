import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { Choice } from '../../../ui/choice.tsx'
import { type ActionFilter, STATUSES_ASKED, TIMES_ASKED } from '../action-filter.ts'

/** What can be asked for among the actions. */
export function ActionFilters(props: {
  filter: ActionFilter
  onFilter: (change: ActionFilter) => void
  /** The milestones toward which any of them counts. */
  milestones: { value: string; label: string }[]
  shown: number
}) {
  const { t, bodies } = useReader()
  const { isSignedIn } = useSession()
  const set = (name: keyof ActionFilter) => (value: string) =>
    props.onFilter({ [name]: value || undefined })
  return (
    <div class="no-print mb-8 grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap">
      <Show when={isSignedIn()}>
        <Choice
          label={t('action.whose')}
          value={props.filter.mine ? '1' : ''}
          all={t('action.all')}
          options={[{ value: '1', label: t('action.mine') }]}
          onChange={set('mine')}
        />
      </Show>
      <Choice
        label={t('action.body')}
        value={props.filter.body ?? ''}
        all={t('action.allBodies')}
        options={bodies().map(({ id, acronym }) => ({ value: id, label: acronym }))}
        onChange={set('body')}
      />
      <Choice
        label={t('action.status')}
        value={props.filter.status ?? ''}
        all={t('action.allStatuses')}
        options={STATUSES_ASKED.map(value => ({ value, label: t(`action.status.${value}`) }))}
        onChange={set('status')}
      />
      <Choice
        label={t('action.when')}
        value={props.filter.when ?? ''}
        all={t('action.anyTime')}
        options={TIMES_ASKED.map(value => ({ value, label: t(`action.when.${value}`) }))}
        onChange={set('when')}
      />
      <Show when={props.milestones.length > 0}>
        <Choice
          label={t('action.toward')}
          value={props.filter.toward ?? ''}
          all={t('action.anyMilestone')}
          options={props.milestones}
          onChange={set('toward')}
        />
      </Show>
      <p class="py-2 text-sm text-soft" role="status">
        {t('action.count', { count: props.shown })}
      </p>
    </div>
  )
}
