import { readDate } from '@tributary/domain/date/read-date'
import { writeDate } from '@tributary/domain/date/write-date'
import { placeOfZone } from '@tributary/messages/date'
import { dateReading } from '@tributary/messages/date-reading'
import { createMemo, For, Show } from 'solid-js'
import { ownZone, useMessages, useOpenedReader } from '../../reader.tsx'
import { Field, type FieldProps } from './field.tsx'
import { useForm } from './form.tsx'
import type { WrittenDate } from './written-date.ts'

/**
 * A date written freely, read back at once in words; what can mean two dates is asked. Where it
 * has hours, their zone is asked too.
 */
export function DateField(props: FieldProps) {
  const messages = useMessages()
  const { t } = messages
  const reader = useOpenedReader()
  const form = useForm()
  const value = () => form.values[props.name] as WrittenDate
  const zone = () => value().timeZone || ownZone()
  const read = createMemo(() => readDate(value().text, zone()))
  const change = (part: Partial<WrittenDate>) => form.set(props.name, { ...value(), ...part })
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
    const stations = (reader?.bodies() ?? []).map(body => body.timeZone)
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
