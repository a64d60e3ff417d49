import { RRuleTemporal } from 'rrule-temporal'
import { addDays, type Day, dayOfNumber } from '../date/day.ts'
import { type Rule, writeRule } from './rule.ts'

/** For how long a series can go on, in days. */
const LONGEST_SERIES = 50 * 366

const DAY = 24 * 60 * 60 * 1_000

/**
 * The days on which a rule that begins on `start` puts a meeting, within the longest time that a
 * series lasts. By days alone, as a clock changes none of them: reckoned in UTC, which is fast.
 */
export function daysOfRule(rule: Rule, start: Day): Day[] {
  const horizon = lastDayOf(start)
  const until = rule.until !== undefined && rule.until < horizon ? rule.until : horizon
  if (until < start) return []
  const { count, until: _, ...endless } = rule
  try {
    const days = new RRuleTemporal({
      rruleString: writeRule(endless),
      dtstart: midnight(start),
      until: midnight(until),
      ...(count !== undefined && { count }),
      tzid: 'UTC',
      // It takes a step for each day, month or year, whether there is a meeting or not.
      maxIterations: LONGEST_SERIES * 2,
      cache: false,
    })
    return days.all().map(at => dayOfNumber(at.epochMilliseconds / DAY))
  } catch (error) {
    // So it says that no day comes.
    if (error instanceof Error && /Maximum iterations/.test(error.message)) return []
    throw error
  }
}

/** The last day that a series which begins on `start` can reach. */
export function lastDayOf(start: Day): Day {
  return start < '9900' ? addDays(start, LONGEST_SERIES) : '9999-12-31'
}

function midnight(day: Day): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(day).toZonedDateTime('UTC')
}
