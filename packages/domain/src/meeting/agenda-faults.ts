import type { Fault } from '../fault.ts'
import type { Meeting } from './meeting.ts'

/** What is wrong with an agenda: each item has an id of its own, by which changes find it. */
export function agendaFaults({ agenda = [] }: Pick<Meeting, 'agenda'>): Fault[] {
  const seen = new Set<string>()
  return agenda.flatMap(({ id }, index) => {
    const isTwice = seen.has(id)
    seen.add(id)
    return isTwice
      ? [{ path: `agenda[${index}].id`, message: `another item has the id "${id}"` }]
      : []
  })
}
