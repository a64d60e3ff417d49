import { createSignal, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { AskingForm } from '../../ui/form/asking-form.tsx'
import { createForm } from '../../ui/form/form.tsx'
import { missing } from '../../ui/form/missing.ts'
import { TextField } from '../../ui/form/text-field.tsx'
import { MembershipFields } from '../person/membership-fields.tsx'
import { membershipErrors, membershipIn } from '../person/membership-values.ts'
import { sendInvitation } from './actions.ts'

const BLANK = { email: '', role: 'editor', body: '', lead: false }

/** Invites somebody by their address. */
export function InviteForm() {
  const { t, messages, preparation } = useReader()
  const { session } = useSession()
  const [sentTo, setSentTo] = createSignal('')
  const form = createForm(BLANK, values => ({
    ...missing(messages, values, ['email']),
    ...membershipErrors(messages, values),
  }))
  const send = async () => {
    const email = String(form.values.email).trim()
    setSentTo('')
    await sendInvitation(preparation().id, { email, ...membershipIn(form.snapshot()) })
    setSentTo(email)
    form.reset({ ...form.snapshot(), email: '' })
  }
  return (
    <div class="card p-5">
      <AskingForm form={form} submit={t('invitation.send')} send={send}>
        <TextField
          name="email"
          label={t('session.email')}
          hint={t('invitation.emailHint')}
          inputmode="email"
        />
        <MembershipFields />
      </AskingForm>
      <div role="status" class="text-sm">
        <Show when={sentTo()}>
          {email => (
            <p class="mt-3 [overflow-wrap:anywhere]">
              {t('invitation.sent', { email: email() })}{' '}
              <Show when={session()?.mailbox}>
                <a class="link" href="/mailbox" target="_blank" rel="noopener external">
                  {t('session.openMailbox')}
                </a>
              </Show>
            </p>
          )}
        </Show>
      </div>
    </div>
  )
}
