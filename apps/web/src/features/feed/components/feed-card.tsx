import Check from 'lucide-solid/icons/check'
import Copy from 'lucide-solid/icons/copy'
import { createSignal, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { feedLinks } from '../links.ts'

/** One feed: what it holds, its address, and the ways to take it. */
export function FeedCard(props: { name: string; about: string; path: string }) {
  const { t } = useReader()
  const [isCopied, setCopied] = createSignal(false)
  const links = () => feedLinks(`${location.origin}${props.path}`, props.name)
  let address: HTMLInputElement | undefined
  const copy = async () => {
    address?.select()
    try {
      await navigator.clipboard.writeText(links().address)
      setCopied(true)
    } catch {
      // Without permission the address stays selected, to be copied by hand.
      setCopied(false)
    }
  }
  return (
    <li class="card p-4">
      <h3 class="font-medium">{props.name}</h3>
      <p class="text-sm text-soft">{props.about}</p>
      <div class="mt-3 flex flex-wrap gap-2">
        <div class="flex min-w-0 grow basis-80 gap-2">
          <input
            ref={address}
            class="field min-w-0 flex-1 text-soft"
            readonly
            value={links().address}
            aria-label={t('feed.address', { name: props.name })}
            onFocus={focus => focus.currentTarget.select()}
          />
          <button type="button" class="button" onClick={copy}>
            <Show when={isCopied()} fallback={<Copy size={16} aria-hidden="true" />}>
              <Check size={16} aria-hidden="true" />
            </Show>
            {isCopied() ? t('feed.copied') : t('feed.copy')}
          </button>
          <span role="status" class="sr-only">
            {isCopied() ? t('feed.copied') : ''}
          </span>
        </div>
        <div class="no-print flex flex-wrap gap-2">
          <a class="button" href={links().webcal}>
            {t('feed.open')}
          </a>
          <a class="button" href={links().google} target="_blank" rel="noopener noreferrer">
            {t('feed.google')}
          </a>
          <a class="button" href={links().outlook} target="_blank" rel="noopener noreferrer">
            {t('feed.outlook')}
          </a>
          <a class="button" href={props.path} download="">
            {t('feed.download')}
          </a>
        </div>
      </div>
    </li>
  )
}
