import { createAsync, useNavigate } from '@solidjs/router'
import type { Problem } from '@tributary/contract/problem'
import type { ProcessResource } from '@tributary/contract/process/schema'
import type { ProcessDocument } from '@tributary/domain/process/process'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useMessages } from '../../../reader.tsx'
import { ErrorSummary, type SummaryLine } from '../../../ui/form/error-summary.tsx'
import { createForm, type Errors, FormProvider } from '../../../ui/form/form.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { makeProcess } from '../make-process.ts'
import { askedIn, type Beginning, newProcessErrors } from '../new-process.ts'
import { getExport } from '../queries.ts'
import { FileField } from './file-field.tsx'
import { ShiftFields } from './shift-fields.tsx'

const FIELDS = ['title', 'id', 'visibility', 'goal', 'years', 'file']

/** The form of a new process that is begun in one way. */
export function NewProcessForm(props: { from: Beginning; processes: ProcessResource[] }) {
  const messages = useMessages()
  const { t } = messages
  const navigate = useNavigate()
  const [file, setFile] = createSignal<ProcessDocument>()
  const [summary, setSummary] = createSignal<SummaryLine[]>()
  const [isBusy, setBusy] = createSignal(false)
  const [first] = props.processes
  const full = props.processes.find(({ counts }) => counts.milestones > 0) ?? first
  const [chosen, choose] = createSignal(full?.id ?? '')
  const source = createAsync(async () =>
    props.from === 'process' && chosen() ? getExport(chosen()) : undefined,
  )
  const initial = { title: '', id: '', visibility: 'private', goal: '', years: '' }
  const form = createForm(initial, values =>
    newProcessErrors(messages, props.from, values, { document: origin() }),
  )
  let key = { id: '', of: '' }
  return (
    <FormProvider form={form}>
      <form
        noValidate
        class="mt-6"
        onSubmit={submit => {
          submit.preventDefault()
          void save()
        }}
      >
        <Show when={summary()} keyed>
          {lines => <ErrorSummary title={t('form.problem')} lines={lines} />}
        </Show>
        <div class="grid gap-5">
          <Switch>
            <Match when={props.from === 'process'}>
              <ShiftFields
                processes={props.processes}
                chosen={chosen()}
                onChoice={choose}
                source={origin()}
              />
            </Match>
            <Match when={props.from === 'document'}>
              <FileField name="file" label={t('process.file')} onRead={take} />
            </Match>
          </Switch>
          <Show when={props.from !== 'document' || file()}>
            <TextField name="title" label={t('field.title')} hint={t('process.titleHint')} />
          </Show>
          <TextField
            name="id"
            label={t('process.address')}
            hint={t('process.addressHint')}
            optional
          />
          <SelectField
            name="visibility"
            label={t('field.visibility')}
            options={(['private', 'public'] as const).map(value => ({
              value,
              label: t(`process.visibility.${value}`),
            }))}
          />
        </div>
        <button
          type="submit"
          class="button button-main mt-8"
          disabled={isBusy() || (props.from === 'process' && !origin())}
        >
          {t('process.create')}
        </button>
      </form>
    </FormProvider>
  )

  // What it is made from, where it is made from something.
  function origin(): ProcessDocument | undefined {
    return props.from === 'process' ? (source.latest as ProcessDocument | undefined) : file()
  }

  function take(read: ProcessDocument | undefined): void {
    setFile(() => read)
    form.set('title', read?.process.title ?? '')
    form.set('id', read?.process.id ?? '')
    form.set('visibility', 'private')
  }

  async function save(): Promise<void> {
    setSummary(undefined)
    if (tell(form.showErrors())) return
    const asked = askedIn(props.from, form.snapshot(), { document: origin() })
    const of = JSON.stringify(asked)
    if (key.of !== of) key = { id: crypto.randomUUID(), of }
    setBusy(true)
    try {
      navigate(`/${await makeProcess(asked, key.id)}`)
    } catch (error) {
      refuse(problemOf(error))
    } finally {
      setBusy(false)
    }
  }

  function refuse({ detail, errors = [] }: Problem): void {
    const told = Object.fromEntries(
      errors.map(({ path, message }) => [path.replace(/^process\./, ''), message]),
    )
    form.refuse(told)
    if (!tell(told)) setSummary([{ text: detail }])
  }

  function tell(errors: Errors): boolean {
    const lines = Object.entries(errors).map(([name, text]) => ({
      text,
      to: FIELDS.includes(name) ? form.idOf(name) : undefined,
    }))
    if (lines.length > 0) setSummary(lines)
    return lines.length > 0
  }
}
