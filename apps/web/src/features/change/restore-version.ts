import type { Change } from '@tributary/domain/change/change'
import { replay } from '@tributary/domain/change/replay'
import { subjectOf } from '@tributary/domain/person/may'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { rewriteThing } from './rewrite-thing.ts'
import { pathOf } from './thing-paths.ts'
import type { ThingWrites } from './thing-writes.ts'
import { WRITES } from './undo.ts'

const RESTORABLE = ['body', 'milestone', 'consultation', 'meeting', 'action'] as const

/**
 * What brings back a version of the one thing whose whole log is given, for those who may do so;
 * undefined for everybody else, and where the log is not whole.
 */
export function useRestore(
  changes: () => Change[],
): () => ((revision: number) => void) | undefined {
  const { messages, preparation, href } = useReader()
  const { may } = useSession()
  return () => {
    const log = changes().toSorted((a, b) => a.revision - b.revision)
    const [first, last] = [log[0], log.at(-1)]
    const thing = RESTORABLE.find(known => known === first?.thing)
    if (!first || !last || !thing || !isWhole(log)) return undefined
    const fields = replay(log)
    if (!may('restore', subjectOf(thing, fields))) return undefined
    const of = { ...fields, id: first.thingId, revision: last.revision }
    const seenAt = href(pathOf(thing, of.id))
    return async revision => {
      const writes = (await WRITES[thing]()) as ThingWrites
      const about = { process: preparation().id, thing, of, writes, seenAt }
      await rewriteThing(messages, about, 'restore', { revision })
    }
  }
}

// Of one thing, from its first revision on.
function isWhole(log: Change[]): boolean {
  return log.every(
    ({ thing, thingId, revision }, n) =>
      thing === log[0]?.thing && thingId === log[0].thingId && revision === n + 1,
  )
}
