import type { DateFields } from '@tributary/domain/date/when'
import { writeDate } from '@tributary/domain/date/write-date'

/** A date as it stands in its field: as somebody wrote it, and the zone of its hours. */
export type WrittenDate = { text: string; timeZone: string }

/** The field's words for a date. */
export function writtenDate(fields: Partial<DateFields>): WrittenDate {
  const { start, precision, timeZone = '' } = fields
  if (start === undefined || precision === undefined) return { text: '', timeZone }
  return { text: writeDate({ ...fields, start, precision }), timeZone }
}
