import type { Consultation } from '@tributary/domain/consultation/consultation'
import type { FreeWindow } from '@tributary/domain/consultation/free-windows'
import { planningTexts } from '@tributary/messages/planning'
import Check from 'lucide-solid/icons/check'
import { createDeferred, createMemo, createUniqueId, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { useCalendarFacts } from '../calendar-facts.ts'
import { FreeTimes } from './free-times.tsx'
import { SeverityMark } from './severity-mark.tsx'

/** What a consultation, as it would be, clashes with, and when its organisers are free instead. */
export function ClashCheck(props: {
  /** Nothing while its date cannot be read. */
  of: Consultation | undefined
  among: Consultation[]
  class?: string | undefined
  onTake: (free: FreeWindow) => void
}) {
  const { t, messages, on } = useReader()
  const say = planningTexts(messages)
  const id = createUniqueId()
  const facts = useCalendarFacts(() => props.among)
  // Typing goes first.
  const candidate = createDeferred(() => props.of, { timeoutMs: 300 })
  const clashes = createMemo(() => {
    const found = candidate()
    return found ? facts.clashesOf(found) : []
  })
  const isToMove = () => clashes().some(({ severity }) => severity !== 'low')
  const isAhead = () => (candidate()?.start ?? '') >= on().slice(0, candidate()?.start.length)
  const free = createMemo(() => {
    const found = candidate()
    return found && isToMove() && isAhead() ? facts.freeFor(found) : undefined
  })
  return (
    <section aria-labelledby={id} class={`card p-4 text-sm ${props.class ?? ''}`}>
      <h2 id={id} class="font-semibold">
        {say('clash.typing')}
      </h2>
      <div aria-live="polite">
        <Show
          when={clashes().length > 0}
          fallback={
            <p class="mt-2 flex items-center gap-2 text-soft">
              <Show when={candidate()} fallback={say('clash.typingNoDate')}>
                <Check size={16} aria-hidden="true" class="shrink-0 text-good" />
                {say('clash.typingNone')}
              </Show>
            </p>
          }
        >
          <ul class="mt-2 grid gap-3">
            <For each={clashes()}>
              {clash => (
                <li>
                  <span class="flex flex-wrap items-baseline gap-x-2">
                    <SeverityMark severity={clash.severity} certainty={clash.certainty} />
                    <span class="text-xs text-soft">{t(`clash.kind.${clash.kind}`)}</span>
                  </span>
                  <span class="[overflow-wrap:anywhere]">
                    {facts.sayClash(clash, candidate() as Consultation)}
                  </span>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </div>
      <Show when={free()}>
        {times => (
          <FreeTimes
            of={candidate() as Consultation}
            times={times()}
            say={facts.sayFree}
            onTake={props.onTake}
          />
        )}
      </Show>
    </section>
  )
}
