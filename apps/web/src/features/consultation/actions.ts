import { api } from '../../api.ts'
import { writesOver } from '../change/thing-writes.ts'
import { getMilestone } from '../milestone/queries.ts'
import { getOverview } from '../process/queries.ts'
import { getClashes, getConsultations } from './queries.ts'

export const consultationWrites = writesOver(api.processes[':process'].consultations, [
  getConsultations,
  getClashes,
  getMilestone,
  getOverview,
])
