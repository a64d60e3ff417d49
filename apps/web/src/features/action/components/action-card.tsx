import type { ActionResource } from '@tributary/contract/action/schema'
import { For, onMount, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { pathOf } from '../../change/thing-paths.ts'
import { useStatusesOpen } from '../statuses-open.ts'
import { ActionDue } from './action-due.tsx'
import { AskingText } from './asking-text.tsx'

/** An action on the board: it can be dragged, and moved by its button. */
export function ActionCard(props: {
  action: ActionResource
  /** Whether it has just been moved: it keeps the focus that its button had. */
  isMoved: boolean
  onDrag: (action: ActionResource | undefined) => void
  onAsk: (action: ActionResource) => void
}) {
  const { t, href } = useReader()
  const statusesOpen = useStatusesOpen()
  const isMovable = () => statusesOpen(props.action).length > 0
  let button: HTMLButtonElement | undefined
  onMount(() => {
    if (props.isMoved && document.activeElement === document.body) button?.focus()
  })
  return (
    <li
      class={`card grid gap-1.5 p-3 text-sm ${isMovable() ? 'cursor-grab active:cursor-grabbing' : ''}`}
      draggable={isMovable()}
      onDragStart={drag => {
        drag.dataTransfer?.setData('text/plain', props.action.title)
        props.onDrag(props.action)
      }}
      onDragEnd={() => props.onDrag(undefined)}
    >
      <a
        class="quiet-link font-medium [overflow-wrap:anywhere]"
        draggable={false}
        href={href(pathOf('action', props.action.id))}
      >
        {props.action.title}
      </a>
      <Show when={props.action.statusReason}>
        {reason => <p class="[overflow-wrap:anywhere]">{reason()}</p>}
      </Show>
      <div class="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-soft">
        <ActionDue action={props.action} />
        <For each={props.action.responsible}>{body => <BodyMark id={body} />}</For>
        <AskingText action={props.action} />
      </div>
      <Show when={isMovable()}>
        <button
          ref={button}
          type="button"
          class="button button-quiet no-print -ms-3 -mb-1 justify-self-start"
          aria-haspopup="dialog"
          aria-label={t('action.moveNamed', { title: props.action.title })}
          onClick={() => props.onAsk(props.action)}
        >
          {t('action.move')}
        </button>
      </Show>
    </li>
  )
}
