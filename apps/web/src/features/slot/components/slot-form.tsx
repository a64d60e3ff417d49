import { createAsync } from '@solidjs/router'
import type { BodyResource } from '@tributary/contract/body/schema'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { AskingForm } from '../../../ui/form/asking-form.tsx'
import { CheckField } from '../../../ui/form/check-field.tsx'
import { ChecksField } from '../../../ui/form/checks-field.tsx'
import { createForm, type Errors, type Values } from '../../../ui/form/form.tsx'
import { missing } from '../../../ui/form/missing.ts'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { getPeople } from '../../person/queries.ts'
import { type AskedTimes, LENGTHS, type SlotsAsked } from '../slots-asked.ts'

/** Who is to meet, for how long and within which days. */
export function SlotForm(props: {
  asked: AskedTimes
  bodies: BodyResource[]
  onAsk: (asked: SlotsAsked) => void
}) {
  const { t, messages, preparation } = useReader()
  const { may } = useSession()
  const people = createAsync(async () => (may('meet') ? getPeople(preparation().id) : []))
  const { bodies, people: invited, from, to, minutes, free, meetings, every } = props.asked
  const form = createForm(
    {
      ...{ bodies, people: invited, from, to, free },
      minutes: String(minutes),
      kind: meetings > 1 ? 'series' : 'one',
      meetings: String(meetings > 1 ? meetings : 6),
      every: String(every),
    },
    check,
  )
  const isSeries = () => form.values.kind === 'series'
  const lengths = () => [...new Set([...LENGTHS, minutes])].sort((a, b) => a - b)
  return (
    <div class="card no-print self-start p-5">
      <AskingForm form={form} submit={t('slot.find')} send={send}>
        <ChecksField
          name="bodies"
          label={t('slot.bodies')}
          options={props.bodies.map(({ id, acronym }) => ({ value: id, label: acronym }))}
        />
        <Show when={people()?.length}>
          <details open={invited.length > 0}>
            <summary class="cursor-pointer py-1 text-sm font-medium">
              {t('slot.alsoPeople')}
            </summary>
            <ChecksField
              name="people"
              label={t('slot.people')}
              hint={t('slot.peopleHint')}
              options={(people() ?? []).map(({ id, name }) => ({ value: id, label: name }))}
              optional
            />
          </details>
        </Show>
        <SelectField
          name="minutes"
          label={t('slot.minutes')}
          options={lengths().map(length => ({
            value: String(length),
            label: t('slot.length', { minutes: length }),
          }))}
        />
        <div class="grid grid-cols-2 gap-3">
          <TextField name="from" type="date" label={t('slot.from')} />
          <TextField name="to" type="date" label={t('slot.to')} />
        </div>
        <SelectField
          name="kind"
          label={t('slot.kind')}
          options={(['one', 'series'] as const).map(value => ({
            value,
            label: t(`slot.${value}`),
          }))}
        />
        <Show when={isSeries()} fallback={<CheckField name="free" label={t('slot.free')} />}>
          <TextField
            name="meetings"
            type="number"
            inputmode="numeric"
            label={t('slot.meetings')}
            class="max-w-32"
          />
          <TextField
            name="every"
            type="number"
            inputmode="numeric"
            label={t('slot.every')}
            class="max-w-32"
          />
        </Show>
      </AskingForm>
    </div>
  )

  function check(values: Values): Errors {
    const needed = ['from', 'to', ...(values.kind === 'series' ? ['meetings', 'every'] : [])]
    const errors = missing(messages, values, needed)
    const chosen = (values.bodies as string[]).length + (values.people as string[]).length
    if (chosen === 0) errors.bodies = t('slot.empty')
    if (values.from && values.to && String(values.to) < String(values.from)) {
      errors.to = t('slot.backwards')
    }
    return errors
  }

  async function send(): Promise<void> {
    const { values } = form
    const listed = (name: 'bodies' | 'people') => (values[name] as string[]).join(',')
    props.onAsk({
      bodies: listed('bodies'),
      people: listed('people') || undefined,
      from: String(values.from),
      to: String(values.to),
      minutes: String(values.minutes),
      free: values.free && !isSeries() ? 'true' : undefined,
      series: isSeries() ? String(values.meetings) : undefined,
      every: isSeries() ? String(values.every) : undefined,
    })
  }
}
