import type { Thing } from '@tributary/domain/change/change'
import { addDays } from '@tributary/domain/date/day'
import {
  type DateFields,
  instantOf,
  type When,
  whenOf,
  windowOfFields,
} from '@tributary/domain/date/when'
import { writeDate } from '@tributary/messages/date'
import { contentLine, text, uri } from '../line/content-line.ts'
import { isOffset } from '../zone/vtimezone.ts'
import { description } from './description.ts'
import type { FeedEntry, FeedSettings } from './feed.ts'
import { linkTo } from './link-to.ts'

// Never the host: a server that moves must not give its subscribers everything twice, and RFC 7986
// (5.3) wants no host there.
const UID_DOMAIN = 'tributary'

/** The name that a thing has in every calendar. */
export function uidOf(
  { thing, of }: { thing: Thing; of: { id: string } },
  processId: string,
): string {
  return `${thing}-${of.id}.${processId}@${UID_DOMAIN}`
}

/** The VEVENT of an entry, with its CRLFs. The same entry and settings give the same bytes. */
export function vevent(
  entry: FeedEntry,
  settings: FeedSettings,
  colours: Map<string, string>,
): string {
  const { thing, of, logged } = entry
  const ids = thing === 'milestone' ? [entry.of.roadmap] : entry.of.organisers
  const bodies = ids.map(id => settings.acronyms.get(id) ?? id)
  const when = whenOf(of)
  const changedAt = instant(logged.changedAt)
  return [
    'BEGIN:VEVENT\r\n',
    contentLine('UID', text(uidOf(entry, settings.processId))),
    contentLine('DTSTAMP', changedAt),
    contentLine('CREATED', instant(logged.createdAt)),
    contentLine('LAST-MODIFIED', changedAt),
    contentLine('SEQUENCE', String(logged.revision - 1)),
    ...dates(entry, when),
    contentLine('SUMMARY', text(summary(entry, when, bodies, settings))),
    ...optional('LOCATION', location(entry, settings)),
    contentLine('DESCRIPTION', text(description(entry, settings))),
    contentLine('URL', uri(linkTo(entry, settings))),
    contentLine('CATEGORIES', categories(entry, bodies, settings).map(text).join(',')),
    contentLine('STATUS', status(entry, when)),
    ...optional('COLOR', colours.get(ids[0] ?? '')),
    contentLine('TRANSP', takesTime(entry, when) ? 'OPAQUE' : 'TRANSPARENT'),
    'END:VEVENT\r\n',
  ].join('')
}

/** When an entry begins and ends; a partial date stands on the last day of its window, by which it must have come. */
export function dates({ of }: { of: DateFields }, when: When): string[] {
  if (when.kind === 'timed') {
    const { startsAt, endsAt, timeZone } = when
    return [timeLine('DTSTART', startsAt, timeZone), timeLine('DTEND', endsAt, timeZone)]
  }
  const { end } = windowOfFields(of)
  const start = when.kind === 'partial' ? end : when.start
  // The end of all-day entries is exclusive (RFC 5545, 3.6.1).
  return [dateLine('DTSTART', start), dateLine('DTEND', addDays(end, 1))]
}

/** A property that is a wall clock in a zone. */
export function timeLine(name: string, clock: string, timeZone: string): string {
  return isOffset(timeZone)
    ? contentLine(name, instant(instantOf(clock, timeZone)))
    : contentLine(`${name};TZID=${timeZone}`, `${clock.replaceAll(/[-:]/g, '')}00`)
}

/** A property that is a day. */
export function dateLine(name: string, day: string): string {
  return contentLine(`${name};VALUE=DATE`, day.replaceAll('-', ''))
}

function summary(
  entry: FeedEntry,
  when: When,
  bodies: string[],
  { messages }: FeedSettings,
): string {
  const { of } = entry
  const title = bodies[0]
    ? messages.t('calendar.summary', { body: bodies[0], title: of.title })
    : of.title
  if (when.kind !== 'partial') return title
  return messages.t('calendar.inWindow', { title, window: writeDate(messages, of) })
}

function location(entry: FeedEntry, { messages }: FeedSettings): string | undefined {
  if (entry.thing === 'milestone') return entry.of.place
  const { city, country, format } = entry.of
  if (!city && format === 'online') return messages.t('consultation.format.online')
  return city && country ? `${city}, ${country}` : city
}

/** How sure an entry is, in the calendar's words. */
export function status(entry: FeedEntry, when: When): string {
  if (entry.of.status === 'cancelled') return 'CANCELLED'
  const unsure = ['tentative', 'idea', 'postponed'].includes(entry.of.status ?? '')
  return unsure || when.kind === 'partial' ? 'TENTATIVE' : 'CONFIRMED'
}

// Busy are people only in hours that stand: a deadline or a week of sessions must not block their
// calendars, nor may what is postponed, cancelled or no more than an idea.
/** Whether an entry takes people's time. */
export function takesTime({ of, thing }: FeedEntry, when: When): boolean {
  if (when.kind !== 'timed' || (thing === 'milestone' && of.kind === 'deadline')) return false
  return !['cancelled', 'postponed', 'idea'].includes(of.status ?? '')
}

function categories(entry: FeedEntry, bodies: string[], { messages }: FeedSettings): string[] {
  const kind =
    entry.thing === 'milestone'
      ? messages.t(`milestone.kind.${entry.of.kind}`)
      : messages.t('milestone.kind.consultation')
  const shared = entry.thing === 'milestone' && entry.of.shared
  return [kind, ...bodies, ...(shared ? [messages.t('calendar.shared')] : [])]
}

function optional(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [contentLine(name, text(value))]
}

/** An instant (UTC, ISO 8601) as a calendar writes it. */
export function instant(at: string): string {
  return `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}
