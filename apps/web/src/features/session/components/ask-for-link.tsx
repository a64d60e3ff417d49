import { useMessages } from '../../../reader.tsx'
import { AskingForm } from '../../../ui/form/asking-form.tsx'
import { createForm } from '../../../ui/form/form.tsx'
import { missing } from '../../../ui/form/missing.ts'
import { TextField } from '../../../ui/form/text-field.tsx'
import { askForLink } from '../actions.ts'

/** To which address a link was asked for, and how many minutes it works. */
export type Asked = { email: string; minutes: number }

/** Asks for a link to sign in. */
export function AskForLink(props: { next: string; onAsked: (asked: Asked) => void }) {
  const messages = useMessages()
  const { t } = messages
  const form = createForm({ email: '' }, values => missing(messages, values, ['email']))
  const send = async () => {
    const email = String(form.values.email).trim()
    const minutes = await askForLink(email, props.next === '/' ? undefined : props.next)
    props.onAsked({ email, minutes })
  }
  return (
    <AskingForm form={form} submit={t('session.sendLink')} send={send}>
      <TextField
        name="email"
        label={t('session.email')}
        hint={t('session.emailHint')}
        inputmode="email"
        autocomplete="email"
      />
    </AskingForm>
  )
}
