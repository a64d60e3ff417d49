import { placeOfZone, type WrittenDate, writeDate, writeDay } from './date.ts'
import type { Messages } from './messages.ts'

/** How a date was understood: "12–14 May 2025, Monday to Wednesday". */
export function dateReading(messages: Messages, date: WrittenDate): string {
  const { t } = messages
  const { start, end, precision, startsAt, endsAt, timeZone } = date
  const written = writeDate(messages, date)
  if (precision === 'year') return t('date.readYear', { year: written })
  if (precision === 'month') return t('date.readMonth', { month: written })
  if (precision === 'quarter') {
    const first = Number(start.slice(6)) * 3 - 2
    const [from, to] = [monthName(messages, first), monthName(messages, first + 2)]
    return t('date.readQuarter', { quarter: written, from, to })
  }
  const days =
    end && end !== start
      ? t('date.readSpan', {
          days: written,
          from: weekday(messages, start),
          to: weekday(messages, end),
        })
      : writeDay(messages, start, { weekday: true })
  if (!startsAt || !endsAt || !timeZone) return days
  return t('date.readHours', {
    days,
    from: startsAt.slice(11),
    to: endsAt.slice(11),
    place: placeOfZone(timeZone),
  })
}

/** Why a date was not understood, as the domain says it. */
export type RefusedDate = {
  reason:
    | 'empty'
    | 'unknown'
    | 'ambiguous'
    | 'backwards'
    | 'no_year'
    | 'no_such_day'
    | 'no_such_month'
    | 'no_such_quarter'
    | 'no_such_hour'
    | 'other_weekday'
    | 'span_needs_days'
    | 'hours_need_days'
    | 'one_hour_alone'
    | 'hours_backwards'
  year?: number
  month?: number
  /** The last day of that month. */
  last?: number
  day?: string
  start?: string
  end?: string
}

/** What is wrong with a date as somebody wrote it, and what to do. */
export function dateRefusal(messages: Messages, refused: RefusedDate): string {
  const { t } = messages
  const { reason, year = 0, month = 1, last = 0, day = '', start = '', end = '' } = refused
  switch (reason) {
    case 'no_such_day':
      return t('date.no_such_day', { month: `${monthName(messages, month)} ${year}`, last })
    case 'other_weekday':
      return t('date.other_weekday', {
        day: writeDate(messages, { start: day, precision: 'day' }),
        weekday: weekday(messages, day),
      })
    case 'backwards':
      return t('date.backwards', {
        start: writeDate(messages, { start, precision: 'day' }),
        end: writeDate(messages, { start: end, precision: 'day' }),
      })
    default:
      return t(`date.${reason}`)
  }
}

function weekday(messages: Messages, day: string): string {
  return new Intl.DateTimeFormat(messages.intlLocale, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.parse(day),
  )
}

function monthName(messages: Messages, month: number): string {
  return new Intl.DateTimeFormat(messages.intlLocale, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1, 1),
  )
}
