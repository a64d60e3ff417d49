import { revalidate } from '@solidjs/router'
import { api, done, read } from '../../api.ts'
import { getClashes } from './queries.ts'

const clashes = api.processes[':process'].clashes

/** Lets a clash stand as it is. */
export async function acknowledgeClash(process: string, key: string, reason: string) {
  await read(clashes.acknowledgements.$post({ param: { process }, json: { key, reason } }))
  await revalidate(getClashes.key)
}

/** Takes that back. */
export async function withdrawAcknowledgement(process: string, key: string) {
  await done(clashes.acknowledgements[':id'].$delete({ param: { process, id: key } }))
  await revalidate(getClashes.key)
}
