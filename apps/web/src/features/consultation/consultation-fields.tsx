import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import {
  CONSULTATION_FORMATS,
  CONSULTATION_STATUSES,
} from '@tributary/domain/consultation/consultation'
import { useReader } from '../../reader.tsx'
import { ChecksField } from '../../ui/form/checks-field.tsx'
import { DateField } from '../../ui/form/date-field.tsx'
import { IdsField } from '../../ui/form/ids-field.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { useFieldOptions } from '../change/field-options.ts'
import { FurtherFields } from './components/further-fields.tsx'
import { TypedClashes } from './components/typed-clashes.tsx'
import { countriesIn } from './countries.ts'

/** The fields of a consultation's form; beside them, what it would clash with as it is typed. */
export function ConsultationFields(props: { id?: string; among: ConsultationResource[] }) {
  const { t, messages } = useReader()
  const options = useFieldOptions()
  return (
    <div class="relative grid gap-5">
      <TextField name="title" label={t('field.title')} />
      <DateField name="start" label={t('field.start')} hint={t('field.startHint')} />
      <aside class="xl:absolute xl:start-full xl:inset-y-0 xl:ms-10 xl:w-96">
        <TypedClashes id={props.id} among={props.among} class="xl:sticky xl:top-20" />
      </aside>
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
      <TextField name="venue" label={t('field.venue')} optional />
      <IdsField
        name="organisers"
        label={t('field.organisers')}
        hint={t('field.organisersHint')}
        options={options.bodies()}
      />
      <SelectField name="region" label={t('field.region')} options={options.regions()} />
      <ChecksField
        name="stakeholderGroups"
        label={t('field.stakeholderGroups')}
        options={options.groups()}
        optional
      />
      <IdsField
        name="feedsInto"
        label={t('field.feedsInto')}
        hint={t('field.feedsIntoHint')}
        options={options.milestones()}
        optional
      />
      <FurtherFields />
    </div>
  )
}
