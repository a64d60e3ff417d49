import { moveBetween } from '@tributary/domain/date/move-between'
import type { Move } from '@tributary/domain/schedule/move'
import { writeDate } from '@tributary/messages/date'
import { whatIfTexts } from '@tributary/messages/what-if'
import Redo from 'lucide-solid/icons/redo-2'
import Undo from 'lucide-solid/icons/undo-2'
import Remove from 'lucide-solid/icons/x'
import { createUniqueId, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import type { Trial } from '../trial.ts'

const TONES = { open: 'accent', accepted: 'good', declined: 'plain', withdrawn: 'plain' } as const

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
          <div class="flex gap-1">
            <StepButton
              label={say('whatIf.undo')}
              isPossible={props.trial.canUndo()}
              onPress={props.trial.undo}
            >
              {() => <Undo size={16} aria-hidden="true" />}
            </StepButton>
            <StepButton
              label={say('whatIf.redo')}
              isPossible={props.trial.canRedo()}
              onPress={props.trial.redo}
            >
              {() => <Redo size={16} aria-hidden="true" />}
            </StepButton>
          </div>
        </Show>
      </div>
      <ul aria-labelledby={id} class="divide-y divide-line border-y border-line text-sm">
        <For
          each={props.trial.moves()}
          fallback={<li class="py-2 text-soft">{say('whatIf.start')}</li>}
        >
          {move => (
            <Moved
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

function StepButton(props: {
  label: string
  isPossible: boolean
  onPress: () => void
  children: () => Element | unknown
}) {
  return (
    <button
      type="button"
      class="button button-quiet size-9 justify-center p-0"
      aria-label={props.label}
      title={props.label}
      aria-disabled={!props.isPossible}
      onClick={() => props.isPossible && props.onPress()}
    >
      {props.children() as never}
    </button>
  )
}

function Moved(props: { trial: Trial; move: Move; onTakeBack: () => void }) {
  const { messages, href } = useReader()
  const say = whatIfTexts(messages)
  const milestone = () => props.trial.milestoneOf(props.move.milestone)
  const days = () => {
    const known = milestone()
    const moved = known && moveBetween(known, props.move)?.days
    if (!moved) return ''
    return moved > 0
      ? say('whatIf.later', { days: moved })
      : say('whatIf.earlier', { days: -moved })
  }
  const proposal = () =>
    props.trial.draft()?.proposals.find(one => one.milestone === props.move.milestone)
  return (
    <Show when={milestone()}>
      {known => (
        <li class="flex items-start gap-2 py-2">
          <div class="min-w-0 flex-1">
            <span class="flex flex-wrap items-baseline gap-x-3">
              <a
                class="quiet-link font-medium [overflow-wrap:anywhere]"
                href={href(`/milestones/${known().id}`)}
              >
                {known().title}
              </a>
              <span class="text-xs text-soft">
                <BodyMark id={known().roadmap} />
              </span>
            </span>
            <p class="tabular flex flex-wrap gap-x-2">
              <span>
                {say('whatIf.fromTo', {
                  from: writeDate(messages, known()),
                  to: writeDate(messages, props.move),
                })}
              </span>
              <span class="text-soft">{days()}</span>
            </p>
            <p class="flex flex-wrap items-center gap-x-3 text-xs text-soft empty:hidden">
              <Show when={known().fixed}>{say('whatIf.fixed')}</Show>
              <Show when={proposal()}>
                {asked => (
                  <StatusMark tone={TONES[asked().status]}>
                    {say(`whatIf.status.${asked().status}`)}
                  </StatusMark>
                )}
              </Show>
            </p>
          </div>
          <Show when={!props.trial.isReadOnly()}>
            <button
              type="button"
              class="button button-quiet size-9 shrink-0 justify-center p-0"
              aria-label={say('whatIf.takeBackNamed', { title: known().title })}
              title={say('whatIf.takeBack')}
              onClick={() => props.onTakeBack()}
            >
              <Remove size={16} aria-hidden="true" />
            </button>
          </Show>
        </li>
      )}
    </Show>
  )
}
