import { onMount, Show } from 'solid-js'
import { useMessages } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import type { Asked } from './ask-for-link.tsx'

/** Says that a link is on its way, the same for every address. */
export function LinkAsked(props: Asked & { onAgain: () => void }) {
  const { t } = useMessages()
  const { session } = useSession()
  let text: HTMLParagraphElement | undefined
  onMount(() => text?.focus())
  return (
    <>
      <p ref={text} tabindex="-1" class="outline-none [overflow-wrap:anywhere]">
        {t('session.linkAsked', { email: props.email, minutes: props.minutes })}
      </p>
      <p class="mt-3 text-sm text-soft">{t('session.linkAskedHint')}</p>
      <Show when={session()?.mailbox}>
        <p class="mt-5 rounded-md border border-accent-line bg-accent-soft p-4 text-sm">
          {t('session.localMailbox')}{' '}
          <a class="link" href="/mailbox" target="_blank" rel="noopener external">
            {t('session.openMailbox')}
          </a>
        </p>
      </Show>
      <button type="button" class="button mt-6" onClick={() => props.onAgain()}>
        {t('session.otherAddress')}
      </button>
    </>
  )
}
