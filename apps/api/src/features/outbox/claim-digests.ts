import {
  type DigestSubscriber,
  listDigestReaders,
} from '@tributary/database/digest/digest-subscriptions'
import { changeAt, claimDigests } from '@tributary/database/digest/digests'
import { later } from '@tributary/domain/date/later'
import { duePeriod } from '@tributary/domain/digest/due-period'
import type { DigestReader } from '@tributary/domain/digest/reader'
import type { Deps } from '../../deps.ts'
import { newId } from '../../secret-token.ts'

const WEEK = 7 * 24 * 60 * 60_000

/** Those who get digests now, by `readerKey`. */
export type Readers = Map<string, DigestSubscriber>

/**
 * Takes in the database what is due at `now` to everybody who gets digests: of two instances that
 * do it at once, each digest is taken by one. A first one tells the week before it.
 */
export async function claimDue({ db }: Pick<Deps, 'db'>, now: string): Promise<Readers> {
  const subscribers = await listDigestReaders(db)
  const weekBefore = new Map<string, Promise<number>>()
  const claims = subscribers.flatMap(subscriber => {
    const due = duePeriod(subscriber, now)
    if (!due) return []
    const { period, dueAt } = due
    if (!weekBefore.has(dueAt)) weekBefore.set(dueAt, changeAt(db, later(dueAt, -WEEK)))
    return [{ subscriber, period, dueAt }]
  })
  const since = new Map(
    await Promise.all([...weekBefore].map(async ([at, found]) => [at, await found] as const)),
  )
  await claimDigests(
    db,
    claims.map(({ subscriber: { processId, personId, email, paused }, period, dueAt }) => {
      const why = paused?.reason
      const state = why ? 'paused' : 'due'
      const id = newId('dg')
      const told = since.get(dueAt) ?? 0
      return { id, processId, personId, period, dueAt, email, state, detail: why, since: told }
    }),
  )
  return new Map(subscribers.map(reader => [readerKey(reader), reader]))
}

/** Whether a digest is due to anybody at `now`. */
export async function isAnyDue({ db }: Pick<Deps, 'db'>, now: string): Promise<boolean> {
  return (await listDigestReaders(db)).some(reader => duePeriod(reader, now) !== undefined)
}

/** By what a reader of a process is found. */
export function readerKey({ processId, personId }: Pick<DigestReader, 'processId' | 'personId'>) {
  return `${processId}/${personId}`
}
