import { ROLES, type Role } from '@tributary/domain/person/role'
import { Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { CheckField } from '../../ui/form/check-field.tsx'
import { useForm } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'

/** The fields that say what somebody is in the process. */
export function MembershipFields() {
  const { t, bodies } = useReader()
  const form = useForm()
  const chosen = () => String(form.values.body ?? '')
  const offered = () => bodies().filter(({ id, withdrawn }) => !withdrawn || id === chosen())
  return (
    <>
      <SelectField
        name="role"
        label={t('field.role')}
        hint={t(`person.roleAbout.${form.values.role as Role}`)}
        options={ROLES.map(value => ({ value, label: t(`person.role.${value}`) }))}
      />
      <SelectField
        name="body"
        label={t('field.body')}
        options={offered().map(({ id, acronym }) => ({ value: id, label: acronym }))}
        none={t('form.none')}
      />
      <Show when={chosen()}>
        <CheckField name="lead" label={t('person.lead')} hint={t('person.leadHint')} />
      </Show>
    </>
  )
}
