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

/** Cancels a thing: it stays, says so, and can be restored. */
export function cancelThing(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: ActingPerson,
  input: Input,
): Promise<Written> {
  const fields = () => CANCELLED[input.thing]
  return changeThing(deps, actor, { ...input, fields, verb: 'cancel', deed: 'cancel' })
}
