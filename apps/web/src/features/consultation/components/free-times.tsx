import type { Consultation } from '@tributary/domain/consultation/consultation'
import type { FreeWindow } from '@tributary/domain/consultation/free-windows'
import { writeDate } from '@tributary/messages/date'
import { planningTexts } from '@tributary/messages/planning'
import { createUniqueId, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { dateInWindow } from '../free-date.ts'

/** Times that are free instead, each taken by one press. */
export function FreeTimes(props: {
  of: Consultation
  times: FreeWindow[]
  say: (free: FreeWindow) => string
  onTake: (free: FreeWindow) => void
}) {
  const { messages } = useReader()
  const say = planningTexts(messages)
  const id = createUniqueId()
  const dateOf = (free: FreeWindow) => writeDate(messages, dateInWindow(props.of, free))
  return (
    <div class="mt-4 border-t border-line pt-3">
      <h3 id={id} class="text-xs font-semibold text-soft">
        {say('clash.free')}
      </h3>
      <Show
        when={props.times.length > 0}
        fallback={<p class="mt-1 text-soft">{say('clash.noFree')}</p>}
      >
        <ul aria-labelledby={id} class="mt-1 grid gap-3">
          <For each={props.times}>
            {free => (
              <li>
                <p>{props.say(free)}</p>
                <button
                  type="button"
                  class="button mt-1"
                  aria-label={say('clash.takeNamed', { date: dateOf(free), why: props.say(free) })}
                  onClick={() => props.onTake(free)}
                >
                  {say('clash.take', { date: dateOf(free) })}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  )
}
