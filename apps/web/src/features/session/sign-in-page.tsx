import { useSearchParams } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { useMessages } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { NarrowPage } from '../../ui/narrow-page.tsx'
import { type Asked, AskForLink } from './components/ask-for-link.tsx'
import { LinkAsked } from './components/link-asked.tsx'
import { SingleSignOn } from './components/single-sign-on.tsx'
import { nextAddress } from './next-address.ts'

/** Signing in: by a link that is mailed, or where the people of a body sign in already. */
export default function SignInPage() {
  const { t } = useMessages()
  const { session, person } = useSession()
  const [search] = useSearchParams<{ next: string; error: string }>()
  const [asked, setAsked] = createSignal<Asked>()
  const next = () => nextAddress(search.next)
  return (
    <NarrowPage
      title={asked() ? t('session.checkMail') : t('session.signIn')}
      lead={asked() || person() ? undefined : t('session.lead')}
    >
      <Show
        when={asked()}
        fallback={
          <Show
            when={person()}
            fallback={
              <div class="grid gap-8">
                <Show when={search.error}>
                  {error => (
                    <p role="alert" class="rounded-md border-2 border-bad p-4 text-sm">
                      {t('session.elsewhereFailed', {
                        error: error(),
                        name: session()?.singleSignOn ?? '',
                      })}
                    </p>
                  )}
                </Show>
                <Show when={session()?.singleSignOn}>
                  {name => <SingleSignOn name={name()} next={next()} />}
                </Show>
                <AskForLink next={next()} onAsked={setAsked} />
              </div>
            }
          >
            {found => (
              <>
                <p>{t('session.signedInAs', { name: found().name, email: found().email })}</p>
                <a class="button button-main mt-5" href={next()}>
                  {t('session.goOn')}
                </a>
              </>
            )}
          </Show>
        }
      >
        {found => <LinkAsked {...found()} onAgain={() => setAsked(undefined)} />}
      </Show>
    </NarrowPage>
  )
}
