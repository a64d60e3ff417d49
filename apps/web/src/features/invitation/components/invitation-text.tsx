import type { SeenInvitation } from '@tributary/contract/invitation/schema'
import { writeInstant } from '@tributary/messages/date'
import { Show } from 'solid-js'
import { useMessages, zoneIn } from '../../../reader.tsx'

/** What an invitation says: who invites, as what, for whom and until when. */
export function InvitationText(props: { invitation: SeenInvitation }) {
  const messages = useMessages()
  const { t } = messages
  const as = () => {
    const { role, body } = props.invitation
    const name = t(`person.role.${role}`)
    return body ? t('invitation.asOf', { role: name, body }) : name
  }
  return (
    <>
      <Show when={props.invitation.invitedBy} fallback={<p>{t('invitation.firstLead')}</p>}>
        {inviter => <p>{t('invitation.by', { inviter: inviter() })}</p>}
      </Show>
      <dl class="card mt-4 grid gap-x-6 gap-y-2 p-4 text-sm sm:grid-cols-[auto_1fr]">
        <dt class="text-soft">{t('invitation.as')}</dt>
        <dd>
          <span class="font-medium">{as()}</span>
          <span class="block text-soft">{t(`person.roleAbout.${props.invitation.role}`)}</span>
        </dd>
        <Show when={props.invitation.email}>
          {email => (
            <>
              <dt class="text-soft">{t('invitation.for')}</dt>
              <dd class="[overflow-wrap:anywhere]">{email()}</dd>
            </>
          )}
        </Show>
        <dt class="text-soft">{t('invitation.until')}</dt>
        <dd>{writeInstant(messages, props.invitation.expiresAt, zoneIn({}))}</dd>
      </dl>
    </>
  )
}
