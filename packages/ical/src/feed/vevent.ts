import { addDays } from '@tributary/domain/date/day'
import { type When, whenOf, windowOfFields } from '@tributary/domain/date/when'
import { writeDate } from '@tributary/messages/date'
import { contentLine, text, uri } from '../line/content-line.ts'
import { description } from './description.ts'
import type { FeedEntry, FeedSettings } from './feed.ts'
import { linkTo } from './link-to.ts'

// Never the host: a server that moves must not give its subscribers everything twice.
const UID_DOMAIN = 'tributary'

/** The VEVENT of an entry, with its CRLFs. The same entry and settings give the same bytes. */
export function vevent(entry: FeedEntry, settings: FeedSettings): string {
  const { thing, of, logged } = entry
  const bodies = bodiesOf(entry, settings)
  const when = whenOf(of)
  return [
    'BEGIN:VEVENT\r\n',
    contentLine('UID', `${thing}-${of.id}.${settings.processId}@${UID_DOMAIN}`),
    contentLine('DTSTAMP', instant(logged.changedAt)),
    contentLine('CREATED', instant(logged.createdAt)),
    contentLine('LAST-MODIFIED', instant(logged.changedAt)),
    contentLine('SEQUENCE', String(logged.revision - 1)),
    ...dates(entry, when),
    contentLine('SUMMARY', text(summary(entry, when, bodies, settings))),
    ...optional('LOCATION', location(entry)),
    contentLine('DESCRIPTION', text(description(entry, settings))),
    contentLine('URL', uri(linkTo(entry, settings))),
    contentLine('CATEGORIES', categories(entry, bodies, settings).map(text).join(',')),
    contentLine('STATUS', status(entry, when)),
    contentLine('TRANSP', when.kind === 'timed' ? 'OPAQUE' : 'TRANSPARENT'),
    'END:VEVENT\r\n',
  ].join('')
}

// A partial date stands on the last day of its window: the day by which it must have come.
function dates({ of }: FeedEntry, when: When): string[] {
  if (when.kind === 'timed') {
    const at = (name: string, clock: string) =>
      contentLine(`${name};TZID=${when.timeZone}`, `${clock.replaceAll(/[-:]/g, '')}00`)
    return [at('DTSTART', when.startsAt), at('DTEND', when.endsAt)]
  }
  const { end } = windowOfFields(of)
  const start = when.kind === 'partial' ? end : when.start
  const date = (name: string, day: string) =>
    contentLine(`${name};VALUE=DATE`, day.replaceAll('-', ''))
  // The end of all-day entries is exclusive (RFC 5545, 3.6.1).
  return [date('DTSTART', start), date('DTEND', addDays(end, 1))]
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

function location(entry: FeedEntry): string | undefined {
  if (entry.thing === 'milestone') return entry.of.place
  const { city, country } = entry.of
  return city && country ? `${city}, ${country}` : city
}

function status(entry: FeedEntry, when: When): string {
  if (entry.of.status === 'cancelled') return 'CANCELLED'
  const unsure = ['tentative', 'idea', 'postponed'].includes(entry.of.status ?? '')
  return unsure || when.kind === 'partial' ? 'TENTATIVE' : 'CONFIRMED'
}

function categories(entry: FeedEntry, bodies: string[], { messages }: FeedSettings): string[] {
  const kind =
    entry.thing === 'milestone'
      ? messages.t(`milestone.kind.${entry.of.kind}`)
      : messages.t('milestone.kind.consultation')
  const shared = entry.thing === 'milestone' && entry.of.shared
  return [kind, ...bodies, ...(shared ? [messages.t('calendar.shared')] : [])]
}

function bodiesOf(entry: FeedEntry, { acronyms }: FeedSettings): string[] {
  const ids = entry.thing === 'milestone' ? [entry.of.roadmap] : entry.of.organisers
  return ids.map(id => acronyms.get(id) ?? id)
}

function optional(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [contentLine(name, text(value))]
}

function instant(at: string): string {
  return `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}
