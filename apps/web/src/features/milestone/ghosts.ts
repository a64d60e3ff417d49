import type { DateFields } from '@tributary/domain/date/when'

/** Where milestones stood before, by their ids, and by how many days they are later now. */
export type Ghosts = ReadonlyMap<string, { date: DateFields; days: number }>
