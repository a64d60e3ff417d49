import type { Database } from '@tributary/database/connection/database'
import { titlesOf } from '@tributary/database/milestone/titles-of'
import { listDependencies } from '@tributary/database/thing/known-ids'
import type { Fields } from '@tributary/domain/change/change'
import type { Fault } from '@tributary/domain/fault'
import { cyclesAmong } from '@tributary/domain/milestone/cycles'
import type { Milestone } from '@tributary/domain/milestone/milestone'
import { namedDateFaults } from '@tributary/domain/milestone/named-date-faults'
import {
  circleFault,
  dependencyFaults,
  lagFaults,
} from '@tributary/domain/schedule/dependency-faults'

/** What is wrong with when a milestone is and what it waits for; all concerned are named. */
export async function checkMilestone(
  db: Database,
  processId: string,
  fields: Fields,
): Promise<Fault[]> {
  const milestone = fields as Milestone
  const { id, title, dependsOn = [], lags = [] } = milestone
  const named = await titlesOf(db, processId, [...dependsOn, ...lags.map(({ on }) => on)])
  const find = (other: string) => named.get(other)
  const faults = [
    ...namedDateFaults(milestone),
    ...dependencyFaults(milestone, find),
    ...lagFaults(milestone, find),
  ]
  if (faults.length > 0 || dependsOn.length === 0) return faults
  const all = await listDependencies(db, processId)
  all.delete(id)
  // It comes first, so that the circle which it would close begins with it.
  const others = Array.from(all, ([other, on]) => ({ id: other, dependsOn: on }))
  const cycle = cyclesAmong([{ id, dependsOn }, ...others]).find(([first]) => first === id)
  if (!cycle) return []
  const titles = await titlesOf(db, processId, cycle)
  titles.set(id, { title })
  return [
    circleFault(
      cycle,
      other => titles.get(other),
      () => 'dependsOn',
    ),
  ]
}
