import type { MeetingResource } from '@tributary/contract/meeting/schema'
import { readDate } from '@tributary/domain/date/read-date'
import { instantOf, wallClockIn } from '@tributary/domain/date/when'
import type { Occurrence } from '@tributary/domain/meeting/occurrences'
import { dateRefusal } from '@tributary/messages/date-reading'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { AskingForm } from '../../../ui/form/asking-form.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { createForm, type Errors, type Values } from '../../../ui/form/form.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { type WrittenDate, writtenDate } from '../../../ui/form/written-date.ts'
import type { Elsewhere } from '../occurrence-writes.ts'

/** Asks when and where one meeting of a series, or it and those that follow, shall be. */
export function OccurrenceForm(props: {
  meeting: MeetingResource
  of: Occurrence
  about: string
  submit: string
  send: (elsewhere: Elsewhere) => Promise<unknown>
  close: () => void
}) {
  const { t, messages } = useReader()
  const zone = () => props.meeting.timeZone ?? 'UTC'
  const isTimed = () => props.meeting.startsAt !== undefined
  const form = createForm(
    { startsAt: writtenDate(props.of), place: props.of.place ?? '', reason: '' },
    (values): Errors => {
      const date = dateIn(values)
      if (!isTimed()) return {}
      if (!date.ok) return { startsAt: dateRefusal(messages, date) }
      return date.fields.startsAt ? {} : { startsAt: t('occurrence.needsHours') }
    },
  )
  return (
    <div class="mt-2">
      <p class="mb-4 text-sm text-soft">{props.about}</p>
      <AskingForm
        form={form}
        submit={props.submit}
        send={async () => {
          await props.send(elsewhere())
          props.close()
        }}
        beside={
          <button type="button" class="button" onClick={() => props.close()}>
            {t('form.back')}
          </button>
        }
      >
        <Show when={isTimed()}>
          <DateField name="startsAt" label={t('occurrence.when')} hint={t('occurrence.whenHint')} />
        </Show>
        <TextField name="place" label={t('field.place')} optional />
        <TextField name="reason" label={t('edit.reason')} hint={t('edit.reasonHint')} optional />
      </AskingForm>
    </div>
  )

  function dateIn(values: Values) {
    const { text, timeZone } = values.startsAt as WrittenDate
    return readDate(text, timeZone || zone())
  }

  // On the clock of the series, whichever zone it was written in.
  function elsewhere(): Elsewhere {
    const values = form.snapshot()
    const said = (name: string) => String(values[name]).trim() || undefined
    const rest = { place: said('place'), reason: said('reason') }
    const date = isTimed() ? dateIn(values) : undefined
    const { startsAt, endsAt, timeZone = zone() } = date?.ok ? date.fields : {}
    if (!startsAt || !endsAt) return rest
    const here = (clock: string) =>
      timeZone === zone() ? clock : wallClockIn(instantOf(clock, timeZone), zone())
    return { startsAt: here(startsAt), endsAt: here(endsAt), ...rest }
  }
}
