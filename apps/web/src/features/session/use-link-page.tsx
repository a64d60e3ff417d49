import { useParams, useSearchParams } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { problemOf } from '../../api.ts'
import { useMessages } from '../../reader.tsx'
import { signInAddress } from '../../session.tsx'
import { NarrowPage } from '../../ui/narrow-page.tsx'
import { leave, useLink } from './actions.ts'
import { nextAddress } from './next-address.ts'

/** What a mailed link opens: one button, because what opens a link may be no person. */
export default function UseLinkPage() {
  const { t } = useMessages()
  const params = useParams<{ token: string }>()
  const [search] = useSearchParams<{ next: string }>()
  const [trouble, setTrouble] = createSignal<string>()
  const [isBusy, setBusy] = createSignal(false)
  const next = () => nextAddress(search.next)
  return (
    <Show
      when={trouble()}
      fallback={
        <NarrowPage title={t('session.signIn')} lead={t('session.oneStep')}>
          <button
            type="button"
            class="button button-main"
            disabled={isBusy()}
            onClick={() => void signIn()}
          >
            {t('session.signIn')}
          </button>
        </NarrowPage>
      }
    >
      {text => (
        <NarrowPage title={t('session.linkFailed')}>
          <p role="alert">{text()}</p>
          <a class="button button-main mt-5" href={signInAddress(next())}>
            {t('session.askAnew')}
          </a>
        </NarrowPage>
      )}
    </Show>
  )

  async function signIn(): Promise<void> {
    setBusy(true)
    try {
      await useLink(params.token)
      leave(next())
    } catch (error) {
      setTrouble(problemOf(error).detail)
      setBusy(false)
    }
  }
}
