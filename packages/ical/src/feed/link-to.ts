import type { FeedEntry, FeedSettings } from './feed.ts'

/** Where the web app shows an entry. */
export function linkTo({ thing, of }: FeedEntry, { origin, processId }: FeedSettings): string {
  return thing === 'milestone'
    ? `${origin}/${processId}/milestones/${of.id}`
    : `${origin}/${processId}/consultations?show=${of.id}`
}
