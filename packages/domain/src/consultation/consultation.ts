import type { Sourced } from '../confidence.ts'
import type { DateFields } from '../date/when.ts'

export const CONSULTATION_FORMATS = ['in-person', 'online', 'hybrid'] as const
export type ConsultationFormat = (typeof CONSULTATION_FORMATS)[number]

export const CONSULTATION_STATUSES = [
  'idea',
  'tentative',
  'confirmed',
  'held',
  'postponed',
  'cancelled',
] as const
export type ConsultationStatus = (typeof CONSULTATION_STATUSES)[number]

/** One row of Annex 1: who consults whom, where, when, on which questions, for which output. */
export type Consultation = DateFields &
  Sourced & {
    id: string
    title: string
    hostEvent?: string | undefined
    city?: string | undefined
    /** ISO 3166-1 alpha-2. */
    country?: string | undefined
    organisers: string[]
    partners?: string[] | undefined
    format: ConsultationFormat
    region: string
    stakeholderGroups: string[]
    questions: string[]
    actionLines?: string[] | undefined
    /** Ids of the milestones (a report, a session) that use its result. */
    feedsInto: string[]
    /** Absent means confirmed: whether it was held follows from the day. */
    status?: ConsultationStatus | undefined
  }
