import { revalidate } from '@solidjs/router'
import type { IncomingResource } from '@tributary/contract/incoming/routes'
import type { Fields } from '@tributary/domain/change/change'
import { api, read } from '../../api.ts'
import { getCalendars } from '../calendar/queries.ts'
import { consultationWrites } from '../consultation/actions.ts'
import { refreshIncoming } from './queries.ts'

const one = api.processes[':process'].incoming[':id']

/** What is accepted, as it was seen, and for which consultation. */
type Acceptance = {
  consultation?: string | undefined
  revision?: number | undefined
  fields?: Fields | undefined
  reason?: string | undefined
}

/** Accepts what a calendar asks for. */
export async function acceptIncoming(
  process: string,
  { id, hash }: IncomingResource,
  acceptance: Acceptance = {},
): Promise<IncomingResource> {
  const json = { hash, ...acceptance } as never
  return read(one.accept.$post({ param: { process, id }, json }))
}

/** Declines what a calendar asks for. */
export async function declineIncoming(process: string, { id, hash }: IncomingResource) {
  await read(one.decline.$post({ param: { process, id }, json: { hash } }))
}

/** Lets what was declined wait for a decision again. */
export async function reopenIncoming(process: string, { id, hash }: IncomingResource) {
  await read(one.reopen.$post({ param: { process, id }, json: { hash } }))
}

/** Asks again for what a decision may have changed. */
export async function refreshDecided(): Promise<void> {
  await Promise.all([refreshIncoming(), revalidate(getCalendars.key), consultationWrites.refresh()])
}
