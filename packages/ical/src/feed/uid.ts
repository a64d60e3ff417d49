import type { Thing } from '@tributary/domain/change/change'

// Never the host: a server that moves must not give its subscribers everything twice, and RFC 7986
// (5.3) wants no host there.
const DOMAIN = 'tributary'

/** The name that a thing has in every calendar. */
export function uidOf(
  { thing, of }: { thing: Thing; of: { id: string } },
  processId: string,
): string {
  return `${thing}-${of.id}.${processId}@${DOMAIN}`
}

/** The name of the day on which an action is due, where that stands as an entry of its own. */
export function dueUidOf({ id }: { id: string }, processId: string): string {
  return `due-${id}.${processId}@${DOMAIN}`
}
