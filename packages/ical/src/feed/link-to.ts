import { placeOf } from '@tributary/domain/process/place-of'
import type { FeedEntry, FeedSettings } from './feed.ts'

/** Where the web app shows an entry. */
export function linkTo(
  { thing, of }: FeedEntry,
  { origin, processId }: Pick<FeedSettings, 'origin' | 'processId'>,
): string {
  return `${origin}/${processId}${placeOf(thing, of.id)}`
}
