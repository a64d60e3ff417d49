import { CHANGE_VERBS, THINGS } from '@tributary/domain/change/change'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Choice } from '../../../ui/choice.tsx'
import type { ChangeSearch } from '../change-filter.ts'

/** What to see of the log: of which things, for which body, what kind of change, when. */
export function ChangeFilters(props: {
  search: ChangeSearch
  onSearch: (change: ChangeSearch) => void
  total: number | undefined
}) {
  const { t, bodies } = useReader()
  return (
    <div class="no-print mb-6 grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap">
      <Choice
        label={t('change.filterThing')}
        value={props.search.thing ?? ''}
        all={t('change.allThings')}
        options={THINGS.map(value => ({ value, label: t(`change.thing.${value}`) }))}
        onChange={thing => props.onSearch({ thing, id: '' })}
      />
      <Choice
        label={t('change.filterVerb')}
        value={props.search.verb ?? ''}
        all={t('change.allVerbs')}
        options={CHANGE_VERBS.map(value => ({ value, label: t(`change.verb.${value}`) }))}
        onChange={verb => props.onSearch({ verb })}
      />
      <Choice
        label={t('change.filterBody')}
        value={props.search.body ?? ''}
        all={t('change.allBodies')}
        options={bodies().map(({ id, acronym }) => ({ value: id, label: acronym }))}
        onChange={body => props.onSearch({ body })}
      />
      <Days
        label={t('change.from')}
        value={props.search.from}
        onDay={from => props.onSearch({ from })}
      />
      <Days label={t('change.to')} value={props.search.to} onDay={to => props.onSearch({ to })} />
      <p class="py-2 text-sm text-soft" role="status">
        <Show when={props.total !== undefined}>
          {t('change.count', { count: props.total ?? 0 })}
        </Show>
      </p>
    </div>
  )
}

function Days(props: { label: string; value: string | undefined; onDay: (day: string) => void }) {
  return (
    <label class="flex min-w-0 flex-col gap-1 text-xs font-medium text-soft">
      {props.label}
      <input
        type="date"
        class="field font-normal text-ink"
        value={props.value ?? ''}
        onChange={change => props.onDay(change.currentTarget.value)}
      />
    </label>
  )
}
