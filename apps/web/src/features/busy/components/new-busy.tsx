import { MOST_CHARACTERS, newBusySource } from '@tributary/contract/busy/routes'
import { createSignal, Show } from 'solid-js'
import { useMessages } from '../../../reader.tsx'
import { AskingForm } from '../../../ui/form/asking-form.tsx'
import { createForm, type Errors, type Values } from '../../../ui/form/form.tsx'
import { missing } from '../../../ui/form/missing.ts'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { addBusySource } from '../actions.ts'
import { FileField } from './file-field.tsx'

const WAYS = ['url', 'file'] as const

/** Adds a calendar of one’s own: from an address, or a file that is read here and sent. */
export function NewBusy() {
  const messages = useMessages()
  const { t } = messages
  const [added, setAdded] = createSignal('')
  let told: HTMLParagraphElement | undefined
  const form = createForm({ way: 'url', url: '', calendar: undefined }, check)
  const isFile = () => form.values.way === 'file'
  return (
    <div class="card mt-4 p-5">
      <AskingForm form={form} submit={t('slot.busyAdd')} send={send}>
        <SelectField
          name="way"
          label={t('slot.busyWay')}
          options={WAYS.map(value => ({ value, label: t(`slot.busyWay.${value}`) }))}
        />
        <Show
          when={isFile()}
          fallback={
            <TextField
              name="url"
              type="url"
              label={t('slot.busyAddress')}
              hint={t('slot.busyAddressHint')}
            />
          }
        >
          <FileField
            name="calendar"
            label={t('slot.busyFile')}
            hint={t('slot.busyFileHint')}
            accept=".ics,text/calendar"
          />
        </Show>
      </AskingForm>
      <p
        ref={told}
        role="status"
        tabindex="-1"
        class="mt-3 text-sm font-medium empty:hidden [overflow-wrap:anywhere]"
      >
        {added()}
      </p>
    </div>
  )

  function check(values: Values): Errors {
    if (values.way === 'file') {
      const file = values.calendar as File | undefined
      if (!file) return { calendar: t('slot.busyNoFile') }
      return file.size > MOST_CHARACTERS ? { calendar: t('slot.busyTooLarge') } : {}
    }
    const errors = missing(messages, values, ['url'])
    if (errors.url || newBusySource.shape.url.safeParse(values.url).success) return errors
    return { url: t('incoming.addressWrong') }
  }

  async function send(): Promise<void> {
    setAdded('')
    const file = form.values.calendar as File
    const { name } = await addBusySource(
      isFile()
        ? { name: file.name, calendar: await file.text() }
        : { url: String(form.values.url).trim() },
    )
    setAdded(t('slot.busyAdded', { name }))
    // Left empty with the focus in it, the field would ask for an address at once.
    told?.focus()
    form.reset({ way: form.values.way, url: '', calendar: undefined })
  }
}
