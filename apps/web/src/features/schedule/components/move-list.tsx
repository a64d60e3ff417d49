import { whatIfTexts } from '@tributary/messages/what-if'
import { createUniqueId, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import type { Trial } from '../trial.ts'
import { MovedMilestone } from './moved-milestone.tsx'
import { StepButtons } from './step-buttons.tsx'

/** What is moved, each with its way back. */
export function MoveList(props: { trial: Trial }) {
  const { messages } = useReader()
  const id = createUniqueId()
  const say = whatIfTexts(messages)
  let heading: HTMLHeadingElement | undefined
  const left = () => {
    const parts = []
    const titles = props.trial.lost().map(({ milestone }) => {
      return props.trial.milestoneOf(milestone)?.title ?? milestone
    })
    const unread = props.trial.unread()
    if (titles.length > 0) parts.push(say('whatIf.lost', { list: messages.list(titles) }))
    if (unread.length > 0) parts.push(say('whatIf.unread', { list: messages.list(unread) }))
    return parts.join(' ')
  }
  return (
    <div>
      <div class="flex min-h-9 items-center justify-between gap-3">
        <h3 ref={heading} id={id} tabindex="-1" class="text-sm font-semibold">
          {say('whatIf.moves')}
        </h3>
        <Show when={!props.trial.isReadOnly()}>
          <StepButtons trial={props.trial} />
        </Show>
      </div>
      <ul aria-labelledby={id} class="divide-y divide-line border-y border-line text-sm">
        <For
          each={props.trial.moves()}
          fallback={<li class="py-2 text-soft">{say('whatIf.start')}</li>}
        >
          {move => (
            <MovedMilestone
              trial={props.trial}
              move={move}
              onTakeBack={() => {
                props.trial.takeBack(move.milestone)
                heading?.focus()
              }}
            />
          )}
        </For>
      </ul>
      <Show when={left()}>
        <p class="mt-2 text-sm text-warn [overflow-wrap:anywhere]">{left()}</p>
      </Show>
    </div>
  )
}
