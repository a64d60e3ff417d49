import type { Sourced } from '../confidence.ts'
import type { DateFields } from '../date/when.ts'

export const MILESTONE_KINDS = [
  'session',
  'consultation',
  'report',
  'publication',
  'decision',
  'deadline',
  'event',
] as const
export type MilestoneKind = (typeof MILESTONE_KINDS)[number]

export const MILESTONE_STATUSES = ['planned', 'tentative', 'done', 'cancelled'] as const
export type MilestoneStatus = (typeof MILESTONE_STATUSES)[number]

/** The longest lag either way, in days. */
export const LONGEST_LAG = 3_650

/**
 * The least time between the end of a milestone and the start of one that depends on it: days of
 * the calendar, or working days. A negative lag lets it begin so much before.
 */
export type Lag = {
  /** Id of the milestone that is depended on. */
  on: string
  days: number
  /** Whether working days count alone. */
  working?: boolean | undefined
}

/** A point or span on one body's roadmap; `shared` ones stand on all of them. */
export type Milestone = DateFields &
  Sourced & {
    id: string
    roadmap: string
    title: string
    kind: MilestoneKind
    status: MilestoneStatus
    shared?: boolean | undefined
    place?: string | undefined
    mandate?: string | undefined
    /** Ids of the milestones without which this one cannot happen. */
    dependsOn?: string[] | undefined
    /** For some of those, how long after them it can be. */
    lags?: Lag[] | undefined
    /** Its date is set by others and never moves: a session of the General Assembly. */
    fixed?: boolean | undefined
    /** Ids of the milestones that use its result. */
    contributesTo?: string[] | undefined
  }
