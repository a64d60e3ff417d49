import { type Day, isDay } from '../date/day.ts'

export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const
export type Frequency = (typeof FREQUENCIES)[number]

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** A weekday of a rule; `nth` counts within the month or year, from its end where it is negative. */
export type RuleDay = { weekday: Weekday; nth?: number | undefined }

/** How a meeting recurs, by days: a rule of RFC 5545, 3.3.10. */
export type Rule = {
  frequency: Frequency
  interval: number
  count?: number | undefined
  /** The last day on which a meeting may be. */
  until?: Day | undefined
  byDay: RuleDay[]
  byMonth: number[]
  byMonthDay: number[]
  byYearDay: number[]
  byWeekNumber: number[]
  byPosition: number[]
  weekStart?: Weekday | undefined
}

export type RuleRead = { ok: true; rule: Rule } | { ok: false; message: string }

const FREQUENT = ['HOURLY', 'MINUTELY', 'SECONDLY']
const CLOCK_PARTS = ['BYHOUR', 'BYMINUTE', 'BYSECOND']
const LISTS = {
  BYMONTH: { field: 'byMonth', least: 1, most: 12 },
  BYMONTHDAY: { field: 'byMonthDay', least: -31, most: 31 },
  BYYEARDAY: { field: 'byYearDay', least: -366, most: 366 },
  BYWEEKNO: { field: 'byWeekNumber', least: -53, most: 53 },
  BYSETPOS: { field: 'byPosition', least: -366, most: 366 },
} as const

/** Reads a rule, or says in a sentence what is wrong with it. Whether it ends is no question here. */
export function readRule(text: string): RuleRead {
  const parts = new Map<string, string>()
  for (const part of text.trim().toUpperCase().split(';')) {
    const [, name, value] = /^([A-Z]+)=([^=]+)$/.exec(part) ?? []
    if (name === undefined || value === undefined) return wrong(`"${part}" is no part of a rule`)
    if (parts.has(name)) return wrong(`${name} stands there twice`)
    parts.set(name, value)
  }
  const rule: Rule = {
    frequency: 'DAILY',
    interval: 1,
    byDay: [],
    byMonth: [],
    byMonthDay: [],
    byYearDay: [],
    byWeekNumber: [],
    byPosition: [],
  }
  if (!parts.has('FREQ')) return wrong('it has no FREQ, such as FREQ=WEEKLY')
  for (const [name, value] of parts) {
    const message = take(rule, name, value)
    if (message !== undefined) return wrong(message)
  }
  const message = wrongTogether(rule)
  return message === undefined ? { ok: true, rule } : wrong(message)
}

/** A rule as RFC 5545 writes it; its end is a day. */
export function writeRule(rule: Rule): string {
  const { frequency, interval, count, until, byDay, weekStart } = rule
  const list = (name: string, values: (number | string)[]) =>
    values.length > 0 ? [`${name}=${values.join(',')}`] : []
  return [
    `FREQ=${frequency}`,
    ...(interval === 1 ? [] : [`INTERVAL=${interval}`]),
    ...(count === undefined ? [] : [`COUNT=${count}`]),
    ...(until === undefined ? [] : [`UNTIL=${until.replaceAll('-', '')}`]),
    ...list('BYMONTH', rule.byMonth),
    ...list('BYWEEKNO', rule.byWeekNumber),
    ...list('BYYEARDAY', rule.byYearDay),
    ...list('BYMONTHDAY', rule.byMonthDay),
    ...list(
      'BYDAY',
      byDay.map(({ weekday, nth }) => `${nth ?? ''}${weekday}`),
    ),
    ...list('BYSETPOS', rule.byPosition),
    ...(weekStart === undefined ? [] : [`WKST=${weekStart}`]),
  ].join(';')
}

// Puts a part into the rule; what is wrong with it.
function take(rule: Rule, name: string, value: string): string | undefined {
  if (name === 'FREQ') return takeFrequency(rule, value)
  if (name === 'INTERVAL' || name === 'COUNT') {
    const number = numberIn(value, 1, 100_000)
    if (number === undefined) return `${name} must be a whole number from 1, not ${value}`
    rule[name === 'COUNT' ? 'count' : 'interval'] = number
    return undefined
  }
  if (name === 'UNTIL') {
    const day = `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6)}`
    if (!isDay(day)) return `UNTIL must be a day that exists, such as UNTIL=20261231, not ${value}`
    rule.until = day
    return undefined
  }
  if (name === 'BYDAY') return takeDays(rule, value)
  if (name === 'WKST') {
    rule.weekStart = WEEKDAYS.find(weekday => weekday === value)
    return rule.weekStart ? undefined : `WKST must be one of ${WEEKDAYS.join(', ')}`
  }
  if (CLOCK_PARTS.includes(name)) {
    return `${name} has no place in it: a meeting is once a day at most, at the hours it begins with`
  }
  return takeNumbers(rule, name, value)
}

function takeFrequency(rule: Rule, value: string): string | undefined {
  const frequency = FREQUENCIES.find(known => known === value)
  if (frequency) {
    rule.frequency = frequency
    return undefined
  }
  return FREQUENT.includes(value)
    ? `a meeting is once a day at most: ${value} is too often`
    : `FREQ must be one of ${FREQUENCIES.join(', ')}, not ${value}`
}

function takeDays(rule: Rule, value: string): string | undefined {
  for (const item of value.split(',')) {
    const [, nth, weekday] = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(item) ?? []
    const number = nth === undefined ? undefined : numberIn(nth, -53, 53)
    if (weekday === undefined || (nth !== undefined && number === undefined)) {
      return `BYDAY must have days such as MO or 2TU, not ${item}`
    }
    rule.byDay.push({
      weekday: weekday as Weekday,
      ...(number !== undefined && { nth: number }),
    })
  }
  return undefined
}

function takeNumbers(rule: Rule, name: string, value: string): string | undefined {
  const list = Object.hasOwn(LISTS, name) ? LISTS[name as keyof typeof LISTS] : undefined
  if (!list) return `${name} is no part of a rule that is known here`
  for (const item of value.split(',')) {
    const number = numberIn(item, list.least, list.most)
    if (number === undefined) {
      return `${name} must have numbers from ${list.least} to ${list.most}, and no 0, not ${item}`
    }
    rule[list.field].push(number)
  }
  return undefined
}

// What RFC 5545, 3.3.10 does not let stand together.
function wrongTogether(rule: Rule): string | undefined {
  const { frequency, count, until, byDay, byMonthDay, byYearDay, byWeekNumber, byPosition } = rule
  const isWithin = (...frequencies: Frequency[]) => frequencies.includes(frequency)
  const isCounted = byDay.some(({ nth }) => nth !== undefined)
  if (count !== undefined && until !== undefined) {
    return 'it ends by COUNT or by UNTIL, not by both'
  }
  if (isCounted && !isWithin('MONTHLY', 'YEARLY')) {
    return 'BYDAY with numbers, such as 2TU, needs FREQ=MONTHLY or FREQ=YEARLY'
  }
  if (isCounted && byWeekNumber.length > 0) {
    return 'BYDAY with numbers, such as 2TU, has no place beside BYWEEKNO'
  }
  if (frequency === 'MONTHLY' && byDay.some(({ nth = 1 }) => Math.abs(nth) > 5)) {
    return 'a month has no more than five of a weekday'
  }
  if (byMonthDay.length > 0 && isWithin('WEEKLY')) return 'BYMONTHDAY has no place in FREQ=WEEKLY'
  if (byYearDay.length > 0 && !isWithin('YEARLY')) return 'BYYEARDAY needs FREQ=YEARLY'
  if (byWeekNumber.length > 0 && !isWithin('YEARLY')) return 'BYWEEKNO needs FREQ=YEARLY'
  const others = [byDay, rule.byMonth, byMonthDay, byYearDay, byWeekNumber]
  if (byPosition.length > 0 && others.every(list => list.length === 0)) {
    return 'BYSETPOS needs another BY part to choose from'
  }
  return undefined
}

function numberIn(text: string, least: number, most: number): number | undefined {
  if (!/^[+-]?\d{1,6}$/.test(text)) return undefined
  const number = Number(text)
  return number === 0 || number < least || number > most ? undefined : number
}

function wrong(message: string): RuleRead {
  return { ok: false, message }
}
