import { listBodies } from '@tributary/database/body/list-bodies'
import type { Database } from '@tributary/database/connection/database'
import { listConsultations } from '@tributary/database/consultation/list-consultations'
import { listMeetings } from '@tributary/database/meeting/list-meetings'
import { listMilestones } from '@tributary/database/milestone/list-milestones'
import { findProcess } from '@tributary/database/process/list-processes'
import type { ProcessRecord } from '@tributary/domain/change/as-of'
import { withDecisions } from '@tributary/domain/meeting/with-decisions'

const ALL = { page: 1, pageSize: 100_000 }

/** What the consultation calendar of a process is judged by; of a past record where one is given. */
export async function calendarFacts(db: Database, processId: string, record?: ProcessRecord) {
  const facts = record ? factsIn(record) : await factsOf(db, processId)
  if (!facts) return undefined
  const { consultations, milestones, bodies } = facts
  const called = (things: { id: string; title: string }[]) => {
    const titles = new Map(things.map(({ id, title }) => [id, title]))
    return (id: string) => titles.get(id) ?? id
  }
  const acronyms = new Map(bodies.map(({ id, acronym }) => [id, acronym]))
  return {
    ...facts,
    hosts: new Map(bodies.map(body => [body.id, body])),
    names: {
      consultation: called(consultations),
      milestone: called(milestones),
      acronym: (id: string) => acronyms.get(id) ?? id,
    },
  }
}

export type CalendarFacts = NonNullable<Awaited<ReturnType<typeof calendarFacts>>>

async function factsOf(db: Database, processId: string) {
  const preparation = await findProcess(db, processId)
  if (!preparation) return undefined
  const [consultations, milestones, meetings, bodies] = await Promise.all([
    listConsultations(db, processId, {}, ALL),
    listMilestones(db, processId, {}, ALL),
    listMeetings(db, processId, ALL),
    listBodies(db, processId, ALL),
  ])
  return {
    preparation,
    consultations: consultations.items,
    milestones: milestones.items,
    meetings: meetings.items,
    bodies: bodies.items,
  }
}

function factsIn({
  process,
  consultations,
  milestones,
  meetings,
  decisions,
  bodies,
}: ProcessRecord) {
  const preparation = process
  return {
    preparation,
    consultations,
    milestones,
    meetings: withDecisions(meetings, decisions),
    bodies,
  }
}
