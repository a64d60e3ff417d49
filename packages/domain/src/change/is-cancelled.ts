import type { Fields, Thing } from './change.ts'

/** What says of a thing that it is cancelled, where it can be. */
export const CANCELLED = {
  body: { withdrawn: true },
  milestone: { status: 'cancelled' },
  consultation: { status: 'cancelled' },
  meeting: { status: 'cancelled' },
  action: { status: 'dropped' },
} as const satisfies Partial<Record<Thing, Fields>>

/** Whether a thing's fields say that it is cancelled. */
export function isCancelled(thing: Thing, fields: Fields): boolean {
  const words: Partial<Record<Thing, Fields>> = CANCELLED
  const said = Object.entries(words[thing] ?? {})
  return said.length > 0 && said.every(([field, value]) => fields[field] === value)
}
