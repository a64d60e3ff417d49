import { planningTexts } from '@tributary/messages/planning'
import { useReader } from '../../../reader.tsx'
import { AreaField } from '../../../ui/form/area-field.tsx'
import { ChecksField } from '../../../ui/form/checks-field.tsx'
import { useForm } from '../../../ui/form/form.tsx'
import { IdsField } from '../../../ui/form/ids-field.tsx'
import { MoreFields } from '../../../ui/form/more-fields.tsx'
import { RowsField } from '../../../ui/form/rows-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { useFieldOptions } from '../../change/field-options.ts'
import { SourcedFields } from '../../change/sourced-fields.tsx'
import { languagesIn } from '../languages.ts'

// Two beside each other, the others below them.
const HALF = 'sm:flex-1 sm:basis-2/5'

/** The fields of a consultation that can wait, by what they are about. */
export function FurtherFields() {
  const { t, messages } = useReader()
  const say = planningTexts(messages)
  const form = useForm()
  const options = useFieldOptions()
  const languages = languagesIn(messages.intlLocale)
  const fed = () => {
    const chosen = (form.values.feedsInto ?? []) as string[]
    return options.milestones().filter(({ value }) => chosen.includes(value))
  }
  return (
    <>
      <MoreFields
        title={say('form.host')}
        hint={say('form.hostHint')}
        names={['hostEvent', 'partners']}
      >
        <TextField
          name="hostEvent"
          label={t('field.hostEvent')}
          hint={t('field.hostEventHint')}
          optional
        />
        <AreaField
          name="partners"
          label={t('field.partners')}
          hint={t('field.partnersHint')}
          rows={2}
          optional
        />
      </MoreFields>
      <MoreFields
        title={say('form.about')}
        hint={say('form.aboutHint')}
        names={['questions', 'actionLines']}
      >
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
      </MoreFields>
      <MoreFields
        title={say('form.joining')}
        hint={say('form.joiningHint')}
        names={[
          'languages',
          'interpretation',
          'registrationLink',
          'registrationDeadline',
          'joinLink',
        ]}
      >
        <IdsField name="languages" label={t('field.languages')} options={languages} optional />
        <IdsField
          name="interpretation"
          label={t('field.interpretation')}
          options={languages}
          optional
        />
        <div class="grid gap-5 sm:grid-cols-[1fr_12rem]">
          <TextField
            name="registrationLink"
            type="url"
            label={t('field.registrationLink')}
            optional
          />
          <TextField
            name="registrationDeadline"
            type="date"
            label={t('field.registrationDeadline')}
            optional
          />
        </div>
        <TextField
          name="joinLink"
          type="url"
          label={t('field.joinLink')}
          hint={t('field.joinLinkHint')}
          optional
        />
      </MoreFields>
      <MoreFields
        title={say('form.papers')}
        hint={say('form.papersHint')}
        names={['documents', 'focalPoints']}
      >
        <RowsField
          name="documents"
          label={t('field.documents')}
          add={t('field.addDocument')}
          columns={[
            { name: 'title', label: t('field.documentTitle') },
            { name: 'url', label: t('field.url'), type: 'url' },
          ]}
          optional
        />
        <RowsField
          name="focalPoints"
          label={t('field.focalPoints')}
          hint={t('field.focalPointsHint')}
          add={t('field.addFocalPoint')}
          columns={[
            { name: 'name', label: t('field.name') },
            { name: 'email', label: t('field.email'), type: 'email' },
            {
              name: 'body',
              label: t('field.body'),
              class: 'sm:w-32',
              options: options.bodies(),
            },
          ]}
          optional
        />
      </MoreFields>
      <MoreFields
        title={say('form.afterwards')}
        hint={say('form.afterwardsHint')}
        names={['groupsHeard', 'outcome', 'inputs']}
      >
        <ChecksField
          name="groupsHeard"
          label={t('field.groupsHeard')}
          hint={t('field.groupsHeardHint')}
          options={options.groups()}
          optional
        />
        <AreaField
          name="outcome"
          label={t('field.outcome')}
          hint={t('field.outcomeHint')}
          rows={5}
          optional
        />
        <RowsField
          name="inputs"
          label={t('field.inputs')}
          hint={t('field.inputsHint')}
          add={t('field.addInput')}
          columns={[
            { name: 'title', label: t('field.documentTitle'), class: HALF },
            { name: 'into', label: t('field.into'), class: HALF, options: fed() },
            {
              name: 'delivered',
              label: t('field.delivered'),
              class: 'sm:w-40',
            },
            { name: 'url', label: t('field.url'), type: 'url' },
          ]}
          optional
        />
      </MoreFields>
      <MoreFields
        title={say('form.source')}
        hint={say('form.sourceHint')}
        names={['source', 'note']}
      >
        <SourcedFields />
      </MoreFields>
    </>
  )
}
