import { findingsTexts } from '@tributary/messages/findings'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { DateText } from '../../../ui/date-text.tsx'
import { Section } from '../../../ui/section.tsx'
import type { Trace } from '../trace.ts'
import { LinkState } from './link-state.tsx'

type Way = Trace['consultations'][number]

/** For each consultation: into what its input went, and how far that leads. */
export function ConsultationWays(props: { trace: Trace }) {
  const { messages } = useReader()
  const say = findingsTexts(messages)
  return (
    <Section title={say('trace.byConsultation')}>
      <ul class="divide-y divide-line border-y border-line">
        <For each={props.trace.consultations}>{way => <OneWay way={way} />}</For>
      </ul>
    </Section>
  )
}

function OneWay(props: { way: Way }) {
  const { messages, href } = useReader()
  const say = findingsTexts(messages)
  const onward = () =>
    say(props.way.reachesGoal ? 'trace.reachesGoal' : 'trace.stops', {
      count: props.way.beyond.length,
    })
  return (
    <li class="grid gap-x-8 gap-y-1 py-3 text-sm lg:grid-cols-[9.5rem_20rem_1fr]">
      <DateText of={props.way.of} place={props.way.of.city} class="text-soft" />
      <a
        class="quiet-link font-medium [overflow-wrap:anywhere]"
        href={href(`/consultations?show=${props.way.of.id}`)}
      >
        {props.way.of.title}
      </a>
      <Show
        when={props.way.links.length > 0}
        fallback={<p class="text-soft">{say('trace.feedsNothing')}</p>}
      >
        <ul>
          <For each={props.way.links}>
            {link => (
              <li>
                <span aria-hidden="true">→ </span>
                <a class="quiet-link" href={href(`/milestones/${link.output}`)}>
                  {link.into.title}
                </a>
                <span class="text-soft">{'. '}</span>
                <LinkState link={link} />
              </li>
            )}
          </For>
          <li class="text-soft">
            <Show when={props.way.beyond.length > 0} fallback={onward()}>
              <details>
                <summary class="w-fit cursor-pointer">{onward()}</summary>
                {messages.list(props.way.beyond.map(({ title }) => title))}
              </details>
            </Show>
          </li>
        </ul>
      </Show>
    </li>
  )
}
