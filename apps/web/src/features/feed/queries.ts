import { query } from '@solidjs/router'
import type { Day } from '@tributary/domain/date/day'
import type { FeedChoice } from '@tributary/domain/feed/feed-choice'
import { api, problemOf, read } from '../../api.ts'

/** One's own feeds at secret addresses, latest first. */
export const getFeeds = query(
  async (process: string) =>
    (await read(api.processes[':process'].feeds.$get({ param: { process } }))).items,
  'feeds',
)

/** What a feed shows next from a day on, or why that cannot be said. */
export async function previewFeed(process: string, choice: FeedChoice, on: Day) {
  const json = { choice: { ...choice, locale: 'en' as const }, on }
  try {
    return {
      ok: true as const,
      ...(await read(api.processes[':process'].feeds.preview.$post({ param: { process }, json }))),
    }
  } catch (error) {
    return { ok: false as const, detail: problemOf(error).detail }
  }
}
