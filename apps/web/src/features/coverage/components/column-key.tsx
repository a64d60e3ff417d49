import type { Covered } from '@tributary/domain/consultation/coverage'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'

/** What the codes of questions and action lines stand for. */
export function ColumnKey(props: { by: Covered }) {
  const { preparation } = useReader()
  const terms = () => {
    if (props.by === 'questions') return preparation().questions
    return props.by === 'actionLines' ? preparation().actionLines : []
  }
  return (
    <Show when={terms().length > 0}>
      <dl class="mt-4 grid max-w-5xl gap-x-8 gap-y-1 text-xs text-soft md:grid-cols-2">
        <For each={terms()}>
          {({ id, title }) => (
            <div class="flex gap-2">
              <dt class="w-7 shrink-0 font-medium text-ink">{id.toUpperCase()}</dt>
              <dd>{title}</dd>
            </div>
          )}
        </For>
      </dl>
    </Show>
  )
}
