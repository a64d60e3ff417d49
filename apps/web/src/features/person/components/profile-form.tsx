import type { Session } from '@tributary/contract/session/routes'
import { placeOfZone } from '@tributary/messages/date'
import { createSignal } from 'solid-js'
import { ownZone, useMessages } from '../../../reader.tsx'
import { AskingForm } from '../../../ui/form/asking-form.tsx'
import { CheckField } from '../../../ui/form/check-field.tsx'
import { createForm } from '../../../ui/form/form.tsx'
import { missing } from '../../../ui/form/missing.ts'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { changeProfile, type Profile } from '../actions.ts'

/** What one says of oneself. */
export function ProfileForm(props: { person: NonNullable<Session['person']> }) {
  const messages = useMessages()
  const { t } = messages
  const [said, setSaid] = createSignal('')
  const { name, timeZone, mentions, reminders } = props.person
  const initial = { name, timeZone: timeZone ?? '', mentions, reminders }
  const form = createForm(initial, values => missing(messages, values, ['name']))
  const zones = Intl.supportedValuesOf('timeZone').map(value => ({
    value,
    label: placeOfZone(value),
    group: value.split('/')[0],
  }))
  const send = async () => {
    setSaid('')
    await changeProfile({
      name: String(form.values.name).trim(),
      timeZone: String(form.values.timeZone) || null,
      mentions: form.values.mentions as Profile['mentions'],
      reminders: form.values.reminders === true,
    })
    setSaid(t('person.saved'))
  }
  return (
    <AskingForm
      form={form}
      submit={t('edit.save')}
      send={send}
      beside={
        <p role="status" class="text-sm text-good">
          {said()}
        </p>
      }
    >
      <TextField
        name="name"
        label={t('person.name')}
        hint={t('person.nameHint')}
        autocomplete="name"
      />
      <SelectField
        name="timeZone"
        label={t('field.timeZone')}
        hint={t('person.zoneHint')}
        options={zones}
        none={t('person.zoneOfBrowser', { place: placeOfZone(ownZone()) })}
        optional
      />
      <SelectField
        name="mentions"
        label={t('person.mentions')}
        hint={t('person.mentionsHint')}
        options={(['at-once', 'digest'] as const).map(value => ({
          value,
          label: t(`person.mentions.${value}`),
        }))}
      />
      <CheckField name="reminders" label={t('person.reminders')} hint={t('person.remindersHint')} />
    </AskingForm>
  )
}
