import type { MeetingResource } from '@tributary/contract/meeting/schema'
import { subjectOf } from '@tributary/domain/person/may'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { bringIntoSight } from '../../../ui/bring-into-sight.ts'
import { DateText } from '../../../ui/date-text.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { CancelThing } from '../../change/cancel-thing.tsx'
import { HistoryLink } from '../../change/history-link.tsx'
import { pathOf } from '../../change/thing-paths.ts'
import { CommentsToggle } from '../../comment/comments-toggle.tsx'
import { meetingWrites } from '../actions.ts'

/** One meeting: when, where, who invites, what it decided. */
export function MeetingItem(props: {
  meeting: MeetingResource
  /** Whether the address asks for it. */
  isShown: boolean
}) {
  const { t, href } = useReader()
  const { may } = useSession()
  const meeting = () => props.meeting
  const mayChange = () => may('change', subjectOf('meeting', meeting()))
  return (
    <li
      class={`card p-4 ${props.isShown ? 'border-accent-line' : ''}`}
      ref={element => bringIntoSight(element, () => props.isShown)}
    >
      <div class="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <p class="min-w-0 max-w-3xl font-medium [overflow-wrap:anywhere]">{meeting().title}</p>
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
      <Show when={meeting().note}>
        {note => <p class="mt-2 text-sm text-soft [overflow-wrap:anywhere]">{note()}</p>}
      </Show>
      <Show when={meeting().decisions.length > 0}>
        <h3 class="mt-3 text-xs font-medium text-soft">{t('meeting.decisions')}</h3>
        <ul class="mt-1 list-disc ps-5 text-sm">
          <For each={meeting().decisions}>
            {decision => <li class="[overflow-wrap:anywhere]">{decision.text}</li>}
          </For>
        </ul>
      </Show>
      <div class="no-print mt-2 -ms-3 flex flex-wrap">
        <Show when={mayChange()}>
          <a
            class="button button-quiet"
            href={href(`/meetings/${meeting().id}/edit`)}
            aria-label={t('edit.editNamed', { title: meeting().title })}
          >
            {t('edit.edit')}
          </a>
          <CancelThing
            isQuiet
            thing="meeting"
            of={meeting()}
            writes={meetingWrites}
            seenAt={href(pathOf('meeting', meeting().id))}
            isCancelled={meeting().status === 'cancelled'}
          />
        </Show>
        <HistoryLink
          thing="meeting"
          id={meeting().id}
          title={meeting().title}
          class="button button-quiet"
        />
      </div>
      <CommentsToggle
        thing="meeting"
        id={meeting().id}
        title={meeting().title}
        isShown={props.isShown}
      />
    </li>
  )
}
