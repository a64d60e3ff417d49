import type { AnnexPreviewAnswer } from '@tributary/contract/annex/schema'
import { annexTexts } from '@tributary/messages/annex'
import { createEffect, createMemo, createSignal, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Segments } from '../../../ui/choice.tsx'
import type { Import } from '../create-import.ts'
import { PreviewRowItem } from './preview-row-item.tsx'

const KINDS = ['new', 'changed', 'wrong', 'identical'] as const
const SHOWN = 100

/** The rows of a table with what each would do, to take or to leave. */
export function PreviewRows(props: { of: Import; preview: AnnexPreviewAnswer }) {
  const { messages } = useReader()
  const say = annexTexts(messages)
  const [kind, setKind] = createSignal('')
  const [most, setMost] = createSignal(SHOWN)
  const kinds = () => KINDS.filter(one => props.preview.counts[one] > 0)
  const rows = createMemo(() => {
    const asked = kinds().find(one => one === kind())
    return props.preview.rows.filter(row => !asked || row.kind === asked)
  })
  const isAll = () => props.of.chosen().length === props.of.writable().length
  return (
    <section aria-label={say('annex.show')} aria-busy={props.of.isBusy()}>
      <div class="flex flex-wrap items-center justify-between gap-3">
        <div class="max-w-full overflow-x-auto [&_button]:whitespace-nowrap">
          <Segments
            label={say('annex.show')}
            value={kinds().some(one => one === kind()) ? kind() : ''}
            options={[
              { value: '', label: label('all', props.preview.rows.length) },
              ...kinds().map(one => ({ value: one, label: label(one, props.preview.counts[one]) })),
            ]}
            onChange={setKind}
          />
        </div>
        <Show when={props.of.writable().length > 1}>
          <label class="flex items-center gap-2 text-sm">
            <input
              type="checkbox"
              checked={isAll()}
              ref={box => createEffect(() => setPartly(box))}
              onChange={change => props.of.chooseAll(change.currentTarget.checked)}
            />
            {say('annex.takeAll', { count: props.of.writable().length })}
          </label>
        </Show>
      </div>
      <ul class={`mt-3 border-t border-line ${props.of.isBusy() ? 'opacity-60' : ''}`}>
        <For each={rows().slice(0, most())}>
          {row => <PreviewRowItem of={props.of} row={row} />}
        </For>
      </ul>
      <Show when={rows().length > most()}>
        <button type="button" class="button mt-4" onClick={() => setMost(most() + SHOWN)}>
          {say('annex.more', { count: Math.min(SHOWN, rows().length - most()) })}
        </button>
      </Show>
    </section>
  )

  function setPartly(box: HTMLInputElement): void {
    box.indeterminate = !isAll() && props.of.chosen().length > 0
  }

  function label(of: 'all' | (typeof KINDS)[number], count: number): string {
    return say('annex.kindCount', { kind: say(`annex.${of}`), count })
  }
}
