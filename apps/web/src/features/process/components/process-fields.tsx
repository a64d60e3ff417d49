import { useReader } from '../../../reader.tsx'
import { AreaField } from '../../../ui/form/area-field.tsx'
import { IdsField } from '../../../ui/form/ids-field.tsx'
import { RowsField } from '../../../ui/form/rows-field.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { useFieldOptions } from '../../change/field-options.ts'

/** The fields of a process's settings. */
export function ProcessFields() {
  const { t } = useReader()
  const options = useFieldOptions()
  const term = [
    { name: 'id', label: t('field.id'), class: 'sm:w-28' },
    { name: 'title', label: t('field.title') },
  ]
  return (
    <>
      <TextField name="title" label={t('field.title')} />
      <SelectField
        name="visibility"
        label={t('field.visibility')}
        options={[{ value: 'private', label: t('process.visibility.private') }]}
        none={t('process.visibility.public')}
      />
      <IdsField name="leads" label={t('field.leads')} options={options.bodies()} optional />
      <IdsField
        name="goal"
        label={t('field.goal')}
        hint={t('field.goalHint')}
        options={options.milestones()}
        single
        optional
      />
      <RowsField
        name="phases"
        label={t('field.phases')}
        add={t('field.addPhase')}
        prefix="phase-"
        columns={[
          { name: 'title', label: t('field.title') },
          { name: 'start', label: t('field.first'), type: 'date', class: 'sm:w-40' },
          { name: 'end', label: t('field.end'), type: 'date', class: 'sm:w-40' },
        ]}
        optional
      />
      <AreaField
        name="stakeholderGroups"
        label={t('field.stakeholderGroups')}
        hint={t('field.oneALine')}
        rows={6}
        optional
      />
      <AreaField
        name="regions"
        label={t('field.regions')}
        hint={t('field.oneALine')}
        rows={6}
        optional
      />
      <RowsField
        name="questions"
        label={t('field.questions')}
        add={t('field.addQuestion')}
        prefix="q"
        columns={term}
        optional
      />
      <RowsField
        name="actionLines"
        label={t('field.actionLines')}
        add={t('field.addActionLine')}
        prefix="c"
        columns={term}
        optional
      />
    </>
  )
}
