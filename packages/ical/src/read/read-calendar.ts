import type { Stretch } from '@tributary/domain/slot/attendee'
import ICAL from 'ical.js'
import { type CalendarEntry, entryOf } from './calendar-entry.ts'
import { type Reading, readBusy } from './read-busy.ts'

/** What a calendar holds, or why it is none. */
export type ReadCalendar =
  | { ok: true; entries: CalendarEntry[]; busyIn: (reading: Reading) => Stretch[] }
  | { ok: false; reason: 'not_a_calendar'; detail: string }
  | { ok: false; reason: 'too_many'; count: number }

/**
 * Reads the entries (VEVENT) of a calendar (RFC 5545) as they stand. What recurs is one entry that
 * says so: nothing is unfolded but when somebody is busy by it (`busyIn`). More than `most` of them are not read at all.
 */
export function readCalendar(text: string, most: number): ReadCalendar {
  const count = text.match(/^BEGIN:VEVENT\s*$/gim)?.length ?? 0
  if (count > most) return { ok: false, reason: 'too_many', count }
  try {
    const parsed = ICAL.parse(text) as unknown[]
    // A file may hold several calendars, one after the other.
    const calendars = (Array.isArray(parsed[0]) ? parsed : [parsed]).map(
      calendar => new ICAL.Component(calendar as never),
    )
    if (calendars.some(({ name }) => name !== 'vcalendar')) {
      return { ok: false, reason: 'not_a_calendar', detail: 'it has no VCALENDAR.' }
    }
    const entries = calendars.flatMap(calendar => {
      const home = calendar.getFirstPropertyValue('x-wr-timezone')
      return calendar
        .getAllSubcomponents('vevent')
        .map(event => entryOf(event, typeof home === 'string' ? home : undefined))
    })
    return { ok: true, entries, busyIn: reading => readBusy(calendars, reading) }
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 200) : 'it cannot be read.'
    return { ok: false, reason: 'not_a_calendar', detail }
  }
}
