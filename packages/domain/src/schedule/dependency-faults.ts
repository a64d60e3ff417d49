import type { Fault } from '../fault.ts'
import { cyclesAmong } from '../milestone/cycles.ts'
import { LONGEST_LAG } from '../milestone/milestone.ts'
import type { Planned } from './planned.ts'

type Dependent = Pick<Planned, 'id' | 'dependsOn' | 'lags'>

/**
 * What is wrong with the dependencies of a milestone by themselves: on nothing that is there, on
 * itself, or with a lag that no schedule has. Circles are `cycleFaults`.
 */
export function dependencyFaults(
  { id, dependsOn = [], lags = [] }: Dependent,
  isKnown: (id: string) => boolean,
  prefix = '',
): Fault[] {
  return [
    ...dependsOn.flatMap((on, index) => {
      const path = `${prefix}dependsOn[${index}]`
      if (on === id) return [{ path, message: `"${id}" depends on itself` }]
      if (isKnown(on)) return []
      return [{ path, message: `"${id}" depends on "${on}", which is no milestone of its process` }]
    }),
    ...lags.flatMap(({ on, days }, index) => {
      if (isLag(days)) return []
      const message = `"${id}" is ${days} days after "${on}": a lag is whole days, no more than ${LONGEST_LAG} either way`
      return [{ path: `${prefix}lags[${index}].days`, message }]
    }),
  ]
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
  return cyclesAmong(milestones).map(cycle => ({
    path: pathOf(cycle[0] ?? ''),
    message: `these depend on each other in a circle: ${[...cycle, cycle[0]].join(' → ')}`,
  }))
}
