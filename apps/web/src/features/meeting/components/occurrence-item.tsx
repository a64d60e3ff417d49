import type { OccurrenceResource } from '@tributary/contract/occurrence/schema'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { DateText } from '../../../ui/date-text.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { pathOf } from '../../change/thing-paths.ts'

/** One meeting ahead, by itself or of a series: when, where, who invites. */
export function OccurrenceItem(props: { occurrence: OccurrenceResource }) {
  const { t, href } = useReader()
  const occurrence = () => props.occurrence
  const day = () => (occurrence().on === undefined ? '' : `?day=${occurrence().on}`)
  return (
    <li class="card p-4">
      <div class="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <a
          class={`quiet-link min-w-0 max-w-3xl font-medium [overflow-wrap:anywhere] ${occurrence().isCancelled ? 'line-through' : ''}`}
          href={href(`${pathOf('meeting', occurrence().meeting)}${day()}`)}
        >
          {occurrence().title}
        </a>
        <span class="flex flex-wrap gap-2">
          <Show when={occurrence().on}>
            <StatusMark tone="plain">{t('meeting.series')}</StatusMark>
          </Show>
          <Show
            when={!occurrence().isCancelled}
            fallback={<StatusMark tone="bad">{t('meeting.status.cancelled')}</StatusMark>}
          >
            <Show when={occurrence().isMoved}>
              <StatusMark tone="warn">{t('meeting.moved')}</StatusMark>
            </Show>
            <Show when={occurrence().status === 'tentative'}>
              <StatusMark tone="plain">{t('meeting.status.tentative')}</StatusMark>
            </Show>
          </Show>
        </span>
      </div>
      <div class="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-soft">
        <DateText of={occurrence()} />
        <Show when={occurrence().place}>{place => <span>{place()}</span>}</Show>
        <For each={occurrence().organisers}>{body => <BodyMark id={body} />}</For>
      </div>
      <Show when={occurrence().reason}>
        {reason => <p class="mt-2 text-sm text-soft [overflow-wrap:anywhere]">{reason()}</p>}
      </Show>
    </li>
  )
}
