import type { Invitation } from '@tributary/contract/invitation/schema'
import { writeInstant } from '@tributary/messages/date'
import { createSignal } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useReader } from '../../../reader.tsx'
import { endInvitation } from '../actions.ts'

/** An invitation that waits: to whom, as what, until when; it can be taken back. */
export function WaitingInvitation(props: { invitation: Invitation }) {
  const { t, messages, acronym, preparation, timeZone } = useReader()
  const [trouble, setTrouble] = createSignal('')
  const as = () => {
    const { role, body } = props.invitation
    const name = t(`person.role.${role}`)
    return body ? t('invitation.asOf', { role: name, body: acronym(body) }) : name
  }
  const details = () => {
    const { invitedBy, expiresAt } = props.invitation
    const until = writeInstant(messages, expiresAt, timeZone())
    return t('invitation.details', { inviter: invitedBy ?? '', until })
  }
  const end = () =>
    endInvitation(preparation().id, props.invitation.id).catch(error =>
      setTrouble(problemOf(error).detail),
    )
  return (
    <li class="card flex flex-wrap items-center gap-x-4 gap-y-3 p-4">
      <div class="min-w-0 flex-1 basis-60">
        <p class="font-medium [overflow-wrap:anywhere]">{props.invitation.email}</p>
        <p class="text-sm">{as()}</p>
        <p class="text-sm text-soft [overflow-wrap:anywhere]">{details()}</p>
        <p role="alert" class="text-sm text-bad empty:hidden">
          {trouble()}
        </p>
      </div>
      <button
        type="button"
        class="button"
        aria-label={t('invitation.endNamed', { email: props.invitation.email })}
        onClick={() => void end()}
      >
        {t('invitation.end')}
      </button>
    </li>
  )
}
