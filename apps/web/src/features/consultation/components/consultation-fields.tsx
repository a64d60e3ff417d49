import {
  CONSULTATION_FORMATS,
  CONSULTATION_STATUSES,
} from '@tributary/domain/consultation/consultation'
import { useReader } from '../../../reader.tsx'
import { AreaField } from '../../../ui/form/area-field.tsx'
import { ChecksField } from '../../../ui/form/checks-field.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { IdsField } from '../../../ui/form/ids-field.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { useFieldOptions } from '../../change/field-options.ts'
import { SourcedFields } from '../../change/sourced-fields.tsx'
import { countriesIn } from '../countries.ts'

/** The fields of a consultation's form. */
export function ConsultationFields() {
  const { t, messages } = useReader()
  const options = useFieldOptions()
  return (
    <>
      <TextField name="title" label={t('field.title')} />
      <DateField name="start" label={t('field.start')} hint={t('field.startHint')} />
      <div class="grid gap-5 sm:grid-cols-2">
        <SelectField
          name="format"
          label={t('field.format')}
          options={CONSULTATION_FORMATS.map(value => ({
            value,
            label: t(`consultation.format.${value}`),
          }))}
        />
        <SelectField
          name="status"
          label={t('field.status')}
          options={CONSULTATION_STATUSES.map(value => ({
            value,
            label: t(`consultation.status.${value}`),
          }))}
          none={t('consultation.byItsDay')}
          optional
        />
        <TextField name="city" label={t('field.city')} optional />
        <SelectField
          name="country"
          label={t('field.country')}
          options={countriesIn(messages.intlLocale)}
          none={t('form.none')}
          optional
        />
      </div>
      <TextField
        name="hostEvent"
        label={t('field.hostEvent')}
        hint={t('field.hostEventHint')}
        optional
      />
      <IdsField
        name="organisers"
        label={t('field.organisers')}
        hint={t('field.organisersHint')}
        options={options.bodies()}
      />
      <AreaField
        name="partners"
        label={t('field.partners')}
        hint={t('field.partnersHint')}
        rows={2}
        optional
      />
      <SelectField name="region" label={t('field.region')} options={options.regions()} />
      <ChecksField
        name="stakeholderGroups"
        label={t('field.stakeholderGroups')}
        options={options.groups()}
        optional
      />
      <ChecksField
        name="questions"
        label={t('field.questions')}
        options={options.questions()}
        optional
      />
      <IdsField
        name="actionLines"
        label={t('field.actionLines')}
        options={options.actionLines()}
        optional
      />
      <IdsField
        name="feedsInto"
        label={t('field.feedsInto')}
        hint={t('field.feedsIntoHint')}
        options={options.milestones()}
        optional
      />
      <SourcedFields />
    </>
  )
}
