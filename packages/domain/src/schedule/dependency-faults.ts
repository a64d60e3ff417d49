import type { Fault } from '../fault.ts'
import { called } from '../milestone/called.ts'
import { cyclesAmong } from '../milestone/cycles.ts'
import { LONGEST_LAG } from '../milestone/milestone.ts'
import type { Planned } from './planned.ts'

type Dependent = Pick<Planned, 'id' | 'title' | 'dependsOn' | 'lags'>

/** Finds a milestone of the same process, to name it. */
export type Find = (id: string) => { title?: string | undefined } | undefined

/** What is wrong with what a milestone depends on: nothing that is there, or itself. */
export function dependencyFaults(milestone: Dependent, find: Find, prefix = ''): Fault[] {
  const { id, dependsOn = [] } = milestone
  return dependsOn.flatMap((on, index) => {
    const path = `${prefix}dependsOn[${index}]`
    if (on === id) return [{ path, message: `${called(milestone)} depends on itself` }]
    if (find(on)) return []
    const message = `${called(milestone)} depends on "${on}", which is no milestone of its process`
    return [{ path, message }]
  })
}

/** What is wrong with its lags: a length that no schedule has, no dependency, or a second one. */
export function lagFaults(milestone: Dependent, find: Find, prefix = ''): Fault[] {
  const { lags = [], dependsOn = [] } = milestone
  const own = called(milestone)
  return lags.flatMap(({ on, days }, index) => {
    const other = called({ id: on, ...find(on) })
    const at = `${prefix}lags[${index}]`
    if (!dependsOn.includes(on)) {
      const message = `${own} has a lag after ${other}, on which it does not depend`
      return [{ path: `${at}.on`, message }]
    }
    if (lags.findIndex(lag => lag.on === on) < index) {
      return [{ path: `${at}.on`, message: `${own} has two lags after ${other}` }]
    }
    if (isLag(days)) return []
    const message = `${own} is ${days} days after ${other}: a lag is whole days, no more than ${LONGEST_LAG} either way`
    return [{ path: `${at}.days`, message }]
  })
}

/** Whether a number of days can be a lag. */
export function isLag(days: number): boolean {
  return Number.isInteger(days) && Math.abs(days) <= LONGEST_LAG
}

/** The circles among milestones, each at the first of its milestones, which `pathOf` places. */
export function cycleFaults(
  milestones: readonly Dependent[],
  pathOf: (id: string) => string,
): Fault[] {
  const byId = new Map(milestones.map(milestone => [milestone.id, milestone]))
  return cyclesAmong(milestones).map(cycle => circleFault(cycle, id => byId.get(id), pathOf))
}

/** The fault of a circle of dependencies, with the milestones in its order. */
export function circleFault(
  cycle: readonly string[],
  find: Find,
  pathOf: (id: string) => string,
): Fault {
  const [first = ''] = cycle
  const way = [...cycle, first].map(id => called({ id, ...find(id) })).join(' → ')
  return { path: pathOf(first), message: `these depend on each other in a circle: ${way}` }
}
