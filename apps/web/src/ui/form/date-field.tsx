import { readDate } from '@tributary/domain/date/read-date'
import type { DateFields } from '@tributary/domain/date/when'
import { writeDate } from '@tributary/domain/date/write-date'
import { placeOfZone } from '@tributary/messages/date'
import { dateReading } from '@tributary/messages/date-reading'
import { createMemo, For, Show } from 'solid-js'
import { ownZone, useReader } from '../../reader.tsx'
import { Field, type FieldProps } from './field.tsx'
import { useForm } from './form.tsx'

/** A date as it stands in its field: as somebody wrote it, and the zone of its hours. */
export type DateText = { text: string; timeZone: string }

/** The field's words for a date. */
export function textOfDate(fields: Partial<DateFields>): DateText {
  const { start, precision, timeZone = '' } = fields
  if (start === undefined || precision === undefined) return { text: '', timeZone }
  return { text: writeDate({ ...fields, start, precision }), timeZone }
}

/**
 * A date written freely, read back at once in words; what can mean two dates is asked. Where it
 * has hours, their zone is asked too.
 */
export function DateField(props: FieldProps) {
  const { t, messages, bodies } = useReader()
  const form = useForm()
  const value = () => form.values[props.name] as DateText
  const zone = () => value().timeZone || ownZone()
  const read = createMemo(() => readDate(value().text, zone()))
  const change = (part: Partial<DateText>) => form.set(props.name, { ...value(), ...part })
  const fields = () => {
    const answer = read()
    return answer.ok ? answer.fields : undefined
  }
  const reading = () => {
    const understood = fields()
    return understood ? dateReading(messages, understood) : ''
  }
  const readings = () => {
    const answer = read()
    return !answer.ok && 'readings' in answer ? answer.readings : []
  }
  const zones = createMemo(() => {
    const stations = bodies().map(body => body.timeZone)
    return [...new Set([zone(), ownZone(), ...stations])]
  })
  return (
    <Field {...props}>
      {described => (
        <>
          <input
            {...described()}
            aria-describedby={[described()['aria-describedby'], `${described().id}-read`]
              .filter(Boolean)
              .join(' ')}
            type="text"
            class="field w-full"
            maxlength="100"
            autocomplete="off"
            value={value().text}
            onInput={input => change({ text: input.currentTarget.value })}
          />
          <p
            id={`${described().id}-read`}
            aria-live="polite"
            class="mt-1 min-h-5 text-sm font-medium text-accent"
          >
            {reading()}
          </p>
          <Show when={readings().length > 0}>
            <div class="flex flex-wrap items-center gap-2 text-sm" role="status">
              {t('date.meant')}
              <For each={readings()}>
                {meant => (
                  <button
                    type="button"
                    class="button"
                    onClick={() => {
                      change({ text: writeDate(meant) })
                      document.getElementById(described().id)?.focus()
                    }}
                  >
                    {writeDate(meant)}
                  </button>
                )}
              </For>
            </div>
          </Show>
          <Show when={fields()?.startsAt}>
            <label class="mt-1 flex flex-wrap items-center gap-2 text-sm">
              {t('date.zone')}
              <select
                class="field"
                value={zone()}
                onChange={chosen => change({ timeZone: chosen.currentTarget.value })}
              >
                <For each={zones()}>
                  {timeZone => (
                    <option value={timeZone} selected={timeZone === zone()}>
                      {placeOfZone(timeZone)}
                    </option>
                  )}
                </For>
              </select>
            </label>
          </Show>
        </>
      )}
    </Field>
  )
}
