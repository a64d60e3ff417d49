import { writeDay } from '@tributary/messages/date'
import { findingsTexts } from '@tributary/messages/findings'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { DateText } from '../../../ui/date-text.tsx'
import { Section } from '../../../ui/section.tsx'
import type { Trace } from '../trace.ts'
import { LinkState } from './link-state.tsx'

type Output = Trace['outputs'][number]

/** For each report: until when input counts, what has come, what is due and what is late. */
export function OutputList(props: { trace: Trace }) {
  const { messages } = useReader()
  const say = findingsTexts(messages)
  return (
    <Section title={say('trace.byOutput')} class="mb-12">
      <ul class="divide-y divide-line border-y border-line">
        <For each={props.trace.outputs}>
          {output => <OneOutput output={output} trace={props.trace} />}
        </For>
      </ul>
    </Section>
  )
}

function OneOutput(props: { output: Output; trace: Trace }) {
  const { messages, href } = useReader()
  const say = findingsTexts(messages)
  const it = () => props.output
  const by = () => writeDay(messages, it().by)
  const counts = () =>
    say('trace.counts', {
      delivered: it().delivered.length,
      held: it().held.length,
      due: it().due.length,
      late: it().late.length,
    })
  const onward = () => it().contributesTo.flatMap(id => props.trace.milestoneOf(id) ?? [])
  return (
    <li class="grid gap-x-8 gap-y-3 py-5 text-sm lg:grid-cols-[20rem_1fr]">
      <div class="min-w-0">
        <h3 class="font-semibold [overflow-wrap:anywhere]">
          <a class="quiet-link" href={href(`/milestones/${it().output}`)}>
            {it().of.title}
          </a>
        </h3>
        <p class="mt-1 text-soft">
          <BodyMark id={it().of.roadmap} />
        </p>
        <p class="mt-1">
          <Show when={it().deadline} fallback={say('trace.due', { by: by() })}>
            {deadline => (
              <a class="link" href={href(`/milestones/${deadline()}`)}>
                {say('trace.deadline', { by: by() })}
              </a>
            )}
          </Show>
        </p>
        <Show when={it().links.length > 0}>
          <p
            class="mt-1"
            classList={{ 'text-bad': it().late.length > 0, 'text-soft': it().late.length === 0 }}
          >
            {counts()}
          </p>
        </Show>
        <Show when={onward().length > 0}>
          <p class="mt-1 text-soft">
            {say('trace.leadsTo')} {messages.list(onward().map(({ title }) => title))}
          </p>
        </Show>
      </div>
      <Show when={it().links.length > 0} fallback={<p class="text-soft">{say('trace.nothing')}</p>}>
        <ul class="grid content-start gap-3">
          <For each={it().links}>
            {link => (
              <li class="grid gap-x-4 sm:grid-cols-[9.5rem_1fr]">
                <DateText of={link.of} place={link.of.city} class="text-soft" />
                <div class="min-w-0">
                  <a
                    class="quiet-link font-medium [overflow-wrap:anywhere]"
                    href={href(`/consultations?show=${link.of.id}`)}
                  >
                    {link.of.title}
                  </a>
                  <p>
                    <LinkState link={link} />
                  </p>
                </div>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </li>
  )
}
