import { revalidate } from '@solidjs/router'
import type { BusySource } from '@tributary/contract/busy/routes'
import { api, done, read } from '../../api.ts'
import { getBusySources } from './queries.ts'

const sources = api.person.busy

/** Adds a calendar of one’s own: where it is, or what it holds. */
export async function addBusySource(
  json: { url: string } | { name: string; calendar: string },
): Promise<BusySource> {
  const added = await read(sources.$post({ json }))
  await revalidate(getBusySources.key)
  return added
}

/** Fetches a calendar of one’s own now. */
export async function fetchBusySource(id: string): Promise<void> {
  try {
    await read(sources[':id'].fetch.$post({ param: { id } }))
  } finally {
    await revalidate(getBusySources.key)
  }
}

/** Forgets a calendar of one’s own. */
export async function removeBusySource(id: string): Promise<void> {
  await done(sources[':id'].$delete({ param: { id } }))
  await revalidate(getBusySources.key)
}
