import { MILESTONE_KINDS, MILESTONE_STATUSES } from '@tributary/domain/milestone/milestone'
import { subjectOf } from '@tributary/domain/person/may'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { CheckField } from '../../../ui/form/check-field.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { IdsField } from '../../../ui/form/ids-field.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { useFieldOptions } from '../../change/field-options.ts'
import { SourcedFields } from '../../change/sourced-fields.tsx'
import { LagsField } from './lags-field.tsx'

/** The fields of a milestone's form; `id` is its own, `all` of it may be changed in a proposal. */
export function MilestoneFields(props: { id?: string | undefined; all: boolean }) {
  const { t } = useReader()
  const { may } = useSession()
  const options = useFieldOptions()
  const others = () => options.milestones().filter(({ value }) => value !== props.id)
  const roadmaps = () =>
    options
      .bodies()
      .filter(({ value }) => props.all || may('create', subjectOf('milestone', { roadmap: value })))
  return (
    <>
      <TextField name="title" label={t('field.title')} />
      <DateField name="start" label={t('field.start')} hint={t('field.startHint')} />
      <div class="grid gap-5 sm:grid-cols-3">
        <SelectField name="roadmap" label={t('field.roadmap')} options={roadmaps()} />
        <SelectField
          name="kind"
          label={t('field.kind')}
          options={MILESTONE_KINDS.map(value => ({ value, label: t(`milestone.kind.${value}`) }))}
        />
        <SelectField
          name="status"
          label={t('field.status')}
          options={MILESTONE_STATUSES.map(value => ({
            value,
            label: t(`milestone.status.${value}`),
          }))}
        />
      </div>
      <Show when={props.all || may('create', subjectOf('milestone', { shared: true }))}>
        <CheckField name="shared" label={t('field.shared')} />
      </Show>
      <Show when={props.all || may('create', subjectOf('milestone', { fixed: true }))}>
        <CheckField name="fixed" label={t('field.fixed')} />
      </Show>
      <TextField name="place" label={t('field.place')} optional />
      <IdsField
        name="dependsOn"
        label={t('field.dependsOn')}
        hint={t('field.dependsOnHint')}
        options={others()}
        optional
      />
      <LagsField milestones={others()} />
      <IdsField
        name="contributesTo"
        label={t('field.contributesTo')}
        hint={t('field.contributesToHint')}
        options={others()}
        optional
      />
      <SelectField
        name="mandate"
        label={t('field.mandate')}
        options={options.mandates()}
        none={t('form.none')}
        optional
      />
      <SourcedFields />
    </>
  )
}
