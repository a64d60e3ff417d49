import Check from 'lucide-solid/icons/check'
import Copy from 'lucide-solid/icons/copy'
import { createSignal, Show } from 'solid-js'
import { useMessages } from '../reader.tsx'

/** A text to take away: selected by a touch, copied by a button. */
export function CopyField(props: { value: string; label: string }) {
  const { t } = useMessages()
  const [isCopied, setCopied] = createSignal(false)
  let field: HTMLInputElement | undefined
  const copy = async () => {
    field?.select()
    try {
      await navigator.clipboard.writeText(props.value)
      setCopied(true)
    } catch {
      // Without permission the text stays selected, to be copied by hand.
      setCopied(false)
    }
  }
  return (
    <div class="flex min-w-0 grow basis-80 gap-2">
      <input
        ref={field}
        class="field min-w-0 flex-1 text-soft"
        readonly
        value={props.value}
        aria-label={props.label}
        onFocus={focus => focus.currentTarget.select()}
      />
      <button type="button" class="button" onClick={() => void copy()}>
        <Show when={isCopied()} fallback={<Copy size={16} aria-hidden="true" />}>
          <Check size={16} aria-hidden="true" />
        </Show>
        {isCopied() ? t('feed.copied') : t('feed.copy')}
      </button>
      <span role="status" class="sr-only">
        {isCopied() ? t('feed.copied') : ''}
      </span>
    </div>
  )
}
