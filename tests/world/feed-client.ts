/** What a client keeps of an entry. */
type Kept = { sequence: number; modified: string; dates: string; text: string }

const DATES = /^(DTSTART|DTEND|DURATION|DUE|RRULE|EXDATE)[;:]/

/**
 * A calendar client that believes what RFC 5545 says: it keeps an entry by its UID and
 * RECURRENCE-ID, takes another only where its SEQUENCE is higher, or its LAST-MODIFIED later at the
 * same, and drops what the feed has no more.
 */
export class FeedClient {
  readonly kept = new Map<string, Kept>()
  /** What no feed may do. */
  readonly faults: string[] = []
  #highest = new Map<string, number>()

  /** Takes a feed as it was fetched. */
  fetch(calendar: string): void {
    const fetched = partsOf(calendar)
    for (const [key, entry] of fetched) {
      const known = this.kept.get(key)
      const highest = this.#highest.get(key) ?? 0
      if (entry.sequence < highest) this.faults.push(`${key} goes back to ${entry.sequence}`)
      this.#highest.set(key, Math.max(highest, entry.sequence))
      if (known && known.dates !== entry.dates && entry.sequence <= known.sequence) {
        this.faults.push(`${key} has other dates at ${entry.sequence}`)
      }
      const isNewer =
        !known ||
        entry.sequence > known.sequence ||
        (entry.sequence === known.sequence && entry.modified > known.modified)
      if (isNewer) this.kept.set(key, entry)
    }
    for (const key of this.kept.keys()) if (!fetched.has(key)) this.kept.delete(key)
  }

  /** All that it keeps, as a calendar with the zones of the feed that it fetched last. */
  asCalendar(calendar: string): string {
    const zones = calendar.match(/BEGIN:VTIMEZONE.*?END:VTIMEZONE\r\n/gs) ?? []
    const texts = [...this.kept.values()].map(({ text }) => text)
    return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${zones.join('')}${texts.join('')}END:VCALENDAR\r\n`
  }
}

/** The entries of a feed, each by its component, UID and RECURRENCE-ID. */
export function partsOf(calendar: string): Map<string, Kept> {
  const parts = new Map<string, Kept>()
  for (const [text, name] of calendar.matchAll(/BEGIN:(VEVENT|VTODO)\r\n.*?END:\1\r\n/gs)) {
    const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n')
    const value = (property: string) =>
      lines.find(line => line.startsWith(property))?.slice(property.length + 1) ?? ''
    const key = `${name} ${value('UID')} ${value('RECURRENCE-ID')}`
    const dates = lines.filter(line => DATES.test(line)).join(' ')
    const modified = value('LAST-MODIFIED')
    parts.set(key, { sequence: Number(value('SEQUENCE')), modified, dates, text })
  }
  return parts
}
