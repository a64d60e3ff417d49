import { api } from '../../api.ts'
import { writesOver } from '../change/thing-writes.ts'
import { getOverview } from '../process/queries.ts'
import { getMeetings, getOccurrences } from './queries.ts'

export const meetingWrites = writesOver(api.processes[':process'].meetings, [
  getMeetings,
  getOccurrences,
  getOverview,
])
