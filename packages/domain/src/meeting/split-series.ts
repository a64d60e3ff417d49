import { addDays, type Day, daysBetween, weekdayOf } from '../date/day.ts'
import type { Meeting, MeetingException } from './meeting.ts'
import { datesOn, daysOfClocks, daysOfSeries } from './occurrences.ts'
import { type Rule, readRule, WEEKDAYS, writeRule } from './rule.ts'

/** What the meetings from one on are to be; what is left out stays as it is. */
export type FollowingChanges = Partial<
  Pick<Meeting, 'title' | 'startsAt' | 'endsAt' | 'timeZone' | 'place' | 'joinLink' | 'recurrence'>
>

/** A series that ends before one of its meetings, and what goes on in its stead. */
export type SplitSeries = {
  ended: Pick<Meeting, 'recurrence' | 'exceptions' | 'agenda'>
  following: Omit<Meeting, 'id'>
}

/**
 * Splits a series before its meeting on a day that is not its first: from there on another one goes
 * on, with what was put down for later and what is still open. Undefined where it has no such meeting.
 */
export function splitSeries(
  { id, ...meeting }: Meeting,
  on: Day,
  changes: FollowingChanges,
): SplitSeries | undefined {
  const days = daysOfSeries(meeting)
  const before = days.indexOf(on)
  const read = readRule(meeting.recurrence ?? '')
  if (before < 1 || !read.ok) return undefined
  const { exceptions = [], agenda = [] } = meeting
  const dates = { ...datesOn(meeting, on), ...shown(changes) }
  const recurrence = changes.recurrence ?? writeRule(restOf(read.rule, before, on, dates.start))
  const following = { ...meeting, ...changes, ...dates, recurrence, continues: id }
  const kept = new Set(daysOfSeries(following))
  const isLater = (exception: MeetingException) => exception.on >= on && kept.has(exception.on)
  return {
    ended: {
      recurrence: writeRule({ ...read.rule, count: undefined, until: addDays(on, -1) }),
      exceptions: exceptions.filter(exception => exception.on < on),
      agenda: agenda.filter(item => item.on === undefined || item.on < on),
    },
    following: {
      ...following,
      exceptions: exceptions.filter(isLater),
      agenda: agenda.filter(item => item.closedOn === undefined),
    },
  }
}

function shown({ startsAt, endsAt, timeZone }: FollowingChanges) {
  const zone = timeZone === undefined ? {} : { timeZone }
  if (startsAt === undefined || endsAt === undefined) return zone
  return { ...daysOfClocks(startsAt, endsAt), startsAt, endsAt, ...zone }
}

// The rule for the meetings that are left. Where they begin on another weekday or day of the
// month, the one day that the rule names goes with them.
function restOf(rule: Rule, before: number, on: Day, start: Day): Rule {
  const count = rule.count === undefined ? undefined : rule.count - before
  const rest = { ...rule, count }
  const [day, ...others] = rule.byDay
  if (on === start) return rest
  if (rule.until !== undefined && rule.until < start)
    rest.until = addDays(rule.until, daysBetween(on, start))
  if (day && others.length === 0) {
    const weekday = WEEKDAYS[weekdayOf(start) - 1] ?? day.weekday
    const nth =
      day.nth === undefined || day.nth < 0 ? day.nth : Math.ceil(Number(start.slice(8)) / 7)
    return { ...rest, byDay: [{ weekday, ...(nth !== undefined && { nth }) }] }
  }
  return rule.byMonthDay.length === 1 ? { ...rest, byMonthDay: [Number(start.slice(8))] } : rest
}
