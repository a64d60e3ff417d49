import type { Covered } from '@tributary/domain/consultation/coverage'
import { findingsTexts } from '@tributary/messages/findings'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { COLUMN_PARAM } from '../../consultation/consultation-asked.ts'
import type { Period } from '../matrix.ts'

/** More circles than these are not counted by eye. */
const MOST_CIRCLES = 16

/** How many are held and planned, as circles and in words; leads to the list of them. */
export function CountLink(props: {
  counts: { held: number; planned: number }
  by?: Covered
  asked: { region?: string; column?: string }
  names: string[]
  period: Period
}) {
  const { messages, href } = useReader()
  const say = findingsTexts(messages)
  const count = () => props.counts.held + props.counts.planned
  const address = () => {
    const { region, column } = props.asked
    const { from, to } = props.period
    const query = new URLSearchParams({ standing: 'counted' })
    if (region) query.set('region', region)
    if (column && props.by) query.set(COLUMN_PARAM[props.by], column)
    if (from) query.set('from', from)
    if (to) query.set('to', to)
    return href(`/consultations?${query}`)
  }
  const circles = () =>
    count() > MOST_CIRCLES
      ? []
      : Array.from({ length: count() }, (_, index) => index < props.counts.held)
  return (
    <Show
      when={count() > 0}
      fallback={<span class="text-xs text-soft">{say('coverage.none')}</span>}
    >
      <a href={address()} class="group block min-h-12 no-underline">
        <span class="sr-only">{`${props.names.join(', ')}: `}</span>
        <span class="flex max-w-32 flex-wrap gap-[3px] py-1" aria-hidden="true">
          <For each={circles()}>
            {isHeld => (
              <span
                class="size-2.5 rounded-full border-[1.5px] border-accent"
                classList={{ 'bg-accent': isHeld }}
              />
            )}
          </For>
        </span>
        <span class="block text-xs whitespace-nowrap group-hover:underline">
          <Show when={props.counts.held > 0}>
            <span class="block font-medium">
              {say('coverage.held', { count: props.counts.held })}
            </span>
          </Show>
          <Show when={props.counts.planned > 0}>
            <span class="block text-soft">
              {say('coverage.planned', { count: props.counts.planned })}
            </span>
          </Show>
        </span>
      </a>
    </Show>
  )
}
