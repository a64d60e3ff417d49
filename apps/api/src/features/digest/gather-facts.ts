import { listChanges } from '@tributary/database/change/list-changes'
import { readRecord } from '@tributary/database/change/read-record'
import type { Database } from '@tributary/database/connection/database'
import { listAcknowledgements } from '@tributary/database/consultation/acknowledgements'
import type { ProcessRecord } from '@tributary/domain/change/as-of'
import { addDays, type Day } from '@tributary/domain/date/day'
import { WEEK } from '@tributary/domain/digest/dates-around'
import { type DigestFacts, digestFacts } from '@tributary/domain/digest/digest-facts'
import { LruCache } from '../../lru-cache.ts'

/** What a digest tells: the log after one point and up to another, by ids or by instants (UTC, ISO 8601). */
export type Stretch = { since: number; through: number } | { since: string; through: string }

/** Finds what digests of a day tell; undefined where the process was not there yet. */
export type FactsGatherer = (
  processId: string,
  stretch: Stretch,
  on: Day,
) => Promise<DigestFacts | undefined>

const ALL = { page: 1, pageSize: 1_000_000 }
// Each holds a record: that of one week, of another day, and of those who have missed some.
const KEPT = 12

/** Gathers facts, the last few of which are kept: readers of one time share them. */
export function factsGatherer(db: Database): FactsGatherer {
  const facts = new LruCache<Promise<DigestFacts | undefined>>(KEPT, () => 1)
  const records = new LruCache<Promise<ProcessRecord | undefined>>(KEPT, () => 1)

  const recordUntil = (processId: string, until: number | string) =>
    kept(records, `${processId} ${until}`, () =>
      readRecord(db, processId, typeof until === 'number' ? { through: until } : until),
    )

  async function gather(processId: string, stretch: Stretch, on: Day) {
    const [before, after, changes, acknowledged] = await Promise.all([
      recordUntil(processId, stretch.since),
      recordUntil(processId, stretch.through),
      listChanges(db, processId, filterOf(stretch), ALL),
      listAcknowledgements(db, processId),
    ])
    if (!after) return undefined
    return digestFacts({
      before: before && { record: before, on: addDays(on, -WEEK) },
      after: { record: after, on },
      changes: changes.items,
      acknowledged: new Set(acknowledged.keys()),
    })
  }

  return (processId, stretch, on) =>
    kept(facts, `${processId} ${stretch.since} ${stretch.through} ${on}`, () =>
      gather(processId, stretch, on),
    )
}

function filterOf({ since, through }: Stretch) {
  if (typeof since === 'number') return { after: since, through: Number(through) }
  return { since: momentAfter(since), asOf: String(through) }
}

function momentAfter(instant: string): string {
  return Temporal.Instant.from(instant)
    .add({ milliseconds: 1 })
    .toString({ fractionalSecondDigits: 3 })
}

// What fails is asked again.
function kept<Value>(
  cache: LruCache<Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const known = cache.get(key)
  if (known) return known
  const made = make()
  cache.set(key, made)
  made.catch(() => cache.delete(key))
  return made
}
