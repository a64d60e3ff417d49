import type { ActionStatus } from '@tributary/domain/action/action'
import { For } from 'solid-js'
import { useMessages } from '../../reader.tsx'

/** Statuses of which one is chosen. */
export function StatusChoice<Status extends ActionStatus>(props: {
  label: string
  statuses: readonly Status[]
  value: ActionStatus
  onChange: (status: Status) => void
}) {
  const { t } = useMessages()
  return (
    <fieldset class="grid gap-1">
      <legend class="mb-1 text-sm font-medium">{props.label}</legend>
      <For each={props.statuses}>
        {status => (
          <label class="flex min-h-9 items-center gap-3">
            <input
              type="radio"
              name="status"
              class="size-4 accent-[var(--accent-fill)]"
              checked={status === props.value}
              onChange={() => props.onChange(status)}
            />
            {t(`action.status.${status}`)}
          </label>
        )}
      </For>
    </fieldset>
  )
}
