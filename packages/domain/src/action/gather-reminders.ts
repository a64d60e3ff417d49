import { type Day, dayIn } from '../date/day.ts'
import { wallClockIn } from '../date/when.ts'
import type { Role } from '../person/role.ts'
import type { Action } from './action.ts'
import { isReminded, type ReminderKind, reminderOn } from './reminder.ts'

/** An action that waits, of some process. */
export type WaitingAction = Action & { processId: string }

/** Somebody who takes part in a process, as far as reminders ask. */
export type Remindable = {
  processId: string
  personId: string
  role: Role
  body: string | null
  /** Whether they want to be reminded at all. */
  isWilling: boolean
  /** The zone of their clock. */
  timeZone: string
  /** The ISO weekdays on which they work, where they say so. */
  weekdays?: number[] | undefined
  /** The instant at which they were last reminded of anything. */
  lastAt?: string | undefined
}

/** What a person is to be reminded of at once. */
export type GatheredReminders = {
  personId: string
  /** The day on their clock. */
  on: Day
  items: { action: WaitingAction; kind: ReminderKind }[]
}

/**
 * Who is to be reminded of what at an instant. An action waits for its assignee while they take
 * part, else for the editors of the body that leads. A person hears of all theirs together, once
 * on a day.
 */
export function gatherReminders(
  actions: readonly WaitingAction[],
  participants: readonly Remindable[],
  now: string,
): GatheredReminders[] {
  const among = Map.groupBy(participants, ({ processId }) => processId)
  const clocks = new Map<string, ReturnType<typeof clockAt>>()
  const clockOf = (timeZone: string) => {
    const clock = clocks.get(timeZone) ?? clockAt(now, timeZone)
    clocks.set(timeZone, clock)
    return clock
  }
  const gathered = new Map<string, GatheredReminders>()
  for (const action of actions) {
    for (const person of waitedFor(action, among.get(action.processId) ?? [])) {
      const { personId, timeZone, weekdays, lastAt } = person
      const clock = clockOf(timeZone)
      if (!person.isWilling || !isReminded(clock, weekdays)) continue
      if (lastAt !== undefined && dayIn(lastAt, timeZone) === clock.day) continue
      const kind = reminderOn(action, clock.day)
      if (kind === undefined) continue
      const own = gathered.get(personId) ?? { personId, on: clock.day, items: [] }
      own.items.push({ action, kind })
      gathered.set(personId, own)
    }
  }
  return [...gathered.values()]
}

function waitedFor(
  { assignee, responsible: [lead] }: WaitingAction,
  participants: Remindable[],
): Remindable[] {
  const own = participants.filter(({ personId }) => personId === assignee)
  if (own.length > 0) return own
  return participants.filter(({ role, body }) => role === 'editor' && body === lead)
}

function clockAt(now: string, timeZone: string): { day: Day; hour: number } {
  const clock = wallClockIn(now, timeZone)
  return { day: clock.slice(0, 10), hour: Number(clock.slice(11, 13)) }
}
