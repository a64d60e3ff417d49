import { BODY_ROLES } from '@tributary/domain/body/body'
import { placeOfZone } from '@tributary/messages/date'
import { useReader } from '../../../reader.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { useFieldOptions } from '../../change/field-options.ts'

/** The fields of a body's form. */
export function BodyFields() {
  const { t } = useReader()
  const options = useFieldOptions()
  const zones = Intl.supportedValuesOf('timeZone').map(value => ({
    value,
    label: placeOfZone(value),
    group: value.split('/')[0],
  }))
  return (
    <>
      <TextField name="acronym" label={t('field.acronym')} class="sm:max-w-60" />
      <TextField name="name" label={t('field.name')} />
      <SelectField
        name="role"
        label={t('field.role')}
        options={BODY_ROLES.map(value => ({ value, label: t(`body.role.${value}`) }))}
      />
      <div class="grid gap-5 sm:grid-cols-2">
        <TextField name="dutyStation" label={t('field.dutyStation')} />
        <SelectField name="timeZone" label={t('field.timeZone')} options={zones} />
        <SelectField
          name="region"
          label={t('field.region')}
          options={options.regions()}
          none={t('form.none')}
          optional
        />
        <SelectField
          name="source"
          label={t('field.source')}
          options={options.sources()}
          none={t('form.none')}
          optional
        />
      </div>
    </>
  )
}
