import { createAsync, useParams } from '@solidjs/router'
import { Show } from 'solid-js'
import { useMessages } from '../../reader.tsx'
import { NarrowPage } from '../../ui/narrow-page.tsx'
import { InvitationText } from './components/invitation-text.tsx'
import { JoinChoice } from './components/join-choice.tsx'
import { openInvitation } from './queries.ts'

/** What the link of an invitation opens: who invites to what, and one button to join. */
export default function JoinPage() {
  const { t } = useMessages()
  const params = useParams<{ token: string }>()
  const opened = createAsync(() => openInvitation(params.token))
  const seen = () => {
    const found = opened()
    return found && 'seen' in found ? found.seen : undefined
  }
  const refused = () => {
    const found = opened()
    return found && 'refused' in found ? found.refused : undefined
  }
  const title = () => {
    const process = seen()?.process
    return process ? t('invitation.title', { process: process.title }) : t('invitation.titleFirst')
  }
  return (
    <>
      <Show when={seen()}>
        {found => (
          <NarrowPage title={title()}>
            <InvitationText invitation={found()} />
            <JoinChoice invitation={found()} token={params.token} />
          </NarrowPage>
        )}
      </Show>
      <Show when={refused()}>
        {problem => (
          <NarrowPage title={t('invitation.gone')}>
            <p role="alert">{problem().detail}</p>
            <p class="mt-3 text-soft">{t('invitation.goneHint')}</p>
            <div class="mt-5 flex flex-wrap gap-3">
              <a class="button" href="/sign-in">
                {t('session.signIn')}
              </a>
              <a class="button" href="/">
                {t('process.list')}
              </a>
            </div>
          </NarrowPage>
        )}
      </Show>
    </>
  )
}
