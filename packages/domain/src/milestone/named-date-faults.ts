import { dateFaults } from '../date/date-faults.ts'
import type { DateFields } from '../date/when.ts'
import type { Fault } from '../fault.ts'
import { called } from './called.ts'

type Dated = DateFields & { id: string; title?: string | undefined }

/** What is wrong with the date of a milestone, which is named. */
export function namedDateFaults(milestone: Dated, prefix = ''): Fault[] {
  return dateFaults(milestone).map(({ path, message }) => ({
    path: `${prefix}${path}`,
    message: `${called(milestone)}: ${message}`,
  }))
}
