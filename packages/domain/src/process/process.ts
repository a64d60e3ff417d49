import type { Action } from '../action/action.ts'
import type { Body } from '../body/body.ts'
import type { Consultation } from '../consultation/consultation.ts'
import type { Day } from '../date/day.ts'
import type { PartialDate, Precision } from '../date/partial-date.ts'
import type { Decision, Meeting } from '../meeting/meeting.ts'
import type { Milestone } from '../milestone/milestone.ts'

export type Phase = { id: string; title: string; start: Day; end: Day }
export type Term = { id: string; title: string; source?: string | undefined }

/** One review that several bodies prepare together. */
export type Process = {
  id: string
  title: string
  /** Id of the milestone that the process leads to. */
  goal?: string | undefined
  leads: string[]
  phases: Phase[]
  stakeholderGroups: string[]
  regions: string[]
  questions: Term[]
  actionLines: Term[]
  /** Who may read it: everybody where nothing is said. */
  visibility?: 'public' | 'private' | undefined
  /** Whether it is closed: it can be read and no longer written. */
  archived?: boolean | undefined
}

/** A resolution that asks for the work. */
export type Mandate = {
  symbol: string
  body: string
  adopted: PartialDate
  summary: string
  source?: string | undefined
  note?: string | undefined
}

export type Source = { id: string; title: string; url?: string | undefined }

/** A document that is delivered at a milestone: a report, a paper, a resolution. */
export type Output = {
  id: string
  milestone: string
  title: string
  symbol?: string | undefined
  url?: string | undefined
}

/** An earlier date of a milestone, as it was announced. */
export type EarlierDate = {
  milestone: string
  saidOn: PartialDate
  start: PartialDate
  end?: Day | undefined
  precision: Precision
  source?: string | undefined
  note?: string | undefined
}

/** A whole process in one JSON document: what import takes and export gives back. */
export type ProcessDocument = {
  process: Process
  bodies: Body[]
  mandates: Mandate[]
  milestones: Milestone[]
  consultations: Consultation[]
  outputs: Output[]
  meetings: Meeting[]
  decisions: Decision[]
  actions: Action[]
  history: EarlierDate[]
  sources: Source[]
}
