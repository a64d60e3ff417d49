import type { SeenInvitation } from '@tributary/contract/invitation/schema'
import { Match, Show, Switch } from 'solid-js'
import { useMessages } from '../../../reader.tsx'
import { signInAddress, useSession } from '../../../session.tsx'
import { AskingForm } from '../../../ui/form/asking-form.tsx'
import { createForm } from '../../../ui/form/form.tsx'
import { missing } from '../../../ui/form/missing.ts'
import { TextField } from '../../../ui/form/text-field.tsx'
import { leave, signOut } from '../../session/actions.ts'
import { acceptInvitation } from '../actions.ts'

/** What one can do with an invitation, as whom one opens it. */
export function JoinChoice(props: { invitation: SeenInvitation; token: string }) {
  const messages = useMessages()
  const { t } = messages
  const { person } = useSession()
  const standing = () => props.invitation.standing
  const isFirst = () => standing() === 'first'
  const isKnown = () => standing() === 'own'
  const address = () => props.invitation.email ?? ''
  const asked = () => (isKnown() ? [] : isFirst() ? ['name', 'email'] : ['name'])
  const form = createForm({ name: '', email: '' }, values => missing(messages, values, asked()))
  return (
    <div class="mt-6">
      <Switch
        fallback={
          <>
            <Show when={isKnown() && person()}>
              {found => (
                <p class="mb-4">
                  {t('session.signedInAs', { name: found().name, email: found().email })}
                </p>
              )}
            </Show>
            <AskingForm form={form} submit={t('invitation.join')} send={join}>
              <Show when={!isKnown()}>
                <TextField
                  name="name"
                  label={t('person.name')}
                  hint={t('person.nameHint')}
                  autocomplete="name"
                />
              </Show>
              <Show when={isFirst()}>
                <TextField
                  name="email"
                  label={t('session.email')}
                  hint={t('invitation.firstEmailHint')}
                  inputmode="email"
                  autocomplete="email"
                />
              </Show>
            </AskingForm>
          </>
        }
      >
        <Match when={standing() === 'sign-in'}>
          <p>{t('invitation.signInFirst', { email: address() })}</p>
          <a class="button button-main mt-5" href={signInAddress(`/join/${props.token}`)}>
            {t('session.signIn')}
          </a>
        </Match>
        <Match when={standing() === 'other'}>
          <p>
            {t('invitation.other', {
              name: person()?.name ?? '',
              own: person()?.email ?? '',
              email: address(),
            })}
          </p>
          <div class="mt-5 flex flex-wrap gap-3">
            <button type="button" class="button button-main" onClick={() => void signOut()}>
              {t('invitation.signOutFirst')}
            </button>
            <a class="button" href="/">
              {t('invitation.staySignedIn')}
            </a>
          </div>
        </Match>
      </Switch>
    </div>
  )

  async function join(): Promise<void> {
    const name = String(form.values.name).trim()
    const email = String(form.values.email).trim()
    const who = { ...(!isKnown() && { name }), ...(isFirst() && { email }) }
    leave(await acceptInvitation(props.token, who))
  }
}
