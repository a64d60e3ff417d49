import type { AnnexPreviewAnswer } from '@tributary/contract/annex/schema'
import { ANNEX_FIELDS, type AnnexField } from '@tributary/domain/annex/annex-field'
import { annexTexts } from '@tributary/messages/annex'
import { createMemo, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Choice } from '../../../ui/choice.tsx'
import type { Import } from '../create-import.ts'

/** What each column holds, to correct; open by itself where it is not known what is what. */
export function ColumnChoices(props: { of: Import; preview: AnnexPreviewAnswer }) {
  const { messages } = useReader()
  const say = annexTexts(messages)
  const fields = ANNEX_FIELDS.map(value => ({ value, label: say(`annex.column.${value}`) }))
  const isFound = () => {
    const known = props.preview.columns.map(({ field }) => field)
    return known.includes('id') || (known.includes('title') && known.includes('date'))
  }
  // A column is known by its place; what it holds changes under it.
  const places = createMemo(() => props.preview.columns.map((_, at) => at), [], {
    equals: (a, b) => a.length === b.length,
  })
  return (
    <details class="rounded-md border border-line" open={!isFound()}>
      <summary class="cursor-pointer px-4 py-3 font-semibold">{say('annex.columns')}</summary>
      <div class="border-t border-line p-4">
        <Show when={!isFound()}>
          <p role="alert" class="mb-3 text-bad">
            {say('annex.noColumn')}
          </p>
        </Show>
        <p class="text-sm text-soft">{say('annex.columnsHint')}</p>
        <div class="mt-3 grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
          <For each={places()}>
            {at => (
              <div class="min-w-0">
                <Choice
                  label={props.preview.columns[at]?.header || String(at + 1)}
                  value={props.preview.columns[at]?.field ?? ''}
                  all={say('annex.notRead')}
                  options={fields}
                  onChange={field =>
                    void props.of.setColumn(at, (field || null) as AnnexField | null)
                  }
                />
                <p class="mt-1 truncate text-xs text-soft">
                  {exampleAt(at) && say('annex.forSuch', { example: exampleAt(at) })}
                </p>
              </div>
            )}
          </For>
        </div>
      </div>
    </details>
  )

  function exampleAt(at: number): string {
    const header = props.preview.columns[at]?.header ?? ''
    const filled = (props.of.cells() ?? []).map(row => row[at]?.trim() ?? '')
    return filled.find((text, line) => line > 0 && text !== '' && !header.endsWith(text)) ?? ''
  }
}
