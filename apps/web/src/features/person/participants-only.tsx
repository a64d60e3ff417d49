import { createAsync } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { getSession, signInAddress, useSession } from '../../session.tsx'
import { Page } from '../../ui/page.tsx'

/** What those see who take part; the others read why not. Waits until it is known who asks. */
export function ParticipantsOnly(props: { title: string; path: string; children: JSX.Element }) {
  const { t, href } = useReader()
  const { may, person } = useSession()
  const known = createAsync(() => getSession())
  return (
    <Show when={known()}>
      <Show
        when={may('meet')}
        fallback={
          <Page title={props.title}>
            <p class="font-medium">{t('person.notAllowed')}</p>
            <p class="mt-1 text-soft">{t('person.notAllowedHint')}</p>
            <Show when={!person()}>
              <a class="button button-main mt-5" href={signInAddress(href(props.path))}>
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
