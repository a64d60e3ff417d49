import { addDays, type Day, daysBetween } from '@tributary/domain/date/day'
import { type Rule, readRule } from '@tributary/domain/meeting/rule'
import { daysOfRule } from '@tributary/domain/meeting/rule-days'
import type ICAL from 'ical.js'

/**
 * The days on which a rule of somebody's calendar puts what begins on `start`, up to the last that
 * is looked at, and some before. None where it is more often than daily, or no rule at all.
 */
export function seriesDays(
  recur: ICAL.Recur,
  start: Day,
  { first, last }: { first: Day; last: Day },
): Day[] {
  // The hours are those of the first; an end at an hour is one on that day.
  const text = recur.toString().replaceAll(/;(BYHOUR|BYMINUTE|BYSECOND|UNTIL)=[^;]*/g, '')
  const read = readRule(text)
  if (!read.ok) return []
  const ends = recur.until?.toString().slice(0, 10)
  const rule = { ...read.rule, until: ends !== undefined && ends < last ? ends : last }
  return daysOfRule(rule, laterStart(rule, start, first))
}

// What has gone on for years is taken up shortly before the first day that is looked at.
function laterStart({ frequency, interval, count }: Rule, start: Day, first: Day): Day {
  if (count !== undefined || (frequency !== 'DAILY' && frequency !== 'WEEKLY')) return start
  const period = interval * (frequency === 'WEEKLY' ? 7 : 1)
  const periods = Math.floor((daysBetween(start, first) - MARGIN) / period)
  return periods > 0 ? addDays(start, periods * period) : start
}

// What began on a day before may reach into it.
const MARGIN = 31
