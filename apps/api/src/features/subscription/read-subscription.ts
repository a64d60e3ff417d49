import type { DigestSubscription } from '@tributary/contract/subscription/schema'
import { listBodies } from '@tributary/database/body/list-bodies'
import {
  type DigestSubscriber,
  findDigestSubscriber,
} from '@tributary/database/digest/digest-subscriptions'
import { findProcess } from '@tributary/database/process/list-processes'
import { nextPeriod } from '@tributary/domain/digest/due-period'
import type { Deps } from '../../deps.ts'

const ALL = { page: 1, pageSize: 100_000 }

/** How somebody gets the digests of a process; undefined where they do not take part. */
export async function readSubscription(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { processId, personId }: { processId: string; personId: string },
): Promise<DigestSubscription | undefined> {
  const [subscriber, preparation, bodies] = await Promise.all([
    findDigestSubscriber(db, processId, personId),
    findProcess(db, processId),
    listBodies(db, processId, ALL),
  ])
  if (!subscriber || !preparation) return undefined
  const { choice, timeZone, email, paused, unsubscribedAt } = subscriber
  const offered = bodies.items.filter(
    ({ id, withdrawn }) => !withdrawn || choice.bodies.includes(id),
  )
  return {
    process: { id: processId, title: preparation.title },
    isOn: isOn(subscriber),
    endedAt: unsubscribedAt,
    choice,
    timeZone,
    next: preparation.archived ? null : nextOf(subscriber, now()),
    address: email,
    paused,
    bodies: offered.map(({ id, acronym, name }) => ({ id, acronym, name })),
  }
}

/** Whether somebody gets digests. */
export function isOn({ createdAt, unsubscribedAt }: DigestSubscriber): boolean {
  return createdAt !== null && unsubscribedAt === null
}

/** The digest that comes next, or is about to be sent; null where none is to come. */
export function nextOf(subscriber: DigestSubscriber, now: string): DigestSubscription['next'] {
  const { createdAt, paused } = subscriber
  if (!isOn(subscriber) || createdAt === null || paused) return null
  const { on, dueAt } = nextPeriod({ ...subscriber, createdAt }, now)
  return { on, dueAt }
}
