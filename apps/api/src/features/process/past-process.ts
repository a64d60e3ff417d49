import type { ProcessResource } from '@tributary/contract/process/schema'
import type { ProcessRecord } from '@tributary/domain/change/as-of'

/** The process itself as a record of the past has it, with what it held then. */
export function pastProcess(record: ProcessRecord): ProcessResource {
  const { process, bodies, milestones, consultations, meetings, actions } = record
  return {
    ...process,
    counts: {
      bodies: bodies.length,
      milestones: milestones.length,
      consultations: consultations.length,
      meetings: meetings.length,
      actions: actions.length,
    },
  }
}
