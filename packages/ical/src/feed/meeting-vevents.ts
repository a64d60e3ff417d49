import { type DateFields, type When, whenOf } from '@tributary/domain/date/when'
import { meetingForPublic } from '@tributary/domain/meeting/for-public'
import type { Meeting } from '@tributary/domain/meeting/meeting'
import { type Occurrence, occurrencesOf } from '@tributary/domain/meeting/occurrences'
import { meetingLines } from '../invitation/meeting-description.ts'
import { conferenceLines } from '../line/conference-lines.ts'
import { contentLine, text } from '../line/content-line.ts'
import { dates } from '../line/date-lines.ts'
import {
  atRule,
  dateOfWhole,
  firstLines,
  seriesLines,
  statusOf,
  toldApart,
} from '../meeting/series-lines.ts'
import { alarmLines } from './alarm.ts'
import { described } from './described.ts'
import { isOff } from './entries-in-feed.ts'
import { kindLines, stampLines, textLine } from './entry-lines.ts'
import type { FeedEntry, FeedSettings } from './feed.ts'
import { uidOf } from './uid.ts'
import { inWindow, shownDates } from './vevent.ts'

type MeetingEntry = Extract<FeedEntry, { thing: 'meeting' }>
type Colours = ReadonlyMap<string, string>

/**
 * The VEVENTs of a meeting, by the name that its invitations have: of a series its rule and each
 * meeting that is not as it has it, never one for each. The public is told what the public reads.
 */
export function meetingVevents(
  entry: MeetingEntry,
  settings: FeedSettings,
  colours: Colours,
): { text: string; dates: DateFields[] } {
  const meeting = settings.isPrivate ? entry.of : meetingForPublic(entry.of)
  // Of a series that is called off it still says which meetings had been there.
  const { status: _, ...standing } = meeting
  const all = occurrencesOf(standing)
  const first = dateOfWhole(meeting, all)
  const write = (date: DateFields, lines: string[], one?: Occurrence) =>
    component({ ...entry, of: meeting }, { date, lines, one }, settings, colours)
  const events = [
    write(first, [
      ...(meeting.recurrence ? firstLines(meeting) : shownDates(whenOf(first), settings)),
      ...seriesLines(meeting, all),
    ]),
    ...toldApart(meeting, all).map(one =>
      write(one, [atRule('RECURRENCE-ID', meeting, one), ...dates(whenOf(one))], one),
    ),
  ]
  return { text: events.join(''), dates: [first, ...all] }
}

type Told = { date: DateFields; lines: string[]; one?: Occurrence | undefined }

function component(
  entry: MeetingEntry,
  { date, lines, one }: Told,
  settings: FeedSettings,
  colours: Colours,
): string {
  const { messages, choice, processId, acronyms } = settings
  const { of: meeting } = entry
  const when = whenOf(date)
  const place = one ? one.place : meeting.place
  const bodies = meeting.organisers.map(id => acronyms.get(id) ?? id)
  const name = summary(entry, date, settings)
  const isTold = when.kind !== 'partial' && !isOff(entry)
  const kinds = [messages.t('calendar.meeting'), ...bodies]
  const colour = colours.get(meeting.organisers[0] ?? '')
  return [
    'BEGIN:VEVENT\r\n',
    ...stampLines(uidOf(entry, processId), entry, settings),
    ...lines,
    contentLine('SUMMARY', text(name)),
    ...textLine('LOCATION', place ?? meeting.joinLink),
    ...described(meetingLines({ ...settings, meeting }, one)),
    ...kindLines(entry, kinds, settings, colour),
    ...conferenceLines(meeting.joinLink, messages),
    contentLine('STATUS', status(entry, when)),
    contentLine('TRANSP', when.kind === 'timed' && !isOff(entry) ? 'OPAQUE' : 'TRANSPARENT'),
    ...(isTold ? alarmLines(choice.alarm, name, { isTimed: when.kind === 'timed' }) : []),
    'END:VEVENT\r\n',
  ].join('')
}

function summary(entry: MeetingEntry, date: DateFields, settings: FeedSettings): string {
  const title = inWindow(entry.of.title, date, settings)
  return isOff(entry) ? settings.messages.t('calendar.off', { title }) : title
}

function status(entry: MeetingEntry, when: When): string {
  if (isOff(entry)) return 'CANCELLED'
  return when.kind === 'partial' ? 'TENTATIVE' : statusOf(entry.of as Meeting)
}
