import type { ActionResource } from '@tributary/contract/action/schema'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'

/** Which text asks for an action, and in which paragraph. */
export function AskingText(props: { action: ActionResource }) {
  const { t } = useReader()
  return (
    <Show when={props.action.mandate}>
      {mandate => (
        <span class="tabular">
          {props.action.paragraph == null
            ? mandate()
            : t('action.paragraph', { mandate: mandate(), paragraph: props.action.paragraph })}
        </span>
      )}
    </Show>
  )
}
