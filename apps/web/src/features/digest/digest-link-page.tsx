import { createAsync, useParams } from '@solidjs/router'
import { Show } from 'solid-js'
import { useMessages } from '../../reader.tsx'
import { NarrowPage } from '../../ui/narrow-page.tsx'
import { digestByLink } from './actions.ts'
import { DigestSettings } from './components/digest-settings.tsx'
import { openDigestLink } from './queries.ts'

/**
 * What the link in a digest opens, for whoever has it: how it comes, and one button to unsubscribe.
 * What opens a link may be no person, so opening changes nothing.
 */
export default function DigestLinkPage() {
  const { t } = useMessages()
  const params = useParams<{ token: string }>()
  const opened = createAsync(() => openDigestLink(params.token))
  const subscription = () => {
    const found = opened.latest
    return found && 'subscription' in found ? found.subscription : undefined
  }
  const refused = () => {
    const found = opened.latest
    return found && 'refused' in found ? found.refused : undefined
  }
  return (
    <>
      <Show when={subscription()}>
        {found => (
          <NarrowPage title={t('subscription.link.title')} lead={found().process.title}>
            <p class="mb-5 text-sm text-soft [overflow-wrap:anywhere]">
              {t('subscription.lead', { address: found().address })}
            </p>
            <DigestSettings
              of={found()}
              actions={digestByLink(params.token)}
              resume={<p class="mt-2">{t('subscription.askCoordinator')}</p>}
            />
            <a class="link mt-8 inline-block text-sm" href={`/${found().process.id}`}>
              {t('subscription.link.open')}
            </a>
          </NarrowPage>
        )}
      </Show>
      <Show when={refused()}>
        {problem => (
          <NarrowPage
            title={t(
              problem().status === 410 ? 'subscription.link.left' : 'subscription.link.unknown',
            )}
          >
            <p role="alert">{problem().detail}</p>
            <a class="button mt-5" href="/sign-in">
              {t('session.signIn')}
            </a>
          </NarrowPage>
        )}
      </Show>
    </>
  )
}
