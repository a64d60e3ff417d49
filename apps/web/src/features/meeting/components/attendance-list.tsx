import { createAsync } from '@solidjs/router'
import type { AttendanceResource } from '@tributary/contract/attendance/schema'
import type { MeetingResource } from '@tributary/contract/meeting/schema'
import type { Day } from '@tributary/domain/date/day'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { StatusMark, type Tone } from '../../../ui/status-mark.tsx'
import { getAttendance } from '../attendance-queries.ts'
import { OwnAnswer } from './own-answer.tsx'
import { PasteReply } from './paste-reply.tsx'
import { SendInvitations } from './send-invitations.tsx'

const TONES: Record<AttendanceResource['reply'], Tone> = {
  'needs-action': 'plain',
  accepted: 'good',
  tentative: 'warn',
  declined: 'bad',
}

/** Who is invited to a meeting and what they answered; for those who take part. */
export function AttendanceList(props: {
  meeting: MeetingResource
  /** Which meeting of a series; the series whole without it. */
  on?: Day | undefined
  mayChange: boolean
}) {
  const { t, preparation } = useReader()
  const { person } = useSession()
  const attendance = createAsync(() => getAttendance(preparation().id, props.meeting.id, props.on))
  return (
    <Show when={attendance()}>
      {listed => (
        <div class="grid gap-4">
          <Show
            when={listed().items.find(({ person: id, invited }) => invited && id === person()?.id)}
          >
            {own => (
              <OwnAnswer
                meeting={props.meeting.id}
                isSeries={props.meeting.recurrence !== undefined}
                on={props.on}
                reply={own().reply}
              />
            )}
          </Show>
          <Show
            when={listed().items.length > 0}
            fallback={<p class="text-soft">{t('attendance.none')}</p>}
          >
            <p class="text-sm text-soft">{tally(listed().items)}</p>
            <ul class="card divide-y divide-line">
              <For each={listed().items}>
                {item => <AttendanceItem of={item} showsDue={props.mayChange} />}
              </For>
            </ul>
          </Show>
          <Show when={props.mayChange}>
            <SendInvitations
              meeting={props.meeting}
              due={listed().items.flatMap(({ due }) => due ?? [])}
              leftOut={listed().leftOut.map(({ body }) => body)}
            />
            <div>
              <PasteReply meeting={props.meeting.id} />
            </div>
          </Show>
        </div>
      )}
    </Show>
  )

  function tally(items: AttendanceResource[]): string {
    const invited = items.filter(item => item.invited)
    const of = (reply: AttendanceResource['reply']) =>
      invited.filter(item => item.reply === reply).length
    return t('attendance.tally', {
      accepted: of('accepted'),
      tentative: of('tentative'),
      declined: of('declined'),
      open: of('needs-action'),
    })
  }
}

function AttendanceItem(props: { of: AttendanceResource; showsDue: boolean }) {
  const { t } = useReader()
  const item = () => props.of
  return (
    <li class="px-4 py-2.5">
      <div class="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span class="min-w-0 font-medium [overflow-wrap:anywhere]">{item().name}</span>
        <Show when={item().body}>{body => <BodyMark id={body()} />}</Show>
        <Show when={item().optional}>
          <span class="text-sm text-soft">{t('attendance.optional')}</span>
        </Show>
        <span class="ms-auto">
          <Show
            when={item().invited}
            fallback={<span class="text-sm text-soft">{t('attendance.gone')}</span>}
          >
            <StatusMark tone={TONES[item().reply]}>
              {t(`attendance.reply.${item().reply}`)}
            </StatusMark>
          </Show>
        </span>
      </div>
      <div class="flex flex-wrap gap-x-3 text-sm text-soft empty:hidden">
        <Show when={item().comment}>
          {comment => <span class="[overflow-wrap:anywhere]">{comment()}</span>}
        </Show>
        <Show when={props.showsDue && item().due}>
          {due => <span>{t(`attendance.due.${due()}`)}</span>}
        </Show>
        <Show when={item().present !== null}>
          <span>{t(item().present ? 'attendance.present' : 'attendance.absent')}</span>
        </Show>
      </div>
    </li>
  )
}
