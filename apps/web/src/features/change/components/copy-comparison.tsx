import {
  type ComparisonGroup,
  comparisonHtml,
  comparisonText,
} from '@tributary/messages/comparison-groups'
import Check from 'lucide-solid/icons/check'
import Copy from 'lucide-solid/icons/copy'
import { createEffect, createSignal, on, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'

/** Copies a comparison for minutes, as text and as HTML; shows it where copying is forbidden. */
export function CopyComparison(props: { heading: string; groups: ComparisonGroup[] }) {
  const { t } = useReader()
  const [state, setState] = createSignal<'copied' | 'shown'>()
  const text = () => comparisonText(props.heading, props.groups)
  createEffect(on(text, () => setState(undefined)))
  const copy = async () => {
    try {
      const types = {
        'text/plain': text(),
        'text/html': comparisonHtml(props.heading, props.groups),
      }
      const blobs = Object.entries(types).map(([type, said]) => [type, new Blob([said], { type })])
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
      setState('copied')
    } catch {
      setState('shown')
    }
  }
  const label = () => (state() === 'copied' ? t('comparison.copied') : t('comparison.copy'))
  return (
    <div class="no-print">
      <button type="button" class="button" onClick={copy}>
        <Show when={state() === 'copied'} fallback={<Copy size={16} aria-hidden="true" />}>
          <Check size={16} aria-hidden="true" />
        </Show>
        {label()}
      </button>
      <span role="status" class="sr-only">
        {state() === 'copied' ? t('comparison.copied') : ''}
      </span>
      <Show when={state() === 'shown'}>
        <textarea
          class="field mt-2 h-40 w-full"
          readonly
          aria-label={t('comparison.copy')}
          value={text()}
          ref={area => queueMicrotask(() => area.select())}
        />
      </Show>
    </div>
  )
}
