import { whatIfTexts } from '@tributary/messages/what-if'
import { createUniqueId, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import type { Trial } from '../trial.ts'
import { GoalEffect } from './goal-effect.tsx'
import { OtherEffects } from './other-effects.tsx'
import { SlipList } from './slip-list.tsx'

/** What the moves would do to everything else. */
export function RippleView(props: { trial: Trial }) {
  const { messages } = useReader()
  const id = createUniqueId()
  const say = whatIfTexts(messages)
  return (
    <section aria-labelledby={id} class="min-w-0">
      <h3 id={id} class="flex min-h-9 items-center text-sm font-semibold">
        {say('whatIf.effects')}
      </h3>
      <div class="border-t border-line pt-3 text-sm">
        <Show when={props.trial.faults().length > 0}>
          <p class="text-bad" role="alert">
            {say('whatIf.impossible', {
              why: messages.list(props.trial.faults().map(({ message }) => message)),
            })}
          </p>
        </Show>
        <Show
          when={props.trial.moves().length > 0 && props.trial.ripple()}
          fallback={<p class="text-soft">{say('whatIf.noMoves')}</p>}
        >
          {ripple => (
            <div class="grid gap-4">
              <GoalEffect trial={props.trial} ripple={ripple()} />
              <SlipList trial={props.trial} slips={ripple().slips} />
              <OtherEffects trial={props.trial} ripple={ripple()} />
            </div>
          )}
        </Show>
      </div>
    </section>
  )
}
