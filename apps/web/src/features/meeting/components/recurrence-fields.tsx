import { readDate } from '@tributary/domain/date/read-date'
import type { MeetingException } from '@tributary/domain/meeting/meeting'
import { occurrencesOf } from '@tributary/domain/meeting/occurrences'
import { type Frequency, readRule, WEEKDAYS, type Weekday } from '@tributary/domain/meeting/rule'
import { seriesFaults } from '@tributary/domain/meeting/series-faults'
import { keptExceptions } from '@tributary/domain/meeting/with-exception'
import {
  clockSentence,
  recurrenceSentence,
  weekdayOf,
} from '@tributary/messages/recurrence-sentence'
import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js'
import { ownZone, useReader } from '../../../reader.tsx'
import { Choice } from '../../../ui/choice.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { useForm } from '../../../ui/form/form.tsx'
import type { WrittenDate } from '../../../ui/form/written-date.ts'
import { nthIn, ruleOf, type WrittenRule, weekdayIn, writtenRule } from '../written-rule.ts'

const CLOCKS_TOLD = 3

/** Whether and how a meeting recurs, read back in words with the number of its meetings. */
export function RecurrenceFields() {
  const { t, messages } = useReader()
  const form = useForm()
  const date = createMemo(() => {
    const { text, timeZone } = form.values.start as WrittenDate
    const read = readDate(text, timeZone || ownZone())
    return read.ok && read.fields.precision === 'day' ? read.fields : undefined
  })
  const start = () => date()?.start
  const rule = () => (form.values.recurrence as string | undefined) || undefined
  const [written, setWritten] = createSignal(writtenRule(rule(), start()))
  const change = (more: Partial<WrittenRule>) => {
    setWritten({ ...written(), ...more })
    form.set('recurrence', ruleOf(written(), start()) ?? '')
  }
  // The day of the first meeting is part of most rules.
  createEffect(on(start, day => day && written().frequency !== '' && change({}), { defer: true }))
  // What was put in from elsewhere: somebody started afresh, or took what others wrote.
  createEffect(
    on(rule, text => {
      if (text !== ruleOf(written(), start())) setWritten(writtenRule(text, start()))
    }),
  )
  const series = createMemo(() => {
    const fields = date()
    const recurrence = rule()
    if (!fields || recurrence === undefined) return undefined
    const meeting = { ...fields, recurrence }
    return seriesFaults(meeting).length === 0 ? meeting : undefined
  })
  const all = createMemo(() => {
    const meeting = series()
    return meeting ? occurrencesOf(meeting) : []
  })
  const sentence = () => {
    const meeting = series()
    const read = readRule(rule() ?? '')
    if (!meeting || !read.ok) return ''
    const days = all().flatMap(one => one.on ?? [])
    return recurrenceSentence(messages, read.rule, { ...meeting, days })
  }
  const dropped = () => {
    const exceptions = (form.values.exceptions as MeetingException[] | undefined) ?? []
    const meeting = series()
    if (exceptions.length === 0 || (rule() !== undefined && !meeting)) return 0
    return exceptions.length - keptExceptions({ start: '', ...meeting, exceptions }).length
  }
  return (
    <Field name="recurrence" label={t('recurrence.label')} group optional>
      {described => (
        <div id={described().id} tabindex="-1" class="grid gap-3">
          <div class="flex flex-wrap items-end gap-3">
            <Choice
              label={t('recurrence.how')}
              value={written().frequency}
              options={[
                { value: '', label: t('recurrence.never') },
                ...(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'own'] as const).map(value => ({
                  value,
                  label: t(`recurrence.frequency.${value}`),
                })),
              ]}
              onChange={frequency => change({ frequency: frequency as WrittenRule['frequency'] })}
            />
            <Show when={plainFrequency()}>
              {frequency => (
                <label class="flex flex-col gap-1 text-xs font-medium text-soft">
                  {t(`recurrence.interval.${frequency()}`)}
                  <input
                    class="field w-24 font-normal text-ink"
                    inputmode="numeric"
                    value={written().interval}
                    onInput={input => change({ interval: input.currentTarget.value })}
                  />
                </label>
              )}
            </Show>
            <Show when={written().frequency === 'MONTHLY' && start()}>
              {day => (
                <Choice
                  label={t('recurrence.onDay')}
                  value={written().monthly}
                  options={[
                    {
                      value: 'day',
                      label: t('recurrence.dayOfMonth', { day: Number(day().slice(8)) }),
                    },
                    {
                      value: 'nth',
                      label: t('recurrence.nth', {
                        nth: nthIn(day()),
                        day: weekdayName(weekdayIn(day())),
                      }),
                    },
                    {
                      value: 'last',
                      label: t('recurrence.nthLast', {
                        nth: 1,
                        day: weekdayName(weekdayIn(day())),
                      }),
                    },
                  ]}
                  onChange={monthly => change({ monthly: monthly as WrittenRule['monthly'] })}
                />
              )}
            </Show>
          </div>
          <Show when={written().frequency === 'WEEKLY'}>
            <fieldset class="flex flex-wrap gap-x-4 gap-y-1">
              <legend class="text-xs font-medium text-soft">{t('recurrence.weekdays')}</legend>
              <For each={WEEKDAYS}>{day => <WeekdayCheck day={day} />}</For>
            </fieldset>
          </Show>
          <Show when={written().frequency === 'own'}>
            <label class="flex flex-col gap-1 text-xs font-medium text-soft">
              {t('recurrence.own')}
              <input
                class="field w-full font-normal text-ink"
                autocomplete="off"
                spellcheck={false}
                placeholder="FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1;COUNT=6"
                value={written().own}
                onInput={input => change({ own: input.currentTarget.value })}
              />
            </label>
          </Show>
          <Show when={plainFrequency()}>
            <div class="flex flex-wrap items-end gap-3">
              <Choice
                label={t('recurrence.end')}
                value={written().ends}
                options={[
                  { value: 'count', label: t('recurrence.endCount') },
                  { value: 'until', label: t('recurrence.endUntil') },
                ]}
                onChange={ends => change({ ends: ends as WrittenRule['ends'] })}
              />
              <Show
                when={written().ends === 'count'}
                fallback={
                  <label class="flex flex-col gap-1 text-xs font-medium text-soft">
                    {t('recurrence.lastDate')}
                    <input
                      type="date"
                      class="field font-normal text-ink"
                      value={written().until}
                      onInput={input => change({ until: input.currentTarget.value })}
                    />
                  </label>
                }
              >
                <label class="flex flex-col gap-1 text-xs font-medium text-soft">
                  {t('recurrence.count')}
                  <input
                    class="field w-20 font-normal text-ink"
                    inputmode="numeric"
                    value={written().count}
                    onInput={input => change({ count: input.currentTarget.value })}
                  />
                </label>
              </Show>
            </div>
          </Show>
          <p aria-live="polite" class="text-sm font-medium text-accent empty:hidden">
            {sentence()}
          </p>
          <For
            each={all()
              .filter(one => one.clock)
              .slice(0, CLOCKS_TOLD)}
          >
            {({ clock, startsAt = '', timeZone = '' }) => (
              <p class="text-sm text-warn">
                {clock && clockSentence(messages, clock, { startsAt, timeZone })}
              </p>
            )}
          </For>
          <Show when={dropped() > 0}>
            <p class="text-sm text-warn">{t('recurrence.dropped', { count: dropped() })}</p>
          </Show>
        </div>
      )}
    </Field>
  )

  function plainFrequency(): Frequency | undefined {
    const { frequency } = written()
    return frequency === '' || frequency === 'own' ? undefined : frequency
  }

  function weekdayName(day: Weekday): string {
    return weekdayOf(messages, day)
  }

  function WeekdayCheck(props: { day: Weekday }) {
    const isFirst = () => {
      const day = start()
      return day !== undefined && weekdayIn(day) === props.day
    }
    return (
      <label class="flex min-h-8 items-center gap-2 text-sm">
        <input
          type="checkbox"
          class="size-4 accent-[var(--accent-fill)]"
          // The first meeting is one of them.
          checked={isFirst() || written().weekdays.includes(props.day)}
          disabled={isFirst()}
          onChange={box => {
            const others = written().weekdays.filter(day => day !== props.day)
            change({ weekdays: box.currentTarget.checked ? [...others, props.day] : others })
          }}
        />
        {weekdayName(props.day)}
      </label>
    )
  }
}
