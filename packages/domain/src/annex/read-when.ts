import { isZone } from '../date/is-zone.ts'
import { type DateRefusal, readDate } from '../date/read-date.ts'
import type { DateFields } from '../date/when.ts'
import { writeDate } from '../date/write-date.ts'
import type { AnnexFault } from './annex-fault.ts'
import type { AnnexField } from './annex-field.ts'

/** Which number of 03/04/2025 is the day. */
export type DayOrder = 'day-first' | 'month-first'

/** The cells of a row that say when. */
export type WhenCells = Partial<Record<'date' | 'end' | 'time' | 'timeZone', string>>

type Settings = { dayOrder?: DayOrder | undefined; timeZone: string }

/** `ownZone` says whether the zone of the hours stands in the row itself. */
export type ReadWhen =
  | { ok: true; fields: DateFields; ownZone: boolean }
  | { ok: false; fault: AnnexFault }

const CLOCK = /[\sT,]+(\d{1,2}:\d{2})(?::\d{2}(?:\.\d+)?)?$/
const RECURRENCE = /^RRULE:/

/** A date as an annex states it: as `writeDate` does, with the zone of its hours. */
export function whenText(fields: DateFields): string {
  const text = writeDate(fields)
  return fields.timeZone === undefined ? text : `${text} (${fields.timeZone})`
}

/**
 * Reads when: one cell, or a first and a last day, hours, and a zone in cells of their own. What
 * could be two dates is not guessed.
 */
export function readWhen(cells: WhenCells, { dayOrder, timeZone }: Settings): ReadWhen {
  const { date = '', end = '', time = '' } = cells
  const fail = (fault: Fault, value = date, field: AnnexField = 'date'): ReadWhen => ({
    ok: false,
    fault: { ...fault, field, value },
  })
  if (date === '') return fail({ reason: 'needed' })
  if (RECURRENCE.test(date)) return fail({ reason: 'recurs' }, date.replace(RECURRENCE, ''))
  const { text, zone } = zoned(date)
  const asked = cells.timeZone || zone
  if (asked && !isZone(asked)) {
    return fail({ reason: 'no_such_zone' }, asked, cells.timeZone ? 'timeZone' : 'date')
  }
  const read = readDate(oneText(text, zoned(end).text, time), asked || timeZone)
  const ownZone = asked !== ''
  if (read.ok) return { ...read, ownZone }
  if (read.reason !== 'ambiguous') return fail({ reason: 'date', refusal: read })
  const chosen = chosenReading(read, dayOrder)
  return chosen ? { ok: true, fields: chosen, ownZone } : fail({ reason: 'day_order' })
}

type Fault = Pick<Extract<AnnexFault, { reason: 'date' }>, 'reason' | 'refusal'> | PlainFault
type PlainFault = { reason: 'needed' | 'recurs' | 'no_such_zone' | 'day_order' }

function chosenReading(
  { readings: [dayFirst, monthFirst] }: Extract<DateRefusal, { reason: 'ambiguous' }>,
  order: DayOrder | undefined,
): DateFields | undefined {
  return order && { 'day-first': dayFirst, 'month-first': monthFirst }[order]
}

// "12 May 2025, 09:30–17:00 (Europe/Zurich)"
function zoned(text: string): { text: string; zone: string } {
  const [, before = text, zone = ''] = /^(.*\S)\s*\(([^()]+)\)$/s.exec(text) ?? []
  return { text: before, zone: zone.trim() }
}

// The clocks of both ends stand last: "12 May 2025 - 14 May 2025, 09:30-17:00".
function oneText(date: string, end: string, time: string): string {
  if (end === '') return time === '' ? date : `${date}, ${time}`
  if (/^\d{1,2}:\d{2}$/.test(end)) {
    const from = time || CLOCK.exec(date)?.[1]
    return from ? `${date.replace(CLOCK, '')}, ${from}-${end}` : `${date}, ${end}`
  }
  const [from, to] = [CLOCK.exec(date)?.[1], CLOCK.exec(end)?.[1]]
  const [first, last] = [date.replace(CLOCK, ''), end.replace(CLOCK, '')]
  const days = first === last ? first : `${first} - ${last}`
  const hours = time || (from && to ? `${from}-${to}` : '')
  return hours === '' ? days : `${days}, ${hours}`
}
