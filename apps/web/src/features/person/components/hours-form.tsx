import type { Session } from '@tributary/contract/session/routes'
import { createSignal, Show } from 'solid-js'
import { useMessages } from '../../../reader.tsx'
import { AskingForm } from '../../../ui/form/asking-form.tsx'
import { CheckField } from '../../../ui/form/check-field.tsx'
import { ChecksField } from '../../../ui/form/checks-field.tsx'
import { createForm, type Errors, type Values } from '../../../ui/form/form.tsx'
import { missing } from '../../../ui/form/missing.ts'
import { TextField } from '../../../ui/form/text-field.tsx'
import { changeHours } from '../actions.ts'

const USUAL = { from: 540, to: 1_080, weekdays: [1, 2, 3, 4, 5] }

/** When one works: as is usual, or on days and at hours of one’s own. */
export function HoursForm(props: { person: NonNullable<Session['person']> }) {
  const messages = useMessages()
  const { t } = messages
  const [said, setSaid] = createSignal('')
  const { workingHours } = props.person
  const { from, to, weekdays } = workingHours ?? USUAL
  const form = createForm(
    {
      usual: workingHours === null,
      from: clockOf(from),
      to: clockOf(to),
      weekdays: weekdays.map(String),
    },
    check,
  )
  const send = async () => {
    setSaid('')
    const { values } = form
    await changeHours(
      values.usual
        ? null
        : {
            from: minutesOf(values.from),
            // A day that ends at midnight ends with the day.
            to: minutesOf(values.to) || 1_440,
            weekdays: (values.weekdays as string[]).map(Number),
          },
    )
    setSaid(t('person.saved'))
  }
  return (
    <AskingForm
      form={form}
      submit={t('slot.hoursSave')}
      send={send}
      beside={
        <p role="status" class="text-sm text-good">
          {said()}
        </p>
      }
    >
      <CheckField name="usual" label={t('slot.hoursUsual')} />
      <Show when={!form.values.usual}>
        <div class="grid grid-cols-2 gap-3 sm:max-w-72">
          <TextField name="from" type="time" label={t('slot.hoursFrom')} />
          <TextField name="to" type="time" label={t('slot.hoursTo')} />
        </div>
        <ChecksField
          name="weekdays"
          label={t('slot.weekdays')}
          options={[1, 2, 3, 4, 5, 6, 7].map(day => ({
            value: String(day),
            label: nameOf(day, messages.intlLocale),
          }))}
        />
      </Show>
    </AskingForm>
  )

  function check(values: Values): Errors {
    if (values.usual) return {}
    const errors = missing(messages, values, ['from', 'to'])
    if ((values.weekdays as string[]).length === 0) errors.weekdays = t('slot.weekdaysWrong')
    const ends = minutesOf(values.to) || 1_440
    if (!errors.to && minutesOf(values.from) >= ends) errors.to = t('slot.hoursWrong')
    return errors
  }
}

function clockOf(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
}

function minutesOf(clock: unknown): number {
  const [hours = 0, minutes = 0] = String(clock).split(':').map(Number)
  return hours * 60 + minutes
}

// 1 January 2024 was a Monday.
function nameOf(weekday: number, locale: string): string {
  return Temporal.PlainDate.from({ year: 2024, month: 1, day: weekday }).toLocaleString(locale, {
    weekday: 'long',
  })
}
