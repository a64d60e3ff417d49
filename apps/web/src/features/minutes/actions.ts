import { revalidate } from '@solidjs/router'
import type { Day } from '@tributary/domain/date/day'
import { api, read } from '../../api.ts'
import { actionWrites } from '../action/actions.ts'
import { meetingWrites } from '../meeting/actions.ts'
import { getMinutes } from './queries.ts'

const address = api.processes[':process'].meetings[':id'].minutes

/** Issues minutes: what the notes decide and ask for is recorded. */
export async function issueMinutes(process: string, id: string, on: Day | undefined) {
  const issued = await read(address.$post({ param: { process, id }, query: { on } }))
  await Promise.all([revalidate(getMinutes.key), meetingWrites.refresh(), actionWrites.refresh()])
  return issued
}

/** Sends minutes by mail to some of those who may get them. */
export function sendMinutes(
  process: string,
  id: string,
  { on, number }: { on: Day | undefined; number: number },
  to: string[],
) {
  return read(address.mail.$post({ param: { process, id }, query: { on, number }, json: { to } }))
}
