import { findingsTexts } from '@tributary/messages/findings'
import { For } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { DateText } from '../../../ui/date-text.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { placeText } from '../words.ts'
import type { Placed } from './sites.ts'

/** The consultations of the places chosen, in the order of their dates. */
export function SiteList(props: { placed: Placed[] }) {
  const reader = useReader()
  const { messages, href } = reader
  const say = findingsTexts(messages)
  return (
    <ul class="divide-y divide-line border-y border-line text-sm">
      <For each={props.placed}>
        {({ of, isHeld }) => (
          <li class="py-2.5">
            <a
              class="quiet-link font-medium [overflow-wrap:anywhere]"
              href={href(`/consultations?show=${of.id}`)}
            >
              {of.title}
            </a>
            <p class="mt-0.5 text-soft">
              <DateText of={of} place={of.city} /> · {placeText(reader, of)} ·{' '}
              {messages.term('region', of.region)}{' '}
              <StatusMark tone={isHeld ? 'plain' : 'accent'}>
                {say(isHeld ? 'map.held' : 'map.planned')}
              </StatusMark>
            </p>
          </li>
        )}
      </For>
    </ul>
  )
}
