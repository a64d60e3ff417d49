/** The instant so many milliseconds after another, or before it where they are negative (UTC, ISO 8601). */
export function later(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString()
}
