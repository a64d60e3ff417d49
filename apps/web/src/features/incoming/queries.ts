import { query, revalidate } from '@solidjs/router'
import { api, read, readAll } from '../../api.ts'

const incoming = api.processes[':process'].incoming

/** What the calendars that the person sees to ask for, or asked for and were declined. */
export const getIncoming = query(
  (process: string, status: 'open' | 'declined') =>
    readAll(page =>
      read(incoming.$get({ param: { process }, query: { status, page, pageSize: 1_000 } })),
    ),
  'incoming',
)

/** How much of it waits for a decision. */
export const getIncomingCount = query(
  async (process: string) =>
    (await read(incoming.$get({ param: { process }, query: { pageSize: 1 } }))).total,
  'incoming-count',
)

/** Asks again for what calendars ask for. */
export function refreshIncoming(): Promise<void> {
  return revalidate([getIncoming.key, getIncomingCount.key])
}
