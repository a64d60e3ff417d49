import type { Overview } from '@tributary/contract/process/schema'
import { listActions } from '@tributary/database/action/list-actions'
import { listChanges } from '@tributary/database/change/list-changes'
import type { Database } from '@tributary/database/connection/database'
import { listConsultations } from '@tributary/database/consultation/list-consultations'
import { listMandates } from '@tributary/database/mandate/list-mandates'
import { listMeetings } from '@tributary/database/meeting/list-meetings'
import { listMilestones } from '@tributary/database/milestone/list-milestones'
import { findProcess } from '@tributary/database/process/list-processes'
import { askedBy } from '@tributary/domain/action/asked-by'
import { filterActions } from '@tributary/domain/action/filter-actions'
import type { ProcessRecord } from '@tributary/domain/change/as-of'
import { filterConsultations } from '@tributary/domain/consultation/filter-consultations'
import { addDays, type Day, dayIn } from '@tributary/domain/date/day'
import { withDecisions } from '@tributary/domain/meeting/with-decisions'
import { filterMilestones } from '@tributary/domain/milestone/filter-milestones'
import { overviewOn } from '@tributary/domain/process/overview-on'
import type { Deps } from '../../deps.ts'
import { pastProcess } from './past-process.ts'

const ALL = { page: 1, pageSize: 100_000 }

type Input = {
  on?: Day | undefined
  timeZone: string
  /** The record to read instead of the present one, and the instant of which it is. */
  past?: { record: ProcessRecord; asOf: string } | undefined
}

/** Where a process stands on a day in a zone; without a day, on the present one there. */
export async function readOverview(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  id: string,
  { on: asked, timeZone, past }: Input,
): Promise<Overview | undefined> {
  const facts = past ? factsIn(past.record) : await factsOf(db, id)
  if (!facts) return undefined
  const on = asked ?? dayIn(now(), timeZone)
  // A day of margin on each side: the domain cuts by the reader's own calendar.
  const since = `${addDays(on, -32)}T00:00:00.000Z`
  const before = `${addDays(on, 2)}T00:00:00.000Z`
  const changes = await listChanges(db, id, { since, before, asOf: past?.asOf }, ALL)
  const actions = askedBy(facts.actions, facts.mandates, on)
  return overviewOn({ ...facts, actions, changes: changes.items }, on, timeZone)
}

async function factsOf(db: Database, id: string) {
  const preparation = await findProcess(db, id)
  if (!preparation) return undefined
  const [milestones, consultations, meetings, actions, mandates] = await Promise.all([
    listMilestones(db, id, {}, ALL),
    listConsultations(db, id, {}, ALL),
    listMeetings(db, id, ALL),
    listActions(db, id, {}, ALL),
    listMandates(db, id, ALL),
  ])
  return {
    preparation,
    milestones: milestones.items,
    consultations: consultations.items,
    meetings: meetings.items,
    actions: actions.items,
    mandates: mandates.items,
  }
}

function factsIn(record: ProcessRecord): Awaited<ReturnType<typeof factsOf>> {
  return {
    preparation: pastProcess(record),
    milestones: filterMilestones(record.milestones, {}),
    consultations: filterConsultations(record.consultations, {}),
    meetings: withDecisions(record.meetings, record.decisions),
    actions: filterActions(record.actions, {}),
    mandates: record.mandates,
  }
}
