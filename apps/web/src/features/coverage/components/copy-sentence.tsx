import Check from 'lucide-solid/icons/check'
import Copy from 'lucide-solid/icons/copy'
import { createEffect, createSignal, createUniqueId, on, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'

/** What was found, as a sentence to take along. */
export function CopySentence(props: { title: string; value: string }) {
  const { t } = useReader()
  const id = createUniqueId()
  const [isCopied, setCopied] = createSignal(false)
  let sentence: HTMLParagraphElement | undefined
  createEffect(
    on(
      () => props.value,
      () => setCopied(false),
      { defer: true },
    ),
  )
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.value)
      setCopied(true)
    } catch {
      // Without permission it is selected, to be copied by hand.
      if (sentence) getSelection()?.selectAllChildren(sentence)
    }
  }
  return (
    <section
      aria-labelledby={id}
      class="card mb-6 flex flex-wrap items-start justify-between gap-x-6 gap-y-3 px-5 py-4"
    >
      <h2 id={id} class="sr-only">
        {props.title}
      </h2>
      <p ref={sentence} class="min-w-0 max-w-4xl flex-1 basis-80">
        {props.value}
      </p>
      <button type="button" class="button no-print" onClick={() => void copy()}>
        <Show when={isCopied()} fallback={<Copy size={16} aria-hidden="true" />}>
          <Check size={16} aria-hidden="true" />
        </Show>
        {isCopied() ? t('feed.copied') : t('feed.copy')}
      </button>
      <span role="status" class="sr-only">
        {isCopied() ? t('feed.copied') : ''}
      </span>
    </section>
  )
}
