import type { Action } from '../action/action.ts'
import type { Body } from '../body/body.ts'
import type { Clash } from '../consultation/clash.ts'
import type { Day } from '../date/day.ts'
import type { DateFields } from '../date/when.ts'
import type { Decision } from '../meeting/meeting.ts'
import type { Milestone } from '../milestone/milestone.ts'
import type { Phase, Process } from '../process/process.ts'
import type { Conflict } from '../schedule/conflicts.ts'
import type { GoalStanding } from '../schedule/goal.ts'
import type { Needs } from './needs.ts'
import type { DigestTopic } from './subscription.ts'

export const DATED = ['milestone', 'consultation', 'meeting'] as const
/** What has a date of its own. */
export type DatedThing = (typeof DATED)[number]

/** Something with a date, as a digest lists it. */
export type Dated = DateFields & {
  thing: DatedThing
  id: string
  title: string
  bodies: string[]
  isDeadline: boolean
  isShared: boolean
}

export const HOW_MOVED = [
  'moved',
  'narrowed',
  'widened',
  'added',
  'cancelled',
  'postponed',
  'restored',
  'done',
  'placed',
] as const
/** What became of something: its date, its place or its status is another. */
export type HowMoved = (typeof HOW_MOVED)[number]

/** What became of something since the last digest, all its changes taken together. */
export type Moved = {
  of: Dated
  how: HowMoved
  /** Its date before; null of what is new. */
  before: DateFields | null
  /** By how many days it is later, negative for earlier; 0 where it did not move. */
  days: number
  /** Where it is now, of what takes place elsewhere. */
  place?: string | undefined
  /** The body for which it was changed last, and the reason given. */
  by?: string | undefined
  reason?: string | undefined
  isGoal: boolean
}

/** What took place, and its earlier date where that was another until the last digest. */
export type TookPlace = { of: Dated; before: DateFields | null }

/** What a meeting decided. */
export type Taken = { decision: Decision; title: string; date: DateFields }

/** Regions in which so few consultations have been held, and none is planned. */
export type Gap = { held: number; regions: string[]; total: number }

/** How the process stands to the milestone that it leads to. */
export type DigestGoal = {
  milestone: Milestone
  /** Until its first day; negative once that has passed. */
  days: number
  before: GoalStanding | null
  /** Null once it is reached, or where the dates make no schedule. */
  after: GoalStanding | null
}

/** What one digest says, the important first. */
export type Digest = {
  on: Day
  preparation: Process
  /** The bodies whose things are the reader's own; none of somebody who looks at the whole. */
  bodies: Body[]
  timeZone: string
  goal: DigestGoal | null
  /** The phase of the process on the day. */
  phase: Phase | null
  moved: Moved[]
  /** How many other things were changed. */
  edited: number
  needs: Needs
  /** What took place in the week before the day, in the order of time. */
  past: TookPlace[]
  /** The fortnight from the day on over all bodies, in the order of time, but for what is told above. */
  ahead: Dated[]
  /** Whether some of what moved is in that fortnight, and so not listed again. */
  isAheadOfMore: boolean
  conflicts: Conflict[]
  clashes: Clash[]
  gaps: Gap[]
  decisions: Taken[]
  /** What is shared, or the reader's own, after that fortnight. */
  further: Dated[]
  /** What milestones and consultations are called. */
  titles: Map<string, string>
  /** The parts that the reader wants; all where they chose none. */
  topics: DigestTopic[] | undefined
}

/** Whether an action is one of some bodies, or waits for a person. */
export function isOwnAction(
  { responsible, assignee }: Pick<Action, 'responsible' | 'assignee'>,
  { bodies, personId }: { bodies: readonly string[]; personId: string | undefined },
): boolean {
  if (personId !== undefined && assignee === personId) return true
  return responsible.some(body => bodies.includes(body))
}
