import { type UtcMinutes, wallOf } from '@tributary/domain/date/zone-clock'

/** What the clock of a zone shows: "19:30". */
export function clockOf(at: UtcMinutes, timeZone: string): string {
  const wall = wallOf(at, timeZone)
  const inDay = wall - Math.floor(wall / 1_440) * 1_440
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`
}

/** How far the clock of a zone is from UTC: "+5:45", "−3". */
export function offsetOf(at: UtcMinutes, timeZone: string): string {
  const minutes = wallOf(at, timeZone) - at
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${two(rest)}`}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
