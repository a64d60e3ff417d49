import type { Overview } from '@tributary/contract/process/schema'
import { listActions } from '@tributary/database/action/list-actions'
import { listChanges } from '@tributary/database/change/list-changes'
import { listConsultations } from '@tributary/database/consultation/list-consultations'
import { listMandates } from '@tributary/database/mandate/list-mandates'
import { listMeetings } from '@tributary/database/meeting/list-meetings'
import { listMilestones } from '@tributary/database/milestone/list-milestones'
import { findProcess } from '@tributary/database/process/list-processes'
import { askedBy } from '@tributary/domain/action/asked-by'
import { addDays, type Day, dayIn } from '@tributary/domain/date/day'
import { overviewOn } from '@tributary/domain/process/overview-on'
import type { Deps } from '../../deps.ts'

const ALL = { page: 1, pageSize: 100_000 }

/** Where a process stands on a day in a zone; without a day, on the present one there. */
export async function readOverview(
  { db, now }: Deps,
  id: string,
  input: { on?: Day | undefined; timeZone: string },
): Promise<Overview | undefined> {
  const preparation = await findProcess(db, id)
  if (!preparation) return undefined
  const on = input.on ?? dayIn(now(), input.timeZone)
  // A day of margin on each side: the domain cuts by the reader's own calendar.
  const since = `${addDays(on, -32)}T00:00:00.000Z`
  const before = `${addDays(on, 2)}T00:00:00.000Z`
  const [milestones, consultations, meetings, actions, changes, mandates] = await Promise.all([
    listMilestones(db, id, {}, ALL),
    listConsultations(db, id, {}, ALL),
    listMeetings(db, id, ALL),
    listActions(db, id, {}, ALL),
    listChanges(db, id, { since, before }, ALL),
    listMandates(db, id, ALL),
  ])
  return overviewOn(
    {
      preparation,
      milestones: milestones.items,
      consultations: consultations.items,
      meetings: meetings.items,
      actions: askedBy(actions.items, mandates.items, on),
      changes: changes.items,
    },
    on,
    input.timeZone,
  )
}
