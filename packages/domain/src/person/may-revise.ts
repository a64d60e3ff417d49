import { type Deed, may } from './may.ts'
import type { Actor } from './role.ts'

/** Whether what a person made is the actor's to change or remove: their own, or a coordinator's. */
export function mayRevise(actor: Actor, deed: Deed, makerId: string): boolean {
  return may(actor, deed).ok && (actor.role === 'coordinator' || actor.personId === makerId)
}
