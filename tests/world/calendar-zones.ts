import type { Component } from './content-lines.ts'

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

type Onset = { at: string; to: string }

/**
 * What is wrong with the zones of a calendar: one that is used and not there, or there and not used,
 * and every clock of the entries, and those around each change in their years, at which its offset is not that of
 * the system's zone data. Reads VTIMEZONE by itself.
 */
export function zoneFaults(calendar: Component): string[] {
  const faults: string[] = []
  const clocks = new Map<string, Set<string>>()
  for (const { parts, lines } of [calendar, ...calendar.parts]) {
    for (const { parameters, value } of [lines, ...parts.map(part => part.lines)].flat()) {
      const zone = parameters.get('TZID')?.[0]
      if (zone === undefined) continue
      clocks.set(zone, (clocks.get(zone) ?? new Set()).add(value))
    }
  }
  const zones = calendar.parts.filter(({ name }) => name === 'VTIMEZONE')
  const defined = zones.map(idOf)
  for (const zone of clocks.keys()) if (!defined.includes(zone)) faults.push(`no zone ${zone}`)
  if (new Set(defined).size !== defined.length) faults.push('a zone is there twice')
  const isEmpty = calendar.parts.length === 1 && defined[0] === 'Etc/UTC'
  for (const zone of zones) {
    const used = clocks.get(idOf(zone))
    if (used) faults.push(...offsetFaults(zone, used))
    else if (!isEmpty) faults.push(`nothing is in ${idOf(zone)}`)
  }
  return faults
}

function idOf({ lines }: Component): string {
  return lines.find(({ name }) => name === 'TZID')?.value ?? ''
}

function offsetFaults(zone: Component, used: Set<string>): string[] {
  const timeZone = idOf(zone)
  const years = [...used].map(clock => Number(clock.slice(0, 4)))
  const asked = [...used].map(clockOf)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  for (let year = first; year <= last; year += 1) asked.push(...worthAsking(timeZone, year))
  const onsets = zone.parts
    .flatMap(part => onsetsOf(part, last + 1))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
  return asked.flatMap(clock => {
    const [earlier, later] = (['earlier', 'later'] as const).map(
      disambiguation => clock.toZonedDateTime(timeZone, { disambiguation }).offset,
    )
    // What the clock shows twice, or leaves out, has an offset of its own for each reader.
    if (earlier !== later) return []
    const written = clock.toString({ smallestUnit: 'second' })
    const onset = onsets.findLast(({ at }) => at <= written)
    const offset = onset?.to
    if (offset === earlier) return []
    return [`${timeZone} is at ${offset} on ${written}, not at ${earlier}`]
  })
}

const known = new Map<string, Temporal.PlainDateTime[]>()

// Noon in both halves of a year, and around each change of the clock.
function worthAsking(timeZone: string, year: number): Temporal.PlainDateTime[] {
  const key = `${timeZone} ${year}`
  const before = known.get(key)
  if (before) return before
  const noon = (month: number) => Temporal.PlainDateTime.from({ year, month, day: 15, hour: 12 })
  const clocks = [noon(1), noon(7)]
  let at = Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(timeZone)
  for (;;) {
    const next = at.getTimeZoneTransition('next')
    if (next?.year !== year) break
    for (const hours of [-30, -4, 4, 30]) clocks.push(next.add({ hours }).toPlainDateTime())
    at = next
  }
  known.set(key, clocks)
  return clocks
}

// When an observance begins, on the clock before it, up to a year: by its one rule, or once.
function onsetsOf({ lines }: Component, lastYear: number): Onset[] {
  const value = (name: string) => lines.find(line => line.name === name)?.value ?? ''
  const start = clockOf(value('DTSTART'))
  const to = offsetOf(value('TZOFFSETTO'))
  const rule = value('RRULE')
  const dates = rule === '' ? [start] : byRule(rule, start, lastYear)
  return dates.map(at => ({ at: at.toString({ smallestUnit: 'second' }), to }))
}

function byRule(
  rule: string,
  start: Temporal.PlainDateTime,
  lastYear: number,
): Temporal.PlainDateTime[] {
  const [, month, nth, weekday = ''] =
    /^FREQ=YEARLY;BYMONTH=(\d+);BYDAY=(-?\d)(\w\w)$/.exec(rule) ?? []
  if (!month) throw new Error(`A rule that no zone of ours has: ${rule}`)
  const all: Temporal.PlainDateTime[] = []
  for (let year = start.year; year <= lastYear; year += 1) {
    const first = start.with({ year, month: Number(month), day: 1 })
    const days = Array.from({ length: first.daysInMonth }, (_, n) => first.add({ days: n })).filter(
      ({ dayOfWeek }) => WEEKDAYS[dayOfWeek - 1] === weekday,
    )
    const day = days.at(Number(nth) < 0 ? Number(nth) : Number(nth) - 1)
    if (day && Temporal.PlainDateTime.compare(day, start) >= 0) all.push(day)
  }
  return all
}

function offsetOf(text: string): string {
  return `${text.slice(0, 3)}:${text.slice(3, 5)}`
}

function clockOf(value: string): Temporal.PlainDateTime {
  const [date = '', time = '000000'] = value.replace('Z', '').split('T')
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`
  return Temporal.PlainDateTime.from(
    `${day}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}`,
  )
}
