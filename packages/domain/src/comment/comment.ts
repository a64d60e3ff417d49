import { may } from '../person/may.ts'
import type { Actor } from '../person/role.ts'

/** What can be commented on. */
export const COMMENTED = ['milestone', 'consultation', 'meeting', 'action'] as const
export type Commented = (typeof COMMENTED)[number]

/** A person as a comment names them: by the name that they have now. */
export type Named = { id: string; name: string }

/** What somebody said on a thing. */
export type Comment = {
  id: number
  thing: Commented
  thingId: string
  author: Named
  /** The body for which the author wrote. */
  authorBody?: string | undefined
  /** As it was written, people in it as `@[id]`; null once it is removed. */
  text: string | null
  /** The people whom the text names. */
  mentions: Named[]
  at: string
  editedAt?: string | undefined
  removedAt?: string | undefined
  removedBy?: Named | undefined
}

/** The most people that one comment may name. */
export const MOST_MENTIONS = 20

/** Whether the words of a comment are the actor's to change: they wrote it, and may comment still. */
export function mayEdit(actor: Actor, authorId: string): boolean {
  return may(actor, 'comment').ok && actor.personId === authorId
}

/** Whether the actor may take a comment back: their own, or any for a coordinator. */
export function mayRemove(actor: Actor, authorId: string): boolean {
  return mayEdit(actor, authorId) || actor.role === 'coordinator'
}
