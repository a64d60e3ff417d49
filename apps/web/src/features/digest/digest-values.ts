import { readDate } from '@tributary/domain/date/read-date'
import { DIGEST_TOPICS, type DigestTopic } from '@tributary/domain/digest/subscription'
import type { Messages } from '@tributary/messages/messages'
import { ownZone } from '../../reader.tsx'
import type { Errors, Values } from '../../ui/form/form.tsx'
import { type WrittenDate, writtenDate } from '../../ui/form/written-date.ts'
import type { DigestChoice } from './actions.ts'

/** What stands in the fields of somebody who has chosen so. */
export function valuesOf({ topics, pausedUntil, ...choice }: DigestChoice): Values {
  return {
    ...choice,
    topics: [...(topics ?? DIGEST_TOPICS)],
    weekday: String(choice.weekday),
    hour: String(choice.hour),
    timeZone: choice.timeZone ?? '',
    pausedUntil: writtenDate(pausedUntil ? { start: pausedUntil, precision: 'day' } : {}),
  }
}

/** What the fields say; `before` is what they do not ask for. */
export function choiceIn(values: Values, before: DigestChoice): DigestChoice {
  const topics = values.topics as DigestTopic[]
  const pausedUntil = dayIn(values.pausedUntil as WrittenDate)
  const { topics: _, timeZone: __, pausedUntil: ___, ...kept } = before
  return {
    ...kept,
    bodies: values.bodies as string[],
    weekday: Number(values.weekday),
    hour: Number(values.hour),
    format: values.format as DigestChoice['format'],
    skipQuiet: values.skipQuiet === true,
    afterHolidays: values.afterHolidays === true,
    attachCalendar: values.attachCalendar === true,
    // All of them are also those that are still to come.
    ...(topics.length < DIGEST_TOPICS.length && { topics }),
    ...(values.timeZone !== '' && { timeZone: String(values.timeZone) }),
    ...(pausedUntil && { pausedUntil }),
  }
}

/** What is wrong with the fields. */
export function digestFaults({ t }: Messages, { pausedUntil }: Values): Errors {
  const written = pausedUntil as WrittenDate
  const isWrong = written.text.trim() !== '' && dayIn(written) === undefined
  return isWrong ? { pausedUntil: t('subscription.pauseDay') } : {}
}

function dayIn({ text, timeZone }: WrittenDate): string | undefined {
  const read = readDate(text, timeZone || ownZone())
  if (!read.ok) return undefined
  const { start, end = start, precision, startsAt } = read.fields
  return precision === 'day' && end === start && !startsAt ? start : undefined
}
