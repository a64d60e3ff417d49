// To ask the engine costs some 50 µs, and a table asks for the same few in each of its rows.
const known = new Set<string>()

/** Whether the runtime knows a time zone of that name. */
export function isZone(zone: string): boolean {
  if (known.has(zone)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    known.add(zone)
    return true
  } catch {
    return false
  }
}

/** Whether a zone is an offset such as `+05:30`, which is no place. */
export function isOffsetZone(zone: string): boolean {
  return /^[+-]/.test(zone)
}
