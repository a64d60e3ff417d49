import type { Standing } from '@tributary/database/change/standing'
import { keepFeed, type StoredFeed } from '@tributary/database/feed/feed-subscriptions'
import type { FeedChoice } from '@tributary/domain/feed/feed-choice'
import type { Deps } from '../../deps.ts'
import { hashOf, newId, secretToken } from '../../secret-token.ts'
import { checkChoice, type Faulty } from './check-choice.ts'

/** The most feeds that a person has in a process. */
export const MOST_FEEDS = 30

type Input = { processId: string; personId: string; name: string; choice: FeedChoice }

export type MadeFeed =
  | { ok: true; feed: StoredFeed; secret: string }
  | Faulty
  | { ok: false; reason: 'full' }

/** Makes a feed at a secret address, which is known to nobody but who is told it now. */
export async function makeFeed(
  deps: Pick<Deps, 'db' | 'now'>,
  standing: Standing,
  { processId, personId, name, choice }: Input,
): Promise<MadeFeed> {
  const checked = await checkChoice(deps, standing, { processId, choice })
  if (!checked.ok) return checked
  const secret = secretToken()
  const feed = {
    id: newId('fd'),
    processId,
    personId,
    name,
    choice,
    hash: await hashOf(secret),
    createdAt: deps.now(),
    rotatedAt: null,
    fetchedAt: null,
    fetchedBy: null,
    revokedAt: null,
  }
  if (!(await keepFeed(deps.db, feed, MOST_FEEDS))) return { ok: false, reason: 'full' }
  return { ok: true, feed, secret }
}
