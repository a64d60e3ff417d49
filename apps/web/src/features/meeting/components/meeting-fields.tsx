import { MEETING_STATUSES } from '@tributary/domain/meeting/meeting'
import { useReader } from '../../../reader.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { IdsField } from '../../../ui/form/ids-field.tsx'
import { MoreFields } from '../../../ui/form/more-fields.tsx'
import { RowsField } from '../../../ui/form/rows-field.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { useFieldOptions } from '../../change/field-options.ts'
import { SourcedFields } from '../../change/sourced-fields.tsx'
import { RecurrenceFields } from './recurrence-fields.tsx'

/** The fields of a meeting's form. */
export function MeetingFields() {
  const { t } = useReader()
  const options = useFieldOptions()
  return (
    <>
      <TextField name="title" label={t('field.title')} />
      <DateField name="start" label={t('field.start')} hint={t('field.startHint')} />
      <RecurrenceFields />
      <TextField name="place" label={t('field.place')} optional />
      <IdsField
        name="organisers"
        label={t('field.organisers')}
        hint={t('field.organisersHint')}
        options={options.bodies()}
        optional
      />
      <MoreFields
        title={t('meeting.whoTitle')}
        hint={t('meeting.whoHint')}
        names={['bodies', 'guests', 'joinLink']}
      >
        <IdsField
          name="bodies"
          label={t('field.bodies')}
          hint={t('field.bodiesHint')}
          options={options.bodies()}
          optional
        />
        <RowsField
          name="guests"
          label={t('field.guests')}
          hint={t('field.guestsHint')}
          add={t('field.addGuest')}
          columns={[
            { name: 'name', label: t('field.name') },
            { name: 'email', label: t('field.email'), type: 'email' },
            { name: 'body', label: t('field.body'), options: options.bodies() },
          ]}
          optional
        />
        <TextField
          name="joinLink"
          type="url"
          label={t('field.joinLink')}
          hint={t('field.joinLinkHint')}
          optional
        />
      </MoreFields>
      <SelectField
        name="status"
        label={t('field.status')}
        options={MEETING_STATUSES.map(value => ({ value, label: t(`meeting.status.${value}`) }))}
        none={t('meeting.noStatus')}
        optional
      />
      <SourcedFields />
    </>
  )
}
