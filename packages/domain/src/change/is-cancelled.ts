import type { Fields, Thing } from './change.ts'

/** What says of a thing that it is cancelled, where it can be. */
export const CANCELLED = {
  body: { withdrawn: true },
  milestone: { status: 'cancelled' },
  consultation: { status: 'cancelled' },
  meeting: { status: 'cancelled' },
  action: { status: 'dropped' },
} as const satisfies Partial<Record<Thing, Fields>>

const SAID = new Map(
  Object.entries(CANCELLED).map(([thing, fields]) => [thing, Object.entries(fields)]),
)

/** Whether a thing's fields say that it is cancelled. */
export function isCancelled(thing: Thing, fields: object): boolean {
  const said = SAID.get(thing)
  return said?.every(([field, value]) => (fields as Fields)[field] === value) ?? false
}
