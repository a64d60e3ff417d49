import { addDays, type Day } from '@tributary/domain/date/day'
import { windowOf } from '@tributary/domain/date/partial-date'
import { instantOf, type When } from '@tributary/domain/date/when'
import { utcOf, wallOf } from '@tributary/domain/date/zone-clock'
import { minutesOf } from '@tributary/domain/meeting/occurrences'
import { isOffset } from '../zone/vtimezone.ts'
import { contentLine } from './content-line.ts'

/** A property that is a wall clock in a zone. */
export function timeLine(name: string, clock: string, timeZone: string): string {
  return isOffset(timeZone)
    ? utcLine(name, clock, timeZone)
    : contentLine(`${name};TZID=${timeZone}`, `${clock.replaceAll(/[-:]/g, '')}00`)
}

function utcLine(name: string, clock: string, timeZone: string): string {
  return contentLine(name, instant(instantOf(clock, timeZone)))
}

/** Whether the clock of a zone shows a time twice, as it is put back. */
export function comesTwice(clock: string, timeZone: string): boolean {
  const wall = minutesOf(clock)
  const at = utcOf(wall, timeZone)
  return [30, 60, 120].some(minutes => wallOf(at + minutes, timeZone) === wall)
}

/** A property that is a day. */
export function dateLine(name: string, day: string): string {
  return contentLine(`${name};VALUE=DATE`, day.replaceAll('-', ''))
}

/** An instant (UTC, ISO 8601) as a calendar writes it. */
export function instant(at: string): string {
  return `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

/** When an entry begins and ends; a partial date stands on the last day of its window, by which it must have come. */
export function dates(when: When): string[] {
  switch (when.kind) {
    case 'timed': {
      const { startsAt, endsAt, timeZone } = when
      // Readers differ on which of two hours a clock means: then it is told in UTC.
      const isTwice = [startsAt, endsAt].some(clock => comesTwice(clock, timeZone))
      const line = isTwice ? utcLine : timeLine
      return [line('DTSTART', startsAt, timeZone), line('DTEND', endsAt, timeZone)]
    }
    case 'days':
      return dayLines(when.start, when.end)
    case 'partial': {
      const { end } = windowOf(when.date)
      return dayLines(end, end)
    }
  }
}

/** Whole days, of which the end is exclusive (RFC 5545, 3.6.1). */
export function dayLines(first: Day, last: Day): string[] {
  return [dateLine('DTSTART', first), dateLine('DTEND', addDays(last, 1))]
}
