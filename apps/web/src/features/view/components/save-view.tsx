import { useLocation } from '@solidjs/router'
import { baselineTexts } from '@tributary/messages/baseline'
import { createSignal } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { AskingForm } from '../../../ui/form/asking-form.tsx'
import { createForm } from '../../../ui/form/form.tsx'
import { missing } from '../../../ui/form/missing.ts'
import { TextField } from '../../../ui/form/text-field.tsx'
import { saveView } from '../actions.ts'
import { viewQuery } from '../view-query.ts'

/** Shares the roadmaps as one sees them under a name. */
export function SaveView() {
  const { messages, preparation } = useReader()
  const location = useLocation()
  const say = baselineTexts(messages)
  const [saved, setSaved] = createSignal('')
  const form = createForm({ name: '' }, values => missing(messages, values, ['name']))
  const send = async () => {
    const name = String(form.values.name).trim()
    setSaved('')
    await saveView(preparation().id, { name, query: viewQuery(location.search) })
    setSaved(say('view.saved', { name }))
    form.reset({ name: '' })
  }
  return (
    <div class="mt-3 border-t border-line px-2 pt-3">
      <AskingForm form={form} submit={say('view.save')} send={send}>
        <TextField name="name" label={say('view.name')} />
      </AskingForm>
      <p role="status" class="mt-2 text-sm text-soft empty:hidden [overflow-wrap:anywhere]">
        {saved()}
      </p>
    </div>
  )
}
