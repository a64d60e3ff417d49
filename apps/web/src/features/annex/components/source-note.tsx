import { annexTexts } from '@tributary/messages/annex'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Choice } from '../../../ui/choice.tsx'
import type { TableSource } from '../table-source.ts'

/** Which table is being read: the file and its sheet, and the way to another. */
export function SourceNote(props: {
  source: TableSource
  onCells: (cells: string[][]) => void
  onAnother: () => void
}) {
  const { messages } = useReader()
  const say = annexTexts(messages)
  const sheets = () => {
    const { file } = props.source
    return file.ok && file.sheets && file.sheets.length > 1 ? file.sheets : undefined
  }
  const choose = async (index: string) => {
    const read = await props.source.sheet(Number(index))
    props.onCells(read.ok ? read.cells : [['']])
  }
  return (
    <div class="flex flex-wrap items-end gap-x-6 gap-y-3">
      <p class="min-w-0 self-center font-medium [overflow-wrap:anywhere]">
        {props.source.name ?? say('annex.pasted')}
      </p>
      <Show when={sheets()}>
        {names => (
          <Choice
            label={say('annex.sheet')}
            value="0"
            options={names().map((label, index) => ({ value: String(index), label }))}
            onChange={index => void choose(index)}
          />
        )}
      </Show>
      <button type="button" class="button" onClick={() => props.onAnother()}>
        {say('annex.another')}
      </button>
    </div>
  )
}
