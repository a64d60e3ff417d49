import { listBodies } from '@tributary/database/body/list-bodies'
import { listMilestones } from '@tributary/database/milestone/list-milestones'
import { findProcess } from '@tributary/database/process/list-processes'
import type { ProcessRecord } from '@tributary/domain/change/as-of'
import type { Day } from '@tributary/domain/date/day'
import type { Fault } from '@tributary/domain/fault'
import { processSchedule } from '@tributary/domain/schedule/process-schedule'
import type { Schedule } from '@tributary/domain/schedule/schedule'
import type { ScheduleNames } from '@tributary/messages/schedule-sentences'
import type { Deps } from '../../deps.ts'

const ALL = { page: 1, pageSize: 100_000 }

/** How a schedule is asked for. */
export type Asked = {
  processId: string
  on?: Day | undefined
  intervals: 'kept' | 'used'
  /** The record to read instead of the present one. */
  record?: ProcessRecord | undefined
}

/** The milestones depend on each other in a circle: two writes at once may have closed it. */
export type Impossible = { ok: false; reason: 'impossible'; faults: Fault[] }

export type Loaded = { ok: true; schedule: Schedule; names: ScheduleNames } | Impossible

/** The schedule of a process, and what its milestones and bodies are called. */
export async function loadSchedule(
  { db }: Pick<Deps, 'db'>,
  { processId, on, intervals, record }: Asked,
): Promise<Loaded> {
  const goal = record ? record.process.goal : (await findProcess(db, processId))?.goal
  const milestones = record?.milestones ?? (await listMilestones(db, processId, {}, ALL)).items
  const bodies = record?.bodies ?? (await listBodies(db, processId, ALL)).items
  const made = processSchedule({ milestones, bodies }, { goal, on, intervals })
  if (!made.ok) return { ok: false, reason: 'impossible', faults: made.faults }
  const titles = new Map(milestones.map(({ id, title }) => [id, title]))
  const acronyms = new Map(bodies.map(({ id, acronym }) => [id, acronym]))
  const names = {
    title: (id: string) => titles.get(id) ?? id,
    acronym: (id: string) => acronyms.get(id) ?? id,
  }
  return { ok: true, schedule: made.schedule, names }
}
