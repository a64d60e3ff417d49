import { createAsync } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { getSession, signInAddress, useSession } from '../../session.tsx'
import { Page } from '../../ui/page.tsx'

/** What only some may do; the others read why not. Waits until it is known who asks. */
export function Allowed(props: { when: boolean; title: string; children: JSX.Element }) {
  const { t } = useReader()
  const { isSignedIn } = useSession()
  const known = createAsync(() => getSession())
  return (
    <Show when={known()}>
      <Show
        when={props.when}
        fallback={
          <Page title={props.title}>
            <p class="font-medium">{t('edit.notAllowed')}</p>
            <p class="mt-1 text-soft">{t('edit.notAllowedHint')}</p>
            <Show when={!isSignedIn()}>
              <a
                class="button button-main mt-5"
                href={signInAddress(location.pathname + location.search)}
              >
                {t('session.signIn')}
              </a>
            </Show>
          </Page>
        }
      >
        {props.children}
      </Show>
    </Show>
  )
}
