import type { Ripple } from '@tributary/domain/schedule/ripple'
import { goalChangeSentence } from '@tributary/messages/schedule-sentences'
import { whatIfTexts } from '@tributary/messages/what-if'
import Good from 'lucide-solid/icons/circle-check'
import Bad from 'lucide-solid/icons/triangle-alert'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import type { Trial } from '../trial.ts'
import { LinkedSentence } from './linked-sentence.tsx'

/** Whether the goal still holds, and how it stood before. */
export function GoalEffect(props: { trial: Trial; ripple: Ripple }) {
  const { messages } = useReader()
  const say = whatIfTexts(messages)
  const title = (id: string) => props.trial.milestoneOf(id)?.title ?? id
  const isReached = () => props.trial.standing().isReached
  const isTouched = () => {
    const { before, after } = props.ripple.goal ?? {}
    return JSON.stringify(before) !== JSON.stringify(after)
  }
  return (
    <Show when={props.ripple.goal}>
      {goal => (
        <div>
          <Show when={isReached() && isTouched()}>
            <p class="mb-1 text-soft">{say('whatIf.asItStands')}</p>
          </Show>
          <p class="flex items-start gap-2 text-base font-medium">
            <Show
              when={goal().after.holds}
              fallback={<Bad size={18} aria-hidden="true" class="mt-0.5 shrink-0 text-bad" />}
            >
              <Good size={18} aria-hidden="true" class="mt-0.5 shrink-0 text-good" />
            </Show>
            <span>
              <Show
                when={!isReached() || isTouched()}
                fallback={messages.t('schedule.goal.reached')}
              >
                <LinkedSentence
                  say={name => goalChangeSentence(messages, goal(), name)}
                  title={title}
                />
              </Show>
            </span>
          </p>
        </div>
      )}
    </Show>
  )
}
