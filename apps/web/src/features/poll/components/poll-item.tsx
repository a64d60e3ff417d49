import type { Poll } from '@tributary/contract/poll/schema'
import { writeInstant } from '@tributary/messages/date'
import { createSignal, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { CopyField } from '../../../ui/copy-field.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { askedFor } from '../../meeting/meeting-asked.ts'
import { closePoll, renewLink } from '../actions.ts'
import { AnswersTable } from './answers-table.tsx'

/** One poll: who answered what, the times that suit most, and what one can do with it. */
export function PollItem(props: { poll: Poll }) {
  const { t, href, messages, preparation, timeZone } = useReader()
  const { may } = useSession()
  const [link, setLink] = createSignal('')
  const poll = () => props.poll
  const on = (instant: string) => writeInstant(messages, instant, timeZone())
  const state = () => {
    if (poll().closedAt !== null) return t('poll.closed')
    return t(poll().isOpen ? 'poll.open' : 'poll.over', { date: on(poll().deadline) })
  }
  const waiting = () =>
    poll()
      .voters.filter(({ isInvited, answers }) => isInvited && answers === null)
      .map(({ name }) => name)
  const answered = () => poll().voters.filter(({ answers }) => answers !== null).length
  const meetingAt = (at: string) => {
    const { title, minutes, timeZone: zone } = poll()
    return href(askedFor({ title, at, zone, minutes: String(minutes) }))
  }
  return (
    <li class="card min-w-0 p-4">
      <div class="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <h2 class="min-w-0 font-medium [overflow-wrap:anywhere]">{poll().title}</h2>
        <StatusMark tone={poll().isOpen ? 'accent' : 'plain'}>{state()}</StatusMark>
      </div>
      <p class="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
        <Show when={poll().createdBy}>{name => <span>{t('poll.by', { name: name() })}</span>}</Show>
        <span>{t('poll.length', { minutes: poll().minutes })}</span>
        <span>{t('poll.answered', { count: answered() })}</span>
      </p>
      <Show when={poll().note}>
        {note => <p class="mt-2 text-sm whitespace-pre-line [overflow-wrap:anywhere]">{note()}</p>}
      </Show>
      <AnswersTable poll={poll()} />
      <Show when={waiting().length > 0}>
        <p class="mt-3 text-sm text-soft [overflow-wrap:anywhere]">
          {t('poll.waiting', { names: messages.list(waiting()) })}
        </p>
      </Show>
      <Show when={poll().chosen}>
        {chosen => (
          <p class="mt-3 flex flex-wrap items-center gap-3">
            <span class="font-medium">{t('poll.chosen', { time: on(chosen()) })}</span>
            <a class="button" href={meetingAt(chosen())}>
              {t('poll.plan')}
            </a>
          </p>
        )}
      </Show>
      <Show when={may('ask') && poll().closedAt === null}>
        <div class="no-print mt-4 flex flex-wrap gap-3">
          <Confirm
            open={t('poll.close')}
            title={poll().title}
            about={t('poll.closeAbout')}
            deed={t('poll.close')}
            onConfirm={() => closePoll(preparation().id, poll().id)}
          />
          <Confirm
            open={t('poll.newLink')}
            title={poll().title}
            about={t('poll.newLinkAbout')}
            deed={t('poll.newLink')}
            onConfirm={async () => {
              const secret = await renewLink(preparation().id, poll().id)
              setLink(`${location.origin}/poll/${secret}`)
            }}
          />
        </div>
        <div role="status">
          <Show when={link()}>
            <p class="mt-3 mb-2 text-sm">{t('poll.linkOnce')}</p>
            <CopyField value={link()} label={t('poll.link')} />
          </Show>
        </div>
      </Show>
    </li>
  )
}
