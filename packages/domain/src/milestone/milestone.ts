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
    /** Ids of the milestones that use its result. */
    contributesTo?: string[] | undefined
  }
