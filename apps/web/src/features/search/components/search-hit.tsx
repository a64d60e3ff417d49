import type { Hit } from '@tributary/contract/search/schema'
import type { Searched } from '@tributary/domain/search/search'
import { writeInstant } from '@tributary/messages/date'
import External from 'lucide-solid/icons/external-link'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { DateText } from '../../../ui/date-text.tsx'
import { MarkedText } from '../../../ui/marked-text.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'

/** One line of what was found: its title, when, whose, and the passage with the words. */
export function SearchHit(props: { kind: Searched; hit: Hit; isElsewhere: boolean }) {
  const { t, messages, timeZone } = useReader()
  const hit = () => props.hit
  // An address tells less than the title, unless only it has the words.
  const excerpt = () =>
    props.kind === 'source' && hit().title.marks.length > 0 ? undefined : hit().excerpt
  return (
    <>
      <span class="flex flex-wrap items-baseline justify-between gap-x-4">
        <span class="min-w-0 [overflow-wrap:anywhere]">
          <Show when={hit().author}>{author => <span>{author()}: </span>}</Show>
          <span class={hit().cancelled ? 'line-through' : ''}>
            <MarkedText of={hit().title} />
          </span>
          <Show when={props.isElsewhere}>
            <External size={12} aria-hidden="true" class="ms-1.5 inline-block align-baseline" />
            <span class="sr-only"> {t('search.elsewhere')}</span>
          </Show>
        </span>
        <span class="flex shrink-0 items-baseline gap-2 text-xs text-soft">
          <Show when={hit().cancelled}>
            <StatusMark tone="plain">{t('search.cancelled')}</StatusMark>
          </Show>
          <Show when={hit().date}>{date => <DateText of={date()} />}</Show>
          <Show when={hit().at}>
            {at => <time datetime={at()}>{writeInstant(messages, at(), timeZone())}</time>}
          </Show>
        </span>
      </span>
      <Show when={excerpt() || hit().bodies.length > 0}>
        <span class="mt-0.5 flex gap-x-3 text-xs max-sm:flex-wrap text-soft">
          <For each={hit().bodies.slice(0, 3)}>{body => <BodyMark id={body} />}</For>
          <Show when={excerpt()}>
            {passage => (
              <span class="line-clamp-2 min-w-0 [overflow-wrap:anywhere] max-sm:basis-full">
                <MarkedText of={passage()} />
              </span>
            )}
          </Show>
        </span>
      </Show>
    </>
  )
}
