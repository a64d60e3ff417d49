import type { SentInvitations } from '@tributary/contract/attendance/schema'
import { createSignal, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { notify } from '../../../ui/notices.tsx'
import { sendInvitations } from '../attendance-actions.ts'

type Due = 'invitation' | 'update' | 'cancellation'

/** Sends by mail what people have still to be sent of a meeting, and says who was not reached. */
export function SendInvitations(props: {
  meeting: { id: string; title: string }
  due: Due[]
  /** Bodies that are invited and have left the process. */
  leftOut: string[]
}) {
  const { t, messages, preparation, acronym } = useReader()
  const [failed, setFailed] = createSignal<SentInvitations['failed']>([])
  const count = () => props.due.length
  const of = (kind: Due) => props.due.filter(due => due === kind).length
  const label = () =>
    t(of('invitation') === count() ? 'attendance.send' : 'attendance.sendMixed', { count: count() })
  const counts = () => ({
    invitation: of('invitation'),
    update: of('update'),
    cancellation: of('cancellation'),
  })
  return (
    <div class="no-print grid gap-2">
      <Show
        when={count() > 0}
        fallback={<p class="text-sm text-soft">{t('attendance.upToDate')}</p>}
      >
        <div>
          <Confirm
            open={label()}
            title={t('attendance.sendTitle')}
            about={t('attendance.sendAbout', counts())}
            deed={t('attendance.sendDeed')}
            onConfirm={send}
          />
        </div>
      </Show>
      <Show when={props.leftOut.length > 0}>
        <p class="text-sm text-warn">
          {t('attendance.leftOut', {
            bodies: messages.list(props.leftOut.map(acronym)),
            count: props.leftOut.length,
          })}
        </p>
      </Show>
      <ul role="alert" class="grid gap-1 text-sm text-bad empty:hidden">
        <For each={failed()}>
          {({ name, why }) => <li>{t('attendance.notSent', { name, why })}</li>}
        </For>
      </ul>
    </div>
  )

  async function send(): Promise<void> {
    const { id, title } = props.meeting
    const sent = await sendInvitations({ process: preparation().id, id })
    setFailed(sent.failed)
    if (sent.reached.length === 0) return
    notify({
      about: `invitations/${id}`,
      text: t('attendance.sent', { count: sent.reached.length, title }),
    })
  }
}
