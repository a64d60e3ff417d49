import { createAsync } from '@solidjs/router'
import { ACTION_STATUSES } from '@tributary/domain/action/action'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { ChecksField } from '../../../ui/form/checks-field.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { IdsField } from '../../../ui/form/ids-field.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { useFieldOptions } from '../../change/field-options.ts'
import { SourcedFields } from '../../change/sourced-fields.tsx'
import { getMeetings } from '../../meeting/queries.ts'
import { getPeople } from '../../person/queries.ts'

/** The fields of an action's form. */
export function ActionFields() {
  const { t, preparation, acronym } = useReader()
  const options = useFieldOptions()
  const meetings = createAsync(() => getMeetings(preparation().id), { initialValue: [] })
  const people = createAsync(() => getPeople(preparation().id), { initialValue: [] })
  const persons = () =>
    people().map(({ id, name, body }) => ({
      value: id,
      label: body === null ? name : `${name} (${acronym(body)})`,
    }))
  const decisions = () =>
    meetings().flatMap(({ title, decisions }) =>
      decisions.map(({ id, text }) => ({ value: id, label: text, group: title })),
    )
  return (
    <>
      <TextField name="title" label={t('field.title')} />
      <IdsField
        name="responsible"
        label={t('field.responsible')}
        hint={t('field.responsibleHint')}
        options={options.bodies()}
        optional
      />
      <DateField name="due" label={t('field.due')} hint={t('field.dueHint')} optional />
      <SelectField
        name="status"
        label={t('field.status')}
        options={ACTION_STATUSES.map(value => ({ value, label: t(`action.status.${value}`) }))}
      />
      <SelectField
        name="assignee"
        label={t('field.assignee')}
        options={persons()}
        none={t('form.none')}
        optional
      />
      <div class="grid gap-5 sm:grid-cols-2">
        <SelectField
          name="mandate"
          label={t('field.mandate')}
          options={options.mandates()}
          none={t('form.none')}
          optional
        />
        <TextField
          name="paragraph"
          label={t('field.paragraph')}
          hint={t('field.paragraphHint')}
          inputmode="numeric"
          optional
        />
      </div>
      <Show when={decisions().length > 0}>
        <SelectField
          name="decision"
          label={t('field.decision')}
          options={decisions()}
          none={t('form.none')}
          optional
        />
      </Show>
      <ChecksField name="askedOf" label={t('field.askedOf')} options={options.askedOf()} optional />
      <SourcedFields />
    </>
  )
}
