import { titlesOf } from '@tributary/database/milestone/titles-of'
import type { Fault } from '@tributary/domain/fault'
import { called } from '@tributary/domain/milestone/called'
import type { Deps } from '../../deps.ts'

/** The faults of moves, each with the title of its milestone: what was sent may be anything. */
export async function nameMoves(
  { db }: Pick<Deps, 'db'>,
  processId: string,
  sent: unknown,
  faults: Fault[],
): Promise<Fault[]> {
  const moves = (sent as { moves?: { milestone?: unknown }[] } | undefined)?.moves
  const idAt = (path: string) => {
    const index = /^moves\[(\d+)\]\.(?!milestone)/.exec(path)?.[1]
    const id = index === undefined ? undefined : moves?.[Number(index)]?.milestone
    return typeof id === 'string' ? id : undefined
  }
  const ids = faults.slice(0, 500).flatMap(({ path }) => idAt(path) ?? [])
  const titles = await titlesOf(db, processId, ids)
  return faults.map(({ path, message }) => {
    const id = idAt(path)
    return id === undefined
      ? { path, message }
      : { path, message: `${called({ id, ...titles.get(id) })}: ${message}` }
  })
}
