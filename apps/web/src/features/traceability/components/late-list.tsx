import { findingsTexts } from '@tributary/messages/findings'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { DateText } from '../../../ui/date-text.tsx'
import { Section } from '../../../ui/section.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { useLateWords } from '../late-words.ts'
import type { TracedLink } from '../trace.ts'

/** What comes too late, or may, for what it was to inform. */
export function LateList(props: { links: TracedLink[] }) {
  const { messages, href } = useReader()
  const say = findingsTexts(messages)
  const late = useLateWords()
  const found = () => [
    ...props.links.filter(link => link.late),
    ...props.links.filter(link => link.mayBeLate),
  ]
  return (
    <Section title={say('trace.findings')} class="mb-10">
      <Show when={found().length > 0} fallback={<p>{say('trace.noneLate')}</p>}>
        <ul class="card divide-y divide-line px-5 text-sm">
          <For each={found()}>
            {link => (
              <li class="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[9.5rem_1fr]">
                <DateText of={link.of} class="text-soft" place={link.of.city} />
                <div class="min-w-0">
                  <a
                    class="quiet-link font-medium [overflow-wrap:anywhere]"
                    href={href(`/consultations?show=${link.of.id}`)}
                  >
                    {link.of.title}
                  </a>
                  <p class="mt-0.5">
                    <StatusMark tone={link.late ? 'bad' : 'warn'}>
                      {say(link.late ? 'trace.isLate' : 'trace.isMaybeLate')}
                    </StatusMark>{' '}
                    <a class="link" href={href(`/milestones/${link.deadline ?? link.output}`)}>
                      {late(link)}
                    </a>
                    , {say('trace.into', { output: link.into.title })}
                  </p>
                </div>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Section>
  )
}
