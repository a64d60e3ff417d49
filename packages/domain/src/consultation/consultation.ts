import type { Sourced } from '../confidence.ts'
import type { Day } from '../date/day.ts'
import type { PartialDate } from '../date/partial-date.ts'
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

/** A paper of a consultation, on the web. */
export type ConsultationDocument = { title: string; url: string }

/** Whom to ask about a consultation, of which body. */
export type FocalPoint = {
  name: string
  email?: string | undefined
  body?: string | undefined
}

/** What a consultation gave to one of the milestones that it feeds: a summary, a submission. */
export type ConsultationInput = {
  title: string
  /** Id of the milestone that uses it, one of `feedsInto`. */
  into: string
  delivered: PartialDate
  url?: string | undefined
}

/** One row of Annex 1: who consults whom, where, when, on which questions, for which output. */
export type Consultation = DateFields &
  Sourced & {
    id: string
    title: string
    hostEvent?: string | undefined
    city?: string | undefined
    /** ISO 3166-1 alpha-2. */
    country?: string | undefined
    venue?: string | undefined
    organisers: string[]
    partners?: string[] | undefined
    format: ConsultationFormat
    /** Where to join online: for those who take part. */
    joinLink?: string | undefined
    region: string
    /** The groups that are expected. */
    stakeholderGroups: string[]
    /** The groups that were heard, once it was held. */
    groupsHeard?: string[] | undefined
    questions: string[]
    actionLines?: string[] | undefined
    /** Languages in which it is held, and into which it is interpreted (BCP 47). */
    languages?: string[] | undefined
    interpretation?: string[] | undefined
    registrationLink?: string | undefined
    registrationDeadline?: Day | undefined
    documents?: ConsultationDocument[] | undefined
    /** Names and addresses of people: for those who take part. */
    focalPoints?: FocalPoint[] | undefined
    /** What came out of it. */
    outcome?: string | undefined
    /** Ids of the milestones (a report, a session) that use its result. */
    feedsInto: string[]
    /** What it has given to them so far. */
    inputs?: ConsultationInput[] | undefined
    /** Absent means confirmed: whether it was held follows from the day. */
    status?: ConsultationStatus | undefined
  }
