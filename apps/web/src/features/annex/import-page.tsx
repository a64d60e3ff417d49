import { annexTexts } from '@tributary/messages/annex'
import { createSignal, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Page } from '../../ui/page.tsx'
import { useMayCreate } from '../change/add-thing.tsx'
import { Allowed } from '../change/allowed.tsx'
import { ApplyForm } from './components/apply-form.tsx'
import { ColumnChoices } from './components/column-choices.tsx'
import { PreviewRows } from './components/preview-rows.tsx'
import { ReadingChoices } from './components/reading-choices.tsx'
import { SourceFields } from './components/source-fields.tsx'
import { SourceNote } from './components/source-note.tsx'
import { createImport } from './create-import.ts'
import type { TableSource } from './table-source.ts'

/** Brings consultations in from a table or a calendar: what each row would do, then some or all of them. */
export default function ImportPage() {
  const { messages, href, preparation, timeZone } = useReader()
  const say = annexTexts(messages)
  const mayCreate = useMayCreate('consultation')
  const [source, setSource] = createSignal<TableSource>()
  const process = createImport(() => ({ process: preparation().id, timeZone: timeZone() }))
  return (
    <Allowed when={mayCreate()} title={say('annex.importTitle')}>
      <Page title={say('annex.importTitle')} lead={say('annex.importLead')}>
        <a class="link text-sm" href={href('/consultations')}>
          {say('annex.toCalendar')}
        </a>
        <div class="mt-6 grid gap-8">
          <Show
            when={process.cells() ? source() : undefined}
            fallback={<SourceFields refused={source()?.file} onRead={begin} />}
          >
            {given => (
              <>
                <SourceNote
                  source={given()}
                  onCells={cells => void process.take(cells)}
                  onAnother={() => {
                    setSource(undefined)
                    void process.take(undefined)
                  }}
                />
                <p role="alert" class="text-bad empty:hidden [overflow-wrap:anywhere]">
                  {process.trouble()}
                </p>
                <Show when={process.applied()}>
                  {applied => (
                    <div role="status" class="rounded-md bg-good-soft p-4 text-good">
                      <p class="font-medium">
                        {say('annex.applied', {
                          created: applied().created,
                          changed: applied().changed,
                        })}
                      </p>
                      <p class="mt-1 text-sm">
                        {say('annex.appliedHint')}{' '}
                        <a class="underline" href={href('/history')}>
                          {say('annex.toHistory')}
                        </a>
                      </p>
                    </div>
                  )}
                </Show>
                <Show when={process.preview()}>
                  {preview => (
                    <>
                      <ReadingChoices of={process} preview={preview()} />
                      <ColumnChoices of={process} preview={preview()} />
                      <PreviewRows of={process} preview={preview()} />
                      <ApplyForm of={process} />
                    </>
                  )}
                </Show>
              </>
            )}
          </Show>
        </div>
      </Page>
    </Allowed>
  )

  function begin(read: TableSource): void {
    setSource(read)
    if (read.file.ok) void process.take(read.file.cells)
  }
}
