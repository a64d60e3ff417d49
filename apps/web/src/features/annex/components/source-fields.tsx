import type { TableFile } from '@tributary/annex/read/table-file'
import { annexTexts } from '@tributary/messages/annex'
import FileUp from 'lucide-solid/icons/file-up'
import { createSignal, createUniqueId, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { readFile, readPasted, refusalText, type TableSource } from '../table-source.ts'

/** A file to choose or to drop, or rows to paste. */
export function SourceFields(props: {
  /** What was read last, where it was refused. */
  refused: TableFile | undefined
  onRead: (source: TableSource) => void
}) {
  const { messages } = useReader()
  const say = annexTexts(messages)
  const id = createUniqueId()
  const [pasted, setPasted] = createSignal('')
  const [isOver, setOver] = createSignal(false)
  const [isBusy, setBusy] = createSignal(false)
  const refusal = () => {
    const { refused } = props
    return refused && !refused.ok ? refusalText(say, refused.refusal) : ''
  }
  const read = async (source: Promise<TableSource>) => {
    setBusy(true)
    try {
      props.onRead(await source)
    } finally {
      setBusy(false)
    }
  }
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0]
    if (file) void read(readFile(file))
  }
  return (
    <div class="grid gap-6">
      <p
        role="alert"
        class="rounded-md bg-bad-soft p-3 text-bad empty:hidden [overflow-wrap:anywhere]"
      >
        {refusal()}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the field within */}
      <div
        class={`rounded-md border border-dashed p-6 ${isOver() ? 'border-accent bg-accent-soft' : 'border-line-strong'}`}
        onDragOver={drag => {
          drag.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop => {
          drop.preventDefault()
          setOver(false)
          take(drop.dataTransfer?.files)
        }}
      >
        <label for={`${id}-file`} class="flex items-center gap-2 font-medium">
          <FileUp size={20} aria-hidden="true" />
          {say('annex.drop')}
        </label>
        <p id={`${id}-hint`} class="mt-1 text-sm text-soft">
          {say('annex.file')}
        </p>
        <input
          id={`${id}-file`}
          type="file"
          class="field mt-3 w-full max-w-md"
          accept=".xlsx,.csv,.tsv,.txt,.ics,text/csv,text/calendar"
          aria-describedby={`${id}-hint`}
          onChange={change => {
            take(change.currentTarget.files)
            change.currentTarget.value = ''
          }}
        />
      </div>
      <div>
        <label for={`${id}-paste`} class="font-medium">
          {say('annex.paste')}
        </label>
        <textarea
          id={`${id}-paste`}
          class="field mt-2 block h-36 w-full font-mono text-sm"
          spellcheck={false}
          value={pasted()}
          onInput={input => setPasted(input.currentTarget.value)}
        />
        <button
          type="button"
          class="button button-main mt-3"
          disabled={isBusy() || pasted().trim() === ''}
          onClick={() => void read(readPasted(pasted()))}
        >
          {say('annex.readPasted')}
        </button>
        <p class="mt-3 text-sm text-soft">{say('annex.example')}</p>
      </div>
      <Show when={isBusy()}>
        <p role="status" class="text-soft">
          {say('annex.reading')}
        </p>
      </Show>
    </div>
  )
}
