import { api } from '../../api.ts'
import { writesOver } from '../change/thing-writes.ts'
import { getBodies } from '../process/queries.ts'

export const bodyWrites = writesOver(api.processes[':process'].bodies, [getBodies])
