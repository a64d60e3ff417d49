import { type Day, daysBetween, weekdayOf } from '../date/day.ts'
import { windowOf } from '../date/partial-date.ts'
import type { Action } from './action.ts'
import { isOpen } from './is-overdue.ts'

/**
 * When an action is reminded of, in days after the last day on which it is due: a week before, on
 * the day, a week after, and then every fortnight until it has been four times after.
 */
export const REMINDERS = [-7, 0, 7, 21, 35, 49] as const
export type ReminderKind = (typeof REMINDERS)[number]

/** How long the last one can still be sent. */
const LAST_FOR = 14

/** The hour of a person's clock from which on they are reminded. */
const FROM_HOUR = 8

/** Monday to Friday: when people work who say nothing. */
const WEEKDAYS = [1, 2, 3, 4, 5]

/**
 * The reminder whose time it is on a day. One that nobody could send, for the server was down, is
 * made up for until the next one's day comes, which takes its place.
 */
export function reminderOn(action: Action, on: Day): ReminderKind | undefined {
  if (!isOpen(action) || action.due === undefined) return undefined
  const days = daysBetween(windowOf(action.due).end, on)
  if (days >= REMINDERS[5] + LAST_FOR) return undefined
  return REMINDERS.findLast(kind => kind <= days)
}

/** Whether a person is reminded at an instant: on a day on which they work, from eight in the morning. */
export function isReminded(
  clock: { day: Day; hour: number },
  weekdays: readonly number[] = WEEKDAYS,
): boolean {
  return clock.hour >= FROM_HOUR && weekdays.includes(weekdayOf(clock.day))
}
