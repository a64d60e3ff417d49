import { useReader } from '../../reader.tsx'
import { AreaField } from '../../ui/form/area-field.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { useFieldOptions } from './field-options.ts'

/** Where a fact comes from, how sure it is, and a note to it. */
export function SourcedFields() {
  const { t } = useReader()
  const options = useFieldOptions()
  return (
    <>
      <div class="grid gap-5 sm:grid-cols-2">
        <SelectField
          name="confidence"
          label={t('field.confidence')}
          options={options.confidences()}
        />
        <SelectField
          name="source"
          label={t('field.source')}
          options={options.sources()}
          none={t('form.none')}
          optional
        />
      </div>
      <AreaField name="note" label={t('field.note')} optional />
    </>
  )
}
