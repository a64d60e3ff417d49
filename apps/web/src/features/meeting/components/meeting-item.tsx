import type { MeetingResource } from '@tributary/contract/meeting/schema'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { DateText } from '../../../ui/date-text.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { pathOf } from '../../change/thing-paths.ts'

/** One meeting of the list: when, where, who invites, what it decided. */
export function MeetingItem(props: { meeting: MeetingResource }) {
  const { t, href } = useReader()
  const meeting = () => props.meeting
  return (
    <li class="card p-4">
      <div class="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <a
          class="quiet-link min-w-0 max-w-3xl font-medium [overflow-wrap:anywhere]"
          href={href(pathOf('meeting', meeting().id))}
        >
          {meeting().title}
        </a>
        <Show when={meeting().status}>
          {status => (
            <StatusMark tone={status() === 'cancelled' ? 'bad' : 'plain'}>
              {t(`meeting.status.${status()}`)}
            </StatusMark>
          )}
        </Show>
      </div>
      <div class="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-soft">
        <DateText of={meeting()} />
        <Show when={meeting().place}>{place => <span>{place()}</span>}</Show>
        <For each={meeting().organisers}>{body => <BodyMark id={body} />}</For>
      </div>
      <Show when={meeting().decisions.length > 0}>
        <h3 class="mt-3 text-xs font-medium text-soft">{t('meeting.decisions')}</h3>
        <ul class="mt-1 list-disc ps-5 text-sm">
          <For each={meeting().decisions}>
            {decision => <li class="[overflow-wrap:anywhere]">{decision.text}</li>}
          </For>
        </ul>
      </Show>
    </li>
  )
}
