import { windowOf } from '@tributary/domain/date/partial-date'
import { type DateFields, type When, whenOf } from '@tributary/domain/date/when'
import { writeDate } from '@tributary/messages/date'
import { conferenceLines } from '../line/conference-lines.ts'
import { contentLine, text } from '../line/content-line.ts'
import { dates, dayLines } from '../line/date-lines.ts'
import { alarmLines } from './alarm.ts'
import { described } from './described.ts'
import { description } from './description.ts'
import { isOff } from './entries-in-feed.ts'
import { kindLines, stampLines, textLine } from './entry-lines.ts'
import type { FeedEntry, FeedSettings } from './feed.ts'
import { bodiesOf } from './names-of.ts'
import { geoLines, locationOf } from './place-lines.ts'
import { shownWhen } from './shown-when.ts'
import { uidOf } from './uid.ts'

/** A milestone or a consultation, with what the log says of it. */
export type DatedEntry = Extract<FeedEntry, { thing: 'milestone' | 'consultation' }>

/** The VEVENT of a milestone or a consultation, with its CRLFs. The same entry and settings give the same bytes. */
export function vevent(
  entry: DatedEntry,
  settings: FeedSettings,
  colours: ReadonlyMap<string, string>,
): string {
  const { messages, choice, acronyms, processId } = settings
  const ids = bodiesOf(entry)
  const bodies = ids.map(id => acronyms.get(id) ?? id)
  const when = shownWhen(entry.of)
  const name = summary(entry, bodies[0], settings)
  const isTold = when.kind !== 'partial' && !isOff(entry)
  return [
    'BEGIN:VEVENT\r\n',
    ...stampLines(uidOf(entry, processId), entry, settings),
    ...shownDates(when, settings),
    contentLine('SUMMARY', text(name)),
    ...textLine('LOCATION', locationOf(entry, messages)),
    ...geoLines(entry),
    ...described(description(entry, settings)),
    ...kindLines(entry, categories(entry, bodies, settings), settings, colours.get(ids[0] ?? '')),
    ...(entry.thing === 'consultation' ? conferenceLines(entry.of.joinLink, messages) : []),
    ...relatedLines(entry, settings),
    contentLine('STATUS', status(entry, when)),
    contentLine('TRANSP', takesTime(entry, when) ? 'OPAQUE' : 'TRANSPARENT'),
    ...(isTold ? alarmLines(choice.alarm, name, { isTimed: when.kind === 'timed' }) : []),
    'END:VEVENT\r\n',
  ].join('')
}

/** When an entry is shown: what is known to the month or vaguer on its last day, or over all of it. */
export function shownDates(when: When, { choice }: Pick<FeedSettings, 'choice'>): string[] {
  if (when.kind !== 'partial' || choice.imprecise !== 'span') return dates(when)
  const { start, end } = windowOf(when.date)
  return dayLines(start, end)
}

function summary(entry: DatedEntry, body: string | undefined, settings: FeedSettings): string {
  const { t } = settings.messages
  const { title } = entry.of
  const titled = inWindow(body ? t('calendar.summary', { body, title }) : title, entry.of, settings)
  // Some calendars show what is cancelled like anything else.
  if (isOff(entry)) return t('calendar.off', { title: titled })
  return entry.of.status === 'postponed' ? t('calendar.postponed', { title: titled }) : titled
}

/** A title, with the window in which it is known to be. */
export function inWindow(
  title: string,
  of: DateFields,
  { messages }: Pick<FeedSettings, 'messages'>,
): string {
  if (whenOf(of).kind !== 'partial') return title
  return messages.t('calendar.inWindow', { title, window: writeDate(messages, of) })
}

/** How sure an entry is, in the calendar's words. */
export function status(entry: DatedEntry, when: When): string {
  if (isOff(entry)) return 'CANCELLED'
  const unsure = ['tentative', 'idea', 'postponed'].includes(entry.of.status ?? '')
  return unsure || when.kind === 'partial' ? 'TENTATIVE' : 'CONFIRMED'
}

// Busy are people only in hours that stand: a deadline or a week of sessions must not block their
// calendars, nor may what is postponed, cancelled or no more than an idea.
/** Whether an entry takes people's time. */
export function takesTime(entry: DatedEntry, when: When): boolean {
  const { of, thing } = entry
  if (when.kind !== 'timed' || (thing === 'milestone' && of.kind === 'deadline')) return false
  return !isOff(entry) && !['postponed', 'idea'].includes(of.status ?? '')
}

function categories(entry: DatedEntry, bodies: string[], { messages }: FeedSettings): string[] {
  const kind =
    entry.thing === 'milestone'
      ? messages.t(`milestone.kind.${entry.of.kind}`)
      : messages.t('milestone.kind.consultation')
  const shared = entry.thing === 'milestone' && entry.of.shared
  return [kind, ...bodies, ...(shared ? [messages.t('calendar.shared')] : [])]
}

// What it cannot be without (RFC 9253, 5).
function relatedLines(entry: DatedEntry, { processId }: FeedSettings): string[] {
  if (entry.thing !== 'milestone') return []
  return (entry.of.dependsOn ?? []).map(id =>
    contentLine(
      'RELATED-TO;RELTYPE=DEPENDS-ON',
      text(uidOf({ thing: 'milestone', of: { id } }, processId)),
    ),
  )
}
