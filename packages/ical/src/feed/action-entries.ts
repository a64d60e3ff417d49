import type { Action, ActionStatus } from '@tributary/domain/action/action'
import { isOpen } from '@tributary/domain/action/is-overdue'
import type { Day } from '@tributary/domain/date/day'
import { windowOf } from '@tributary/domain/date/partial-date'
import { writeDate } from '@tributary/messages/date'
import { contentLine, text } from '../line/content-line.ts'
import { dateLine, dayLines, instant } from '../line/date-lines.ts'
import { alarmLines } from './alarm.ts'
import { described } from './described.ts'
import { description } from './description.ts'
import { isOff } from './entries-in-feed.ts'
import { kindLines, stampLines } from './entry-lines.ts'
import type { FeedEntry, FeedSettings } from './feed.ts'
import { dueUidOf, uidOf } from './uid.ts'

type ActionEntry = Extract<FeedEntry, { thing: 'action' }>
type Colours = ReadonlyMap<string, string>

/**
 * An action as its feed shows it: as a VTODO, as an entry on the day on which it is due for the
 * calendars that ignore those, or as both, each with a name of its own. Without a date there is no
 * such entry. A month, a quarter or a year is due on its last day.
 */
export function actionEntries(
  entry: ActionEntry,
  settings: FeedSettings,
  colours: Colours,
): string {
  const { actions } = settings.choice
  const due = entry.of.due && windowOf(entry.of.due).end
  return [
    ...(actions === 'day' ? [] : [vtodo(entry, due, settings, colours)]),
    ...(actions === 'todo' || !due ? [] : [dueDay(entry, due, settings, colours)]),
  ].join('')
}

const STATUS: Record<ActionStatus, string> = {
  open: 'NEEDS-ACTION',
  'in-progress': 'IN-PROCESS',
  blocked: 'NEEDS-ACTION',
  done: 'COMPLETED',
  dropped: 'CANCELLED',
}
// Of what is under way nobody says how much is done.
const PERCENT: Partial<Record<ActionStatus, string>> = { open: '0', done: '100' }

function vtodo(
  entry: ActionEntry,
  due: Day | undefined,
  settings: FeedSettings,
  colours: Colours,
): string {
  const { choice, processId } = settings
  const { of, logged } = entry
  const name = summary(of, settings)
  const percent = PERCENT[of.status]
  // Where the day stands as an entry too, that has the alarm.
  const alarm = due && isOpen(of) && !isOff(entry) && choice.actions === 'todo'
  return [
    'BEGIN:VTODO\r\n',
    ...stampLines(uidOf(entry, processId), entry, settings),
    ...(due ? [dateLine('DUE', due)] : []),
    contentLine('SUMMARY', text(name)),
    ...about(entry, settings, colours),
    contentLine('STATUS', isOff(entry) ? 'CANCELLED' : STATUS[of.status]),
    ...(percent ? [contentLine('PERCENT-COMPLETE', percent)] : []),
    ...(of.status === 'done' && logged.completedAt
      ? [contentLine('COMPLETED', instant(logged.completedAt))]
      : []),
    ...(alarm ? alarmLines(choice.alarm, name, { isTimed: false, related: 'END' }) : []),
    'END:VTODO\r\n',
  ].join('')
}

function dueDay(entry: ActionEntry, due: Day, settings: FeedSettings, colours: Colours): string {
  const { choice, messages, processId } = settings
  const { of } = entry
  const key = isOff(entry) ? 'calendar.dropped' : isOpen(of) ? 'calendar.due' : 'calendar.done'
  const name = messages.t(key, { title: summary(of, settings) })
  const alarm = key === 'calendar.due' ? choice.alarm : undefined
  return [
    'BEGIN:VEVENT\r\n',
    ...stampLines(dueUidOf(of, processId), entry, settings),
    ...dayLines(due, due),
    contentLine('SUMMARY', text(name)),
    ...about(entry, settings, colours),
    contentLine('STATUS', isOff(entry) ? 'CANCELLED' : 'CONFIRMED'),
    contentLine('TRANSP', 'TRANSPARENT'),
    ...alarmLines(alarm, name, { isTimed: false }),
    'END:VEVENT\r\n',
  ].join('')
}

function about(entry: ActionEntry, settings: FeedSettings, colours: Colours): string[] {
  const { messages, acronyms, processId } = settings
  const { responsible, milestones = [], meeting } = entry.of
  const kinds = [messages.t('calendar.action'), ...responsible.map(id => acronyms.get(id) ?? id)]
  const related = (type: string, thing: 'milestone' | 'meeting', id: string) =>
    contentLine(`RELATED-TO;RELTYPE=${type}`, text(uidOf({ thing, of: { id } }, processId)))
  return [
    ...described(description(entry, settings)),
    ...kindLines(entry, kinds, settings, colours.get(responsible[0] ?? '')),
    ...milestones.map(id => related('PARENT', 'milestone', id)),
    ...(meeting === undefined ? [] : [related('SIBLING', 'meeting', meeting)]),
  ]
}

function summary(of: Action, { messages, acronyms }: FeedSettings): string {
  const [lead] = of.responsible
  const body = lead === undefined ? undefined : (acronyms.get(lead) ?? lead)
  const title = body ? messages.t('calendar.summary', { body, title: of.title }) : of.title
  const { due, precision = 'day' } = of
  if (due === undefined || precision === 'day') return title
  const window = writeDate(messages, { start: due, precision })
  return messages.t('calendar.inWindow', { title, window })
}
