import type { ProcessRecord } from '../change/as-of.ts'
import type { DateFields } from '../date/when.ts'
import type { Dated, DatedThing } from './digest.ts'

type Meant = Pick<ProcessRecord, 'milestones' | 'consultations' | 'meetings'>
type Milestone = Meant['milestones'][number]
type Consultation = Meant['consultations'][number]
type Meeting = Meant['meetings'][number]

/** A milestone as a digest lists it. */
export function datedMilestone(milestone: Milestone): Dated {
  return {
    ...of('milestone', milestone),
    bodies: [milestone.roadmap],
    isDeadline: milestone.kind === 'deadline',
    isShared: milestone.shared === true,
  }
}

/** A consultation as a digest lists it. */
export function datedConsultation(consultation: Consultation): Dated {
  return { ...of('consultation', consultation), bodies: consultation.organisers, ...PLAIN }
}

/** A meeting as a digest lists it: its bodies are those who host it and those who are invited. */
export function datedMeeting(meeting: Meeting): Dated {
  const bodies = [...new Set([...meeting.organisers, ...(meeting.bodies ?? [])])]
  return { ...of('meeting', meeting), bodies, ...PLAIN }
}

/** Names a thing among all that have dates. */
export function keyOf({ thing, id }: { thing: string; id: string }): string {
  return `${thing} ${id}`
}

/** The date of a thing alone. */
export function datesOf(fields: DateFields): DateFields {
  const { start, end, precision, startsAt, endsAt, timeZone } = fields
  return { start, end, precision, startsAt, endsAt, timeZone }
}

const PLAIN = { isDeadline: false, isShared: false }

function of(thing: DatedThing, item: DateFields & { id: string; title: string }) {
  return { ...datesOf(item), thing, id: item.id, title: item.title }
}
