import { newCalendar } from '@tributary/contract/calendar/routes'
import { createSignal, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { AskingForm } from '../../../ui/form/asking-form.tsx'
import { createForm, type Errors, type Values } from '../../../ui/form/form.tsx'
import { missing } from '../../../ui/form/missing.ts'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Section } from '../../../ui/section.tsx'
import { addCalendar } from '../actions.ts'
import { useFollowedBodies } from '../followed-bodies.ts'

/** Follows the calendar of a body; of whose, only where the person sees to several. */
export function NewCalendar() {
  const { t, messages, preparation } = useReader()
  const followed = useFollowedBodies()
  const [added, setAdded] = createSignal('')
  let told: HTMLParagraphElement | undefined
  const only = () => (followed().length === 1 ? (followed()[0]?.id ?? '') : '')
  const form = createForm({ body: only(), url: '' }, check)
  return (
    <Section title={t('incoming.add')}>
      <div class="card no-print p-5">
        <AskingForm form={form} submit={t('incoming.addDeed')} send={send}>
          <Show when={!only()}>
            <SelectField
              name="body"
              label={t('incoming.body')}
              options={followed().map(({ id, acronym, name }) => ({
                value: id,
                label: `${acronym}: ${name}`,
              }))}
            />
          </Show>
          <TextField
            name="url"
            type="url"
            label={t('incoming.address')}
            hint={t('incoming.addressHint')}
          />
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
    </Section>
  )

  function check(values: Values): Errors {
    const errors = missing(messages, values, ['body', 'url'])
    if (errors.url || newCalendar.shape.url.safeParse(values.url).success) return errors
    return { ...errors, url: t('incoming.addressWrong') }
  }

  async function send(): Promise<void> {
    setAdded('')
    const { body, url } = form.values
    const { url: kept } = await addCalendar(preparation().id, {
      body: String(body),
      url: String(url).trim(),
    })
    setAdded(t('incoming.added', { host: new URL(kept).host }))
    // Left empty with the focus in it, the field would ask for an address at once.
    told?.focus()
    form.reset({ body: only(), url: '' })
  }
}
