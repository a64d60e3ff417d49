import { addDays } from '@tributary/domain/date/day'
import { baselineTexts } from '@tributary/messages/baseline'
import { writeDay } from '@tributary/messages/date'
import { useReader } from '../../../reader.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { AskingForm } from '../../../ui/form/asking-form.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { createForm } from '../../../ui/form/form.tsx'
import { missing } from '../../../ui/form/missing.ts'
import { TextField } from '../../../ui/form/text-field.tsx'
import { nameBaseline } from '../actions.ts'

/** Asks what a new baseline is called and for which moment it stands. */
export default function NameBaseline(props: {
  onClose: () => void
  onNamed: (id: string) => void
}) {
  const { t, messages, preparation } = useReader()
  const say = baselineTexts(messages)
  // Baselines are of the record, whose days end in UTC, whatever day the reader looks from.
  const lastDay = addDays(Temporal.Now.plainDateISO('UTC').toString(), -1)
  const form = createForm({ name: '', at: '' }, values => ({
    ...missing(messages, values, ['name']),
    ...(String(values.at) > lastDay && { at: say('baseline.notPast') }),
  }))
  const at = () => String(form.values.at)
  const meaning = () => {
    if (at() > lastDay) return ''
    return at() === ''
      ? say('baseline.meansNow')
      : say('baseline.meansDay', { date: writeDay(messages, at()) })
  }
  const send = async () => {
    const name = String(form.values.name).trim()
    const named = await nameBaseline(preparation().id, { name, at: at() || undefined })
    props.onNamed(named.id)
  }
  return (
    <Dialog title={say('baseline.new')} onClose={() => props.onClose()}>
      {close => (
        <div class="mt-4">
          <AskingForm
            form={form}
            submit={say('baseline.save')}
            send={send}
            beside={
              <button type="button" class="button" onClick={close}>
                {t('form.back')}
              </button>
            }
          >
            <TextField name="name" label={say('baseline.name')} hint={say('baseline.nameHint')} />
            <Field name="at" label={say('baseline.at')} hint={say('baseline.atHint')} optional>
              {described => (
                <>
                  <input
                    {...described()}
                    type="date"
                    class="field w-full"
                    max={lastDay}
                    value={at()}
                    onInput={input => form.set('at', input.currentTarget.value)}
                  />
                  <p aria-live="polite" class="mt-1 min-h-5 text-sm font-medium text-accent">
                    {meaning()}
                  </p>
                </>
              )}
            </Field>
          </AskingForm>
        </div>
      )}
    </Dialog>
  )
}
