import ICAL from 'ical.js'

/** An entry as a calendar program shows it; one of a series for each time that it comes. */
export type ShownEntry = {
  uid: string
  kind: 'entry' | 'task'
  title: string
  /** A day, or an instant (UTC, ISO 8601); absent for a task without a day. */
  start?: string | undefined
  /** The last day, or the instant at which it ends. */
  end?: string | undefined
  /** In the words of RFC 5545; empty where nothing is said. */
  status: string
  place: string
  hasAlarm: boolean
}

// No series of a year has more days.
const MOST_OF_SERIES = 400

/** What a calendar program shows of a calendar from a day on, the next first; at most `most` entries. */
export function upcomingIn(text: string, from: string, most: number): ShownEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const isAhead = ({ start, end }: ShownEntry) => start === undefined || (end ?? start) >= from
  const entries = entriesOf(calendar.getAllSubcomponents('vevent')).flatMap(entry =>
    shownTimes(entry, isAhead, most),
  )
  const tasks = calendar.getAllSubcomponents('vtodo').map(taskOf)
  // What has no day stands last, as in lists of tasks.
  return [...entries, ...tasks]
    .filter(isAhead)
    .toSorted((a, b) => ((a.start ?? '~') < (b.start ?? '~') ? -1 : 1))
    .slice(0, most)
}

// What is told of single times of a series belongs to it.
function entriesOf(components: ICAL.Component[]): ICAL.Event[] {
  const byUid = Map.groupBy(components, component => String(component.getFirstPropertyValue('uid')))
  return [...byUid.values()].flatMap(same => {
    const isSingle = (component: ICAL.Component) => component.hasProperty('recurrence-id')
    const whole = same.filter(component => !isSingle(component))
    const exceptions = same.filter(isSingle)
    if (whole.length === 0) return exceptions.map(component => new ICAL.Event(component))
    return whole.map(component => new ICAL.Event(component, { exceptions }))
  })
}

function shownTimes(
  entry: ICAL.Event,
  isAhead: (shown: ShownEntry) => boolean,
  most: number,
): ShownEntry[] {
  if (!entry.isRecurring()) return [shownOf(entry, entry.startDate, entry.endDate)]
  const found: ShownEntry[] = []
  const times = entry.iterator()
  for (let n = 0; n < MOST_OF_SERIES && found.length < most; n += 1) {
    const next = times.next()
    if (!next) break
    const { item, startDate, endDate } = entry.getOccurrenceDetails(next)
    const shown = shownOf(item, startDate, endDate)
    if (isAhead(shown)) found.push(shown)
  }
  return found
}

function shownOf({ component, uid }: ICAL.Event, start: ICAL.Time, end: ICAL.Time): ShownEntry {
  // The end of all-day entries is exclusive (RFC 5545, 3.6.1).
  const last = end.clone()
  if (end.isDate) last.adjust(-1, 0, 0, 0)
  const from = written(start)
  const until = written(last)
  return { ...common(component, uid, 'entry'), start: from, end: until < from ? from : until }
}

function taskOf(component: ICAL.Component): ShownEntry {
  const due = component.getFirstPropertyValue('due')
  const uid = String(component.getFirstPropertyValue('uid'))
  const day = due instanceof ICAL.Time ? written(due) : undefined
  return { ...common(component, uid, 'task'), ...(day !== undefined && { start: day }) }
}

function common(component: ICAL.Component, uid: string, kind: ShownEntry['kind']): ShownEntry {
  const text = (name: string) => String(component.getFirstPropertyValue(name) ?? '')
  return {
    uid,
    kind,
    title: text('summary'),
    status: text('status'),
    place: text('location'),
    hasAlarm: component.getFirstSubcomponent('valarm') !== null,
  }
}

function written(time: ICAL.Time): string {
  return time.isDate ? time.toString() : new Date(time.toUnixTime() * 1_000).toISOString()
}
