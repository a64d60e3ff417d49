import { api } from '../../api.ts'
import { getAccountability, getBurnUp } from '../accountability/queries.ts'
import { writesOver } from '../change/thing-writes.ts'
import { getOverview } from '../process/queries.ts'
import { getActions } from './queries.ts'

export const actionWrites = writesOver(api.processes[':process'].actions, [
  getActions,
  getOverview,
  getAccountability,
  getBurnUp,
])
