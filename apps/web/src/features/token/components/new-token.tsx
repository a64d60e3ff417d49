import { subjectOf } from '@tributary/domain/person/may'
import { createSignal, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { CopyField } from '../../../ui/copy-field.tsx'
import { AskingForm } from '../../../ui/form/asking-form.tsx'
import { createForm } from '../../../ui/form/form.tsx'
import { missing } from '../../../ui/form/missing.ts'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Section } from '../../../ui/section.tsx'
import { createToken } from '../actions.ts'

/** Makes a token, and shows its secret this once. */
export function NewToken() {
  const { t, bodies, messages, preparation } = useReader()
  const { may } = useSession()
  const [made, setMade] = createSignal<{ name: string; secret: string }>()
  const form = createForm({ name: '', body: '' }, values => missing(messages, values, ['name']))
  const writable = () =>
    bodies().filter(({ id }) => may('create', subjectOf('milestone', { roadmap: id })))
  const send = async () => {
    const name = String(form.values.name).trim()
    const body = String(form.values.body) || null
    setMade({ name, secret: await createToken(preparation().id, { name, body }) })
    form.reset({ name: '', body: '' })
  }
  const example = (secret: string) =>
    `curl -H "Authorization: Bearer ${secret}" ${location.origin}/api/processes/${preparation().id}/milestones`
  return (
    <Section title={t('token.new')}>
      <div class="card p-5">
        <AskingForm form={form} submit={t('token.create')} send={send}>
          <TextField name="name" label={t('field.name')} hint={t('token.nameHint')} />
          <SelectField
            name="body"
            label={t('token.scope')}
            hint={t('token.scopeHint')}
            options={writable().map(({ id, acronym }) => ({
              value: id,
              label: t('token.writes', { body: acronym }),
            }))}
            none={t('token.reads')}
          />
        </AskingForm>
      </div>
      <div role="status">
        <Show when={made()} keyed>
          {({ name, secret }) => (
            <div class="mt-4 rounded-md border border-accent-line bg-accent-soft p-5">
              <p class="font-medium [overflow-wrap:anywhere]">{t('token.made', { name })}</p>
              <p class="mt-1 mb-3 text-sm">{t('token.once')}</p>
              <CopyField value={secret} label={t('token.secret', { name })} />
              <p class="mt-3 mb-1 text-sm text-soft">{t('token.example')}</p>
              <code class="block text-xs [overflow-wrap:anywhere]">{example(secret)}</code>
            </div>
          )}
        </Show>
      </div>
    </Section>
  )
}
