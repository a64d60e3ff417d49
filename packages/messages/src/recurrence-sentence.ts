import { placeOfZone, writeDay } from './date.ts'
import type { Messages } from './messages.ts'

type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU'

/** A rule, as far as its sentence needs it. */
export type ToldRule = {
  frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  interval: number
  byDay: { weekday: Weekday; nth?: number | undefined }[]
  byMonth: number[]
  byMonthDay: number[]
  byYearDay: number[]
  byWeekNumber: number[]
  byPosition: number[]
}

/** The days on which a rule puts meetings, and their hours where they have some. */
export type ToldSeries = {
  days: string[]
  startsAt?: string | undefined
  endsAt?: string | undefined
  timeZone?: string | undefined
}

const WEEKDAYS: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
// A Monday, by which the weekdays are counted.
const MONDAY = Date.UTC(2024, 0, 1)
const DAY = 24 * 60 * 60 * 1_000

/** "Every second Monday until 13 December 2027 (14 meetings), 15:00–16:00, Zurich time". */
export function recurrenceSentence(messages: Messages, rule: ToldRule, series: ToldSeries): string {
  const { t } = messages
  const { days, startsAt, endsAt, timeZone } = series
  const [first = '', last = first] = [days[0], days.at(-1)]
  const how = howOften(messages, rule, first)
  const until =
    days.length > 1
      ? t('recurrence.ends', { how, last: writeDay(messages, last), count: days.length })
      : t('recurrence.once', { how })
  if (!startsAt || !endsAt || !timeZone) return until
  const [from, to] = [startsAt.slice(11), endsAt.slice(11)]
  return t('recurrence.hours', { days: until, from, to, place: placeOfZone(timeZone) })
}

/** What becomes of an hour on a day on which the clock is changed. */
export function clockSentence(
  messages: Messages,
  { kind, said }: { kind: 'gap' | 'overlap'; said: string },
  { startsAt, timeZone }: { startsAt: string; timeZone: string },
): string {
  return messages.t(`recurrence.${kind}`, {
    said: said.slice(11),
    place: placeOfZone(timeZone),
    day: writeDay(messages, said.slice(0, 10)),
    becomes: startsAt.slice(11),
  })
}

function howOften(messages: Messages, rule: ToldRule, first: string): string {
  const { t, list } = messages
  const { frequency, interval, byDay } = rule
  const weekdays = byDay.map(({ weekday }) => weekdayOf(messages, weekday))
  if (frequency === 'DAILY') {
    return byDay.length === 0
      ? t('recurrence.daily', { interval })
      : t('recurrence.dailyOn', { interval, days: list(weekdays) })
  }
  if (frequency === 'WEEKLY') {
    const days = weekdays.length > 0 ? weekdays : [weekdayOf(messages, dayOf(first))]
    const key = days.length === 1 ? 'recurrence.weeklyOne' : 'recurrence.weekly'
    return t(key, { interval, days: list(days) })
  }
  const days = withinMonth(messages, rule, first)
  if (frequency === 'MONTHLY') return t('recurrence.monthly', { interval, days })
  return t('recurrence.yearly', { interval, days: withinYear(messages, rule, first, days) })
}

function withinMonth(messages: Messages, rule: ToldRule, first: string): string {
  const { t, list } = messages
  const { byDay, byMonthDay, byPosition } = rule
  if (byDay.length > 0) {
    const named = list(byDay.map(day => nthDay(messages, day)))
    if (byPosition.length === 0) return named
    return list(
      byPosition.map(nth =>
        t(nth < 0 ? 'recurrence.lastOf' : 'recurrence.oneOf', { nth: Math.abs(nth), days: named }),
      ),
    )
  }
  const days = byMonthDay.length > 0 ? byMonthDay : [Number(first.slice(8))]
  return list(
    days.map(day =>
      t(day < 0 ? 'recurrence.lastDay' : 'recurrence.dayOfMonth', { day: Math.abs(day) }),
    ),
  )
}

function withinYear(messages: Messages, rule: ToldRule, first: string, days: string): string {
  const { t, list } = messages
  const { byDay, byMonth, byYearDay, byWeekNumber } = rule
  if (byYearDay.length > 0) {
    return list(byYearDay.map(day => t('recurrence.dayOfYear', { day })))
  }
  if (byWeekNumber.length > 0) {
    const named = byDay.length > 0 ? days : weekdayOf(messages, dayOf(first))
    return t('recurrence.inWeek', { days: named, weeks: list(byWeekNumber.map(String)) })
  }
  if (byMonth.length === 0 && byDay.length > 0) return days
  const months = byMonth.length > 0 ? byMonth : [Number(first.slice(5, 7))]
  const names = months.map(month =>
    nameFormat(messages, 'month').format(Date.UTC(2024, month - 1, 1)),
  )
  return t('recurrence.inMonths', { days, months: list(names) })
}

function nthDay(messages: Messages, { weekday, nth }: ToldRule['byDay'][number]): string {
  const day = weekdayOf(messages, weekday)
  if (nth === undefined) return day
  const key = nth < 0 ? 'recurrence.nthLast' : 'recurrence.nth'
  return messages.t(key, { nth: Math.abs(nth), day })
}

/** The name of a weekday. */
export function weekdayOf(messages: Messages, weekday: Weekday): string {
  return nameFormat(messages, 'weekday').format(MONDAY + WEEKDAYS.indexOf(weekday) * DAY)
}

const formats = new Map<string, Intl.DateTimeFormat>()

// Made once for a language: a feed names the weekdays of a thousand series.
function nameFormat({ intlLocale }: Messages, name: 'month' | 'weekday'): Intl.DateTimeFormat {
  const key = `${intlLocale} ${name}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(intlLocale, { [name]: 'long', timeZone: 'UTC' })
    formats.set(key, format)
  }
  return format
}

function dayOf(day: string): Weekday {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return WEEKDAYS[(weekday + 6) % 7] ?? 'MO'
}
