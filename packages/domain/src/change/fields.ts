import type { Fields } from './change.ts'

// Null is a value of this field: the whole mandate asks, and no paragraph of it.
const NULLABLE = 'paragraph'

/** The fields after a change: what it names is replaced, null removes. */
export function withFields(fields: Fields, change: Fields): Fields {
  const after = { ...fields }
  for (const [field, value] of Object.entries(change)) {
    if (value === undefined) continue
    if (value === null && field !== NULLABLE) delete after[field]
    else after[field] = value
  }
  return after
}

/** The change that leads from some fields to others; null for what goes. Empty when they are equal. */
export function differences(from: Fields, to: Fields): Fields {
  const names = new Set([...Object.keys(from), ...Object.keys(to)])
  const changed: Fields = {}
  for (const name of names) {
    if (isSame(from[name], to[name])) continue
    changed[name] = to[name] ?? null
  }
  return changed
}

/** Whether two values of a field say the same; an empty list and `false` say nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(said(a)) === JSON.stringify(said(b))
}

function said(value: unknown): unknown {
  if (value === undefined || value === false) return null
  return Array.isArray(value) && value.length === 0 ? null : value
}
