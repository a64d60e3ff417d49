import { CANCELLED } from '@tributary/domain/change/is-cancelled'
import type { ActingPerson } from '../../caller.ts'
import type { Deps } from '../../deps.ts'
import { changeThing } from './change-thing.ts'
import type { Writable } from './check-thing.ts'
import type { Written } from './write-thing.ts'

type Input = {
  processId: string
  thing: Exclude<Writable, 'process'>
  id: string
  expected: number
  reason?: string | undefined
}

/** Cancels a thing: it stays, says so, and can be restored. An action is dropped for a reason. */
export async function cancelThing(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: ActingPerson,
  input: Input,
): Promise<Written> {
  const { thing, reason } = input
  const cancelled = CANCELLED[thing]
  const fields = () =>
    thing === 'action' && reason !== undefined ? { ...cancelled, statusReason: reason } : cancelled
  const done = await changeThing(deps, actor, { ...input, fields, verb: 'cancel', deed: 'cancel' })
  if (done.ok || done.reason !== 'faulty') return done
  // Here the reason of the status is that of the write.
  const faults = done.faults.map(({ path, message }) => ({
    path: path === 'statusReason' ? 'reason' : path,
    message,
  }))
  return { ...done, faults }
}
