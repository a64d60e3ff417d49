import { For } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { GROUPS, type Group } from '../group.ts'

/** What the lanes stand for, and whether the critical path and slack are drawn. */
export function TimelineChoices(props: {
  group: Group
  showCritical: boolean
  onGroup: (group: Group) => void
  onCritical: (isShown: boolean) => void
}) {
  const { t, preparation } = useReader()
  const groups = () =>
    GROUPS.filter(group => {
      if (group === 'actionLine') return preparation().actionLines.length > 0
      return group !== 'phase' || preparation().phases.length > 0
    })
  return (
    <>
      <label class="flex items-center gap-2 text-xs text-soft">
        {t('timeline.group')}
        <select
          class="field text-ink"
          onChange={change => props.onGroup(change.currentTarget.value as Group)}
        >
          <For each={groups()}>
            {group => (
              <option value={group} selected={group === props.group}>
                {t(`timeline.group.${group}`)}
              </option>
            )}
          </For>
        </select>
      </label>
      <button
        type="button"
        class="button"
        aria-pressed={props.showCritical}
        onClick={() => props.onCritical(!props.showCritical)}
      >
        {t('timeline.showCritical')}
      </button>
    </>
  )
}
