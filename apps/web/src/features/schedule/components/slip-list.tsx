import type { Slip } from '@tributary/domain/schedule/ripple'
import { writeDate } from '@tributary/messages/date'
import { whatIfTexts } from '@tributary/messages/what-if'
import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import type { Trial } from '../trial.ts'

const SHOWN = 8

/** What would slip, each by how many days and to when. */
export function SlipList(props: { trial: Trial; slips: Slip[] }) {
  const { messages } = useReader()
  const id = createUniqueId()
  const say = whatIfTexts(messages)
  const [isWhole, setWhole] = createSignal(false)
  const shown = () => (isWhole() ? props.slips : props.slips.slice(0, SHOWN))
  return (
    <div>
      <h4 id={id} class="font-medium">
        {say('whatIf.slipping', { count: props.slips.length })}
      </h4>
      <Show when={props.slips.length > 0}>
        <ul aria-labelledby={id} class="mt-1 divide-y divide-line border-y border-line">
          <For each={shown()}>{slip => <Slipping trial={props.trial} slip={slip} />}</For>
        </ul>
        <div class="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Show when={shown().length < props.slips.length}>
            <button type="button" class="link" onClick={() => setWhole(true)}>
              {say('whatIf.showAll', { count: props.slips.length })}
            </button>
          </Show>
          <Show when={!props.trial.isReadOnly()}>
            <button type="button" class="button" onClick={() => props.trial.takeSlips()}>
              {say('whatIf.takeSlips')}
            </button>
            <span class="basis-40 grow text-xs text-soft">{say('whatIf.takeSlipsHint')}</span>
          </Show>
        </div>
      </Show>
    </div>
  )
}

function Slipping(props: { trial: Trial; slip: Slip }) {
  const { messages, href } = useReader()
  const say = whatIfTexts(messages)
  const known = () => props.trial.milestoneOf(props.slip.milestone)
  const left = () => {
    const { slackDays } = props.slip
    if (slackDays === null) return ''
    return slackDays < 0
      ? say('whatIf.short', { days: -slackDays })
      : say('whatIf.left', { days: slackDays })
  }
  return (
    <li class="py-2">
      <span class="flex min-w-0 flex-wrap items-baseline gap-x-3">
        <a
          class="quiet-link font-medium [overflow-wrap:anywhere]"
          href={href(`/milestones/${props.slip.milestone}`)}
        >
          {known()?.title}
        </a>
        <span class="text-xs text-soft">
          <BodyMark id={known()?.roadmap ?? ''} />
        </span>
      </span>
      <span class="tabular flex flex-wrap gap-x-2">
        <span>
          {say('whatIf.slip', {
            days: props.slip.days,
            date: writeDate(messages, { start: props.slip.to, precision: 'day' }),
          })}
        </span>
        <span class="text-soft">{left()}</span>
      </span>
    </li>
  )
}
