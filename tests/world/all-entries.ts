import type { Database } from '@tributary/database/connection/database'
import {
  FEED_THINGS,
  readFeedEntries,
  type StoredEntry,
} from '@tributary/database/feed/list-feed-entries'

/** Everything of a process that a feed may hold, read whole, in the order of the feeds. */
export async function allEntries(db: Database, processId: string): Promise<StoredEntry[]> {
  const lists = []
  for (const thing of FEED_THINGS) lists.push(await readFeedEntries(db, processId, thing))
  return lists.flat()
}
