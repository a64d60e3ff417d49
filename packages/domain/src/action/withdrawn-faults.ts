import type { Body } from '../body/body.ts'
import type { Fault } from '../fault.ts'

type Named = Pick<Body, 'id' | 'acronym' | 'withdrawn'>

/**
 * What is wrong with the bodies that an action is given to: one that has left takes on nothing new.
 * What it was responsible for before stays, and can be given to another.
 */
export function withdrawnFaults(
  responsible: string[],
  bodies: Named[],
  before: string[] = [],
): Fault[] {
  const left = new Map(bodies.filter(body => body.withdrawn).map(body => [body.id, body]))
  return responsible.flatMap((id, index) => {
    const body = left.get(id)
    if (!body || before.includes(id)) return []
    const message = `${body.acronym} takes part no longer: name another body`
    return [{ path: `responsible[${index}]`, message }]
  })
}
