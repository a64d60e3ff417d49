import type { ProcessDocument } from '@tributary/domain/process/process'
import { createSignal, For, Match, Show, Switch } from 'solid-js'
import { useMessages } from '../../../reader.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { type ProcessFile, readProcessFile } from '../read-process-file.ts'

const SHOWN = 50

/** A file with a process document: what it holds, or everything that is wrong with it. */
export function FileField(props: {
  name: string
  label: string
  onRead: (document: ProcessDocument | undefined) => void
}) {
  const { t } = useMessages()
  const [read, setRead] = createSignal<ProcessFile>()
  const faults = () => {
    const file = read()
    return file && !file.ok && file.reason === 'faulty' ? file.faults : []
  }
  const unreadable = () => {
    const file = read()
    return file && !file.ok && file.reason === 'not_json' ? file.detail : undefined
  }
  const document = () => {
    const file = read()
    return file?.ok ? file.document : undefined
  }
  return (
    <Field name={props.name} label={props.label}>
      {described => (
        <>
          <input
            {...described()}
            type="file"
            accept=".json,application/json"
            class="field w-full"
            onChange={change => void take(change.currentTarget.files?.[0])}
          />
          <div aria-live="polite">
            <Switch>
              <Match when={unreadable()}>
                {why => (
                  <p class="mt-2 text-sm text-bad [overflow-wrap:anywhere]">
                    {t('process.fileUnreadable', { why: why() })}
                  </p>
                )}
              </Match>
              <Match when={faults().length > 0}>
                <div class="mt-3 rounded-md border border-bad p-4 text-sm">
                  <h2 class="font-semibold">
                    {t('process.fileFaults', { count: faults().length })}
                  </h2>
                  <ul class="mt-2 grid gap-1.5">
                    <For each={faults().slice(0, SHOWN)}>
                      {({ path, message }) => (
                        <li class="[overflow-wrap:anywhere]">
                          <code class="font-medium">{path || t('process.wholeFile')}</code>{' '}
                          {message}
                        </li>
                      )}
                    </For>
                    <Show when={faults().length > SHOWN}>
                      <li class="text-soft">
                        {t('process.fileFaultsMore', { count: faults().length - SHOWN })}
                      </li>
                    </Show>
                  </ul>
                </div>
              </Match>
              <Match when={document()}>
                {found => (
                  <p class="mt-2 text-sm text-soft">
                    {t('process.preview.counts', {
                      milestones: found().milestones.length,
                      consultations: found().consultations.length,
                    })}
                  </p>
                )}
              </Match>
            </Switch>
          </div>
        </>
      )}
    </Field>
  )

  async function take(file: File | undefined): Promise<void> {
    const found = file && (await readProcessFile(file))
    setRead(found)
    props.onRead(found?.ok ? found.document : undefined)
  }
}
