import { createAsync } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { getSession, signInAddress, useSession } from '../../session.tsx'
import { Page } from '../../ui/page.tsx'
import { useFollowedBodies } from '../calendar/followed-bodies.ts'

/** What those see who see to a calendar; the others read why not. Waits until it is known who asks. */
export function EditorsOnly(props: { title: string; children: JSX.Element }) {
  const { t } = useReader()
  const { isSignedIn } = useSession()
  const followed = useFollowedBodies()
  const known = createAsync(() => getSession())
  return (
    <Show when={known()}>
      <Show
        when={followed().length > 0}
        fallback={
          <Page title={props.title}>
            <p class="font-medium">{t('incoming.notAllowed')}</p>
            <p class="mt-1 text-soft">{t('incoming.notAllowedHint')}</p>
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
