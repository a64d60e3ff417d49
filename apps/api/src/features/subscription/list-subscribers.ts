import type { DigestSubscriber } from '@tributary/contract/subscription/schema'
import { listDigestSubscribers } from '@tributary/database/digest/digest-subscriptions'
import type { Deps } from '../../deps.ts'
import { isOn, nextOf } from './read-subscription.ts'

/** Who gets the digests of a process, or ended them, by name. */
export async function listSubscribers(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  processId: string,
): Promise<DigestSubscriber[]> {
  const subscribers = await listDigestSubscribers(db, processId)
  return subscribers.map(subscriber => {
    const { personId, name, email, choice, timeZone, paused } = subscriber
    return {
      person: { id: personId, name },
      email,
      isOn: isOn(subscriber),
      pausedUntil: choice.pausedUntil ?? null,
      next: nextOf(subscriber, now()),
      timeZone,
      paused,
    }
  })
}
