import type { Fields, Thing } from './change.ts'

const DONE: Partial<Record<Thing, string>> = {
  milestone: 'done',
  consultation: 'held',
  action: 'done',
}

/** Whether a thing's fields say that it has been done. */
export function isDone(thing: Thing, fields: Fields): boolean {
  const done = DONE[thing]
  return done !== undefined && fields.status === done
}
