import { createAsync } from '@solidjs/router'
import { ACTION_STATUSES } from '@tributary/domain/action/action'
import { needsReason } from '@tributary/domain/action/status-reason'
import { daysOfSeries } from '@tributary/domain/meeting/occurrences'
import { writeDay } from '@tributary/messages/date'
import { createEffect, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { ChecksField } from '../../../ui/form/checks-field.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { useForm } from '../../../ui/form/form.tsx'
import { IdsField } from '../../../ui/form/ids-field.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { useFieldOptions } from '../../change/field-options.ts'
import { SourcedFields } from '../../change/sourced-fields.tsx'
import { getMeetings } from '../../meeting/queries.ts'
import { getPeople } from '../../person/queries.ts'

/** The fields of an action's form. */
export function ActionFields() {
  const { t, messages, preparation, acronym } = useReader()
  const form = useForm()
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
  const meeting = () => meetings().find(({ id }) => id === form.values.meeting)
  const days = () => {
    const series = meeting()
    return series ? daysOfSeries(series) : []
  }
  // A day of another series would be refused, at a field that nobody sees.
  createEffect(() => {
    const { on } = form.values
    if (on && meetings().length > 0 && !days().includes(String(on))) form.set('on', '')
  })
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
      <Show when={needsReason(form.values.status)}>
        <TextField
          name="statusReason"
          label={t(form.values.status === 'dropped' ? 'action.whyDropped' : 'action.whyBlocked')}
        />
      </Show>
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
      <Show when={meetings().length > 0}>
        <div class="grid gap-5 sm:grid-cols-2">
          <SelectField
            name="meeting"
            label={t('field.meeting')}
            options={meetings().map(({ id, title }) => ({ value: id, label: title }))}
            none={t('form.none')}
            optional
          />
          <Show when={days().length > 0}>
            <SelectField
              name="on"
              label={t('field.on')}
              options={days().map(value => ({ value, label: writeDay(messages, value) }))}
              none={t('form.none')}
              optional
            />
          </Show>
        </div>
      </Show>
      <Show when={decisions().length > 0}>
        <SelectField
          name="decision"
          label={t('field.decision')}
          options={decisions()}
          none={t('form.none')}
          optional
        />
      </Show>
      <IdsField
        name="milestones"
        label={t('field.milestones')}
        hint={t('field.milestonesHint')}
        options={options.milestones()}
        optional
      />
      <ChecksField name="askedOf" label={t('field.askedOf')} options={options.askedOf()} optional />
      <SourcedFields />
    </>
  )
}
