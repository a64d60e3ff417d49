import { readPlace } from '../annex/read-place.ts'
import type { Lookup } from '../annex/vocabulary.ts'
import type { Fields } from '../change/change.ts'
import { dateFaults } from '../date/date-faults.ts'
import type { DateFields } from '../date/when.ts'
import { findCity } from '../place/cities.ts'

/** An entry of a calendar that somebody else keeps. */
export type OutsideEntry = {
  uid: string
  title: string
  date: DateFields | undefined
  recurs: string | undefined
  location: string
  status: string
  property: (name: string) => string
}

/** Why an entry cannot be proposed as a consultation. */
export const PASSED_OVER = ['no_uid', 'no_title', 'no_date', 'recurs', 'ours'] as const
export type PassedOver = { title: string; reason: (typeof PASSED_OVER)[number] }

/** What a calendar says of one occasion, in the fields of a consultation. */
export type CalendarItem = { uid: string; fields: Fields }

/** How to read places, and hours on no particular clock. */
export type ReadingWords = { country: Lookup; timeZone: string }

const OURS = /@tributary$/
const LONGEST = 500

/** What a calendar says, by UID, and what of it cannot be proposed. */
export function readEntries(
  entries: OutsideEntry[],
  words: ReadingWords,
): { items: CalendarItem[]; passedOver: PassedOver[] } {
  const passedOver: PassedOver[] = []
  const latest = new Map<string, OutsideEntry>()
  for (const entry of entries) {
    const reason = refusalOf(entry)
    if (reason) {
      passedOver.push({ title: plain(entry.title), reason })
      continue
    }
    const other = latest.get(entry.uid)
    // Of two that are the same, the one that was revised more often counts (RFC 5545, 3.8.7.4).
    if (!other || sequenceOf(entry) >= sequenceOf(other)) latest.set(entry.uid, entry)
  }
  const items = [...latest.values()].map(entry => ({
    uid: entry.uid,
    fields: fieldsOf(entry, words),
  }))
  return { items, passedOver }
}

// One consultation is one occasion: what recurs would be endlessly many.
function refusalOf(entry: OutsideEntry): PassedOver['reason'] | undefined {
  const { uid, title, date, recurs } = entry
  if (uid === '' || uid.length > LONGEST) return 'no_uid'
  if (OURS.test(uid)) return 'ours'
  if (recurs !== undefined || entry.property('recurrence-id') !== '') return 'recurs'
  if (date === undefined || dateFaults({ ...date, timeZone: zoned(date, 'UTC') }).length > 0) {
    return 'no_date'
  }
  return plain(title) === '' ? 'no_title' : undefined
}

function fieldsOf(entry: OutsideEntry, { country, timeZone }: ReadingWords): Fields {
  const date = entry.date as DateFields
  const place = plain(entry.location)
  const at = place === '' ? undefined : readPlace(place, country)
  const local = at?.city ? findCity(at.city, at.country ?? undefined)?.timeZone : undefined
  const said = {
    title: plain(entry.title),
    ...date,
    timeZone: zoned(date, local ?? timeZone),
    city: at?.city,
    country: at?.country,
    venue: at?.venue,
    format: at && (at.format ?? 'in-person'),
    status: { TENTATIVE: 'tentative', CANCELLED: 'cancelled' }[entry.status],
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value != null))
}

// Days have no clock, and what has hours has one.
function zoned({ startsAt, timeZone }: DateFields, otherwise: string): string | undefined {
  return startsAt === undefined ? undefined : (timeZone ?? otherwise)
}

function sequenceOf(entry: OutsideEntry): number {
  return Number(entry.property('sequence')) || 0
}

// What calendars say is a line of plain text here: see `line` of the contract.
function plain(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .toWellFormed()
}
