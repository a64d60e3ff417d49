import type { Change } from '@tributary/domain/change/change'
import { For, Show } from 'solid-js'
import { Empty } from '../../ui/empty.tsx'
import { ChangeEntry } from './components/change-entry.tsx'
import { useThingNames } from './thing-names.ts'

/**
 * Recorded facts as sentences, with when and by whom. With `onRestore`, the history of one thing:
 * each version but the present one can be brought back.
 */
export function ChangeList(props: {
  changes: Change[]
  empty: string
  /** Whether each can be unfolded to what was there before and after. */
  detailed?: boolean
  onRestore?: ((revision: number) => void) | undefined
}) {
  const nameOf = useThingNames(() => props.changes.map(({ after }) => after))
  const present = () => Math.max(...props.changes.map(({ revision }) => revision))
  return (
    <Show when={props.changes.length > 0} fallback={<Empty>{props.empty}</Empty>}>
      <ul class="divide-y divide-line border-y border-line text-sm">
        <For each={props.changes}>
          {change => (
            <ChangeEntry
              change={change}
              nameOf={nameOf}
              detailed={props.detailed ?? props.onRestore !== undefined}
              onRestore={change.revision < present() ? props.onRestore : undefined}
            />
          )}
        </For>
      </ul>
    </Show>
  )
}
