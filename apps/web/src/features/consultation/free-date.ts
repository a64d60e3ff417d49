import type { FreeWindow } from '@tributary/domain/consultation/free-windows'
import { startingOn } from '@tributary/domain/date/starting-on'
import type { DateFields } from '@tributary/domain/date/when'

/** A date put into a time that is free: as long as it was, with its hours; at its beginning. */
export function dateInWindow(date: DateFields, { start }: Pick<FreeWindow, 'start'>): DateFields {
  return date.precision === 'day' ? startingOn(date, start) : { start, precision: 'day' }
}
