import { VALUES } from './calendar-values.ts'
import { zoneFaults } from './calendar-zones.ts'
import { type Component, type ContentLine, readComponents } from './content-lines.ts'

type Shape = { needs: string[]; once: string[]; often: string[]; parts: string[] }

const ENTRY = {
  needs: ['UID', 'DTSTAMP'],
  once: [
    ...['CREATED', 'LAST-MODIFIED', 'SEQUENCE', 'SUMMARY', 'DESCRIPTION', 'X-ALT-DESC', 'LOCATION'],
    ...['GEO', 'URL', 'STATUS', 'COLOR', 'RRULE', 'RECURRENCE-ID'],
  ],
  often: ['CATEGORIES', 'RELATED-TO', 'CONFERENCE', 'EXDATE'],
  parts: ['VALARM'],
}

// What may stand where and how often: RFC 5545, 3.6, and RFC 7986, 4. No METHOD, nobody invited.
const SHAPES: Record<string, Shape> = {
  VCALENDAR: {
    needs: ['PRODID', 'VERSION'],
    once: [
      ...['CALSCALE', 'NAME', 'X-WR-CALNAME', 'DESCRIPTION', 'X-WR-CALDESC', 'REFRESH-INTERVAL'],
      ...['X-PUBLISHED-TTL', 'SOURCE', 'URL', 'COLOR'],
    ],
    often: [],
    parts: ['VEVENT', 'VTODO', 'VTIMEZONE'],
  },
  VEVENT: {
    ...ENTRY,
    needs: [...ENTRY.needs, 'DTSTART'],
    once: [...ENTRY.once, 'DTEND', 'DURATION', 'TRANSP'],
  },
  VTODO: { ...ENTRY, once: [...ENTRY.once, 'DUE', 'PERCENT-COMPLETE', 'COMPLETED'] },
  VALARM: { needs: ['ACTION', 'TRIGGER', 'DESCRIPTION'], once: [], often: [], parts: [] },
  VTIMEZONE: { needs: ['TZID'], once: [], often: [], parts: ['STANDARD', 'DAYLIGHT'] },
  STANDARD: observance(),
  DAYLIGHT: observance(),
}

/** All that is wrong with a calendar by RFC 5545 and 7986, and with its zones by the system's zone data. */
export function calendarFaults(calendar: Uint8Array | string): string[] {
  const faults: string[] = []
  const fault = (message: string) => faults.push(message)
  const bytes = typeof calendar === 'string' ? new TextEncoder().encode(calendar) : calendar
  const root = readComponents(bytes, fault)
  if (root?.name !== 'VCALENDAR') return [...faults, 'it is no calendar']
  if (root.parts.length === 0) fault('a calendar needs a component')
  checkShape(root, fault)
  checkNames(root, fault)
  // Zones are looked at once every clock can be read.
  return faults.length > 0 ? faults : zoneFaults(root)
}

/** The value of the only line of that name. */
export function lineValue({ lines }: Component, name: string): string | undefined {
  return lines.find(line => line.name === name)?.value
}

function checkShape(component: Component, fault: (message: string) => void): void {
  const { name, lines, parts } = component
  const shape = SHAPES[name]
  if (!shape) {
    fault(`${name} has no place here`)
    return
  }
  const counts = Map.groupBy(lines, line => line.name)
  for (const need of shape.needs) if (!counts.has(need)) fault(`${name} without ${need}`)
  for (const [property, all] of counts) {
    const isOnce = [...shape.needs, ...shape.once].includes(property)
    if (isOnce ? all.length > 1 : !shape.often.includes(property)) {
      fault(`${name} with ${all.length} ${property}`)
    }
    for (const line of all) checkValue(component, line, fault)
  }
  if (name === 'VTIMEZONE' && parts.length === 0) fault('VTIMEZONE without any time')
  if (name === 'VEVENT') checkSpan(component, fault)
  if (name === 'VEVENT' || name === 'VTODO') checkAlarms(component, fault)
  for (const part of parts) {
    if (!shape.parts.includes(part.name)) fault(`${part.name} has no place in ${name}`)
    checkShape(part, fault)
  }
}

function checkValue(
  { name }: Component,
  line: ContentLine,
  fault: (message: string) => void,
): void {
  const isZone = name === 'STANDARD' || name === 'DAYLIGHT'
  const check =
    VALUES[`${line.name} of ${isZone ? 'a zone' : name}`] ?? VALUES[line.name] ?? (() => false)
  if (!check(line.value, line)) fault(`${name}: ${line.name} is not ${JSON.stringify(line.value)}`)
}

function checkSpan(event: Component, fault: (message: string) => void): void {
  const [start, end] = ['DTSTART', 'DTEND'].map(name =>
    event.lines.find(line => line.name === name),
  )
  if (end && lineValue(event, 'DURATION')) fault('DTEND beside DURATION')
  if (!start || !end) return
  const typeOf = ({ parameters, value }: ContentLine) =>
    `${parameters.get('VALUE') ?? ''} ${parameters.get('TZID') ?? ''} ${value.endsWith('Z')}`
  if (typeOf(start) !== typeOf(end)) fault('DTSTART and DTEND are of two types')
  if (end.value <= start.value) fault(`it ends at ${end.value}, not after ${start.value}`)
  const rule = lineValue(event, 'RRULE')
  const until = rule && /UNTIL=(\w+)/.exec(rule)?.[1]
  if (until && until.endsWith('Z') !== start.value.includes('T'))
    fault(`UNTIL=${until} is of another type`)
  for (const line of event.lines) {
    if (!['EXDATE', 'RECURRENCE-ID'].includes(line.name)) continue
    const own = line.parameters.get('VALUE')?.[0] ?? ''
    if (own !== (start.parameters.get('VALUE')?.[0] ?? '')) fault(`${line.name} is of another type`)
  }
}

function checkAlarms({ lines, parts }: Component, fault: (message: string) => void): void {
  const names = lines.map(({ name }) => name)
  for (const alarm of parts) {
    const trigger = alarm.lines.find(({ name }) => name === 'TRIGGER')
    const isRelatedToEnd = trigger?.parameters.get('RELATED')?.[0] === 'END'
    const needs = isRelatedToEnd ? ['DTEND', 'DUE'] : ['DTSTART']
    if (!needs.some(name => names.includes(name))) fault('an alarm before nothing')
  }
}

// One name for one thing: beside a series stand those of it that are told apart, nothing else.
function checkNames({ parts }: Component, fault: (message: string) => void): void {
  const entries = parts.filter(({ name }) => name === 'VEVENT' || name === 'VTODO')
  for (const [uid, all] of Map.groupBy(entries, entry => lineValue(entry, 'UID') ?? '')) {
    const wholes = all.filter(entry => lineValue(entry, 'RECURRENCE-ID') === undefined)
    if (wholes.length !== 1) fault(`${wholes.length} entries are called ${uid}`)
    const ids = all.map(entry => lineValue(entry, 'RECURRENCE-ID') ?? '')
    if (new Set(ids).size !== ids.length) fault(`two of ${uid} are told for one day`)
    if (all.length > 1 && wholes.every(entry => lineValue(entry, 'RRULE') === undefined)) {
      fault(`${uid} is told apart and does not recur`)
    }
  }
}

function observance(): Shape {
  return { needs: ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO'], once: ['RRULE'], often: [], parts: [] }
}
