import { revalidate } from '@solidjs/router'
import type { FeedChoice } from '@tributary/domain/feed/feed-choice'
import { api, done, read } from '../../api.ts'
import { getFeeds } from './queries.ts'

type Own = { process: string; id: string }

/** Makes a feed at a secret address, which is told this once. */
export async function makeFeed(
  process: string,
  { name, choice }: { name: string; choice: FeedChoice },
): Promise<string> {
  const json = { name, choice: { ...choice, locale: 'en' as const } }
  const made = await read(api.processes[':process'].feeds.$post({ param: { process }, json }))
  await revalidate(getFeeds.key)
  return made.address
}

/** Names a feed otherwise, or chooses what is in it; its address stays. */
export async function changeFeed(
  param: Own,
  { name, choice }: { name: string; choice: FeedChoice },
): Promise<void> {
  const json = { name, choice: { ...choice, locale: 'en' as const } }
  await read(api.processes[':process'].feeds[':id'].$patch({ param, json }))
  await revalidate(getFeeds.key)
}

/** Gives a feed another secret address, which is told this once. */
export async function rotateFeed(param: Own): Promise<string> {
  const rotated = await read(api.processes[':process'].feeds[':id'].rotate.$post({ param }))
  await revalidate(getFeeds.key)
  return rotated.address
}

/** Ends a feed: its address shows an empty calendar. */
export async function endFeed(param: Own): Promise<void> {
  await done(api.processes[':process'].feeds[':id'].$delete({ param }))
  await revalidate(getFeeds.key)
}

/** Takes the end of a feed back. */
export async function reviveFeed(param: Own): Promise<void> {
  await read(api.processes[':process'].feeds[':id'].restore.$post({ param }))
  await revalidate(getFeeds.key)
}
