import type { WrittenDate } from '@tributary/messages/date'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { DateText } from '../../../ui/date-text.tsx'
import { Section } from '../../../ui/section.tsx'

type Linked = WrittenDate & { id: string; title: string; roadmap?: string; organisers?: string[] }

/** Things that a milestone is linked to, with their dates; nothing where there are none. */
export function LinkedList(props: {
  title: string
  milestones: Linked[]
  linkOf?: (id: string) => string
}) {
  const { href } = useReader()
  const link = (id: string) => props.linkOf?.(id) ?? href(`/milestones/${id}`)
  return (
    <Show when={props.milestones.length > 0}>
      <Section title={props.title}>
        <ul class="divide-y divide-line border-y border-line text-sm">
          <For each={props.milestones}>
            {linked => (
              <li class="grid gap-x-4 gap-y-0.5 py-2.5 sm:grid-cols-[9.5rem_1fr]">
                <DateText of={linked} class="text-soft" />
                <span>
                  <a class="quiet-link font-medium [overflow-wrap:anywhere]" href={link(linked.id)}>
                    {linked.title}
                  </a>
                  <span class="mt-0.5 flex flex-wrap gap-x-3 text-xs text-soft">
                    <For each={linked.organisers ?? (linked.roadmap ? [linked.roadmap] : [])}>
                      {body => <BodyMark id={body} />}
                    </For>
                  </span>
                </span>
              </li>
            )}
          </For>
        </ul>
      </Section>
    </Show>
  )
}
