import { type Day, weekdayOf } from '@tributary/domain/date/day'
import {
  type Frequency,
  type Rule,
  readRule,
  WEEKDAYS,
  type Weekday,
  writeRule,
} from '@tributary/domain/meeting/rule'

/** A rule as its form has it: the few kinds that people use, and any other as it is written. */
export type WrittenRule = {
  /** Empty where the meeting does not recur. */
  frequency: '' | Frequency | 'own'
  interval: string
  /** Of a weekly rule, beside the weekday of the first meeting. */
  weekdays: Weekday[]
  /** By what a monthly one names its day, which is that of the first meeting. */
  monthly: 'day' | 'nth' | 'last'
  ends: 'count' | 'until'
  count: string
  until: string
  own: string
}

const BLANK: WrittenRule = {
  frequency: '',
  interval: '1',
  weekdays: [],
  monthly: 'day',
  ends: 'count',
  count: '10',
  until: '',
  own: '',
}

/** The form of a rule; what it has no fields for stands in it as it is written. */
export function writtenRule(text: string | undefined, start: Day | undefined): WrittenRule {
  if (!text) return BLANK
  const read = readRule(text)
  const written = read.ok ? { ...formOf(read.rule), own: text } : undefined
  const isSame = written && read.ok && ruleOf(written, start) === writeRule(read.rule)
  return isSame ? written : { ...BLANK, frequency: 'own', own: text }
}

function formOf({ frequency, interval, count, until, byDay }: Rule): WrittenRule {
  const [day] = byDay
  return {
    ...BLANK,
    frequency,
    interval: String(interval),
    weekdays: frequency === 'WEEKLY' ? byDay.map(({ weekday }) => weekday) : [],
    monthly: day?.nth === undefined ? 'day' : day.nth < 0 ? 'last' : 'nth',
    ends: until === undefined ? 'count' : 'until',
    count: count === undefined ? BLANK.count : String(count),
    until: until ?? '',
  }
}

/** The rule that a form says; undefined where the meeting does not recur. */
export function ruleOf(written: WrittenRule, start: Day | undefined): string | undefined {
  const { frequency, interval, ends, count, until, own } = written
  if (frequency === '') return undefined
  if (frequency === 'own') return own.trim() || undefined
  const parts = [
    `FREQ=${frequency}`,
    ...(interval.trim() === '1' ? [] : [`INTERVAL=${interval.trim()}`]),
    ...endOf(ends, count, until),
    ...daysOf(written, start),
  ]
  const read = readRule(parts.join(';'))
  return read.ok ? writeRule(read.rule) : parts.join(';')
}

function endOf(ends: WrittenRule['ends'], count: string, until: string): string[] {
  if (ends === 'count') return count.trim() === '' ? [] : [`COUNT=${count.trim()}`]
  return until === '' ? [] : [`UNTIL=${until.replaceAll('-', '')}`]
}

function daysOf({ frequency, weekdays, monthly }: WrittenRule, start: Day | undefined): string[] {
  if (start === undefined) return []
  const first = weekdayIn(start)
  if (frequency === 'WEEKLY') {
    const chosen = WEEKDAYS.filter(day => day === first || weekdays.includes(day))
    return weekdays.length === 0 ? [] : [`BYDAY=${chosen.join(',')}`]
  }
  if (frequency !== 'MONTHLY' || monthly === 'day') return []
  return [`BYDAY=${monthly === 'last' ? -1 : nthIn(start)}${first}`]
}

/** The weekday of a day, as rules name it. */
export function weekdayIn(day: Day): Weekday {
  return WEEKDAYS[weekdayOf(day) - 1] ?? 'MO'
}

/** The how manieth of its weekday a day is in its month. */
export function nthIn(day: Day): number {
  return Math.ceil(Number(day.slice(8)) / 7)
}
