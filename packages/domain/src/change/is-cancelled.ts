import type { Fields, Thing } from './change.ts'

const CANCELLED: Partial<Record<Thing, [field: string, value: unknown]>> = {
  body: ['withdrawn', true],
  milestone: ['status', 'cancelled'],
  consultation: ['status', 'cancelled'],
  meeting: ['status', 'cancelled'],
  action: ['status', 'dropped'],
}

/** Whether a thing's fields say that it is cancelled. */
export function isCancelled(thing: Thing, fields: Fields): boolean {
  const [field, value] = CANCELLED[thing] ?? []
  return field !== undefined && fields[field] === value
}
