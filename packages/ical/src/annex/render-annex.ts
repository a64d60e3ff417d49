import { whenOf } from '@tributary/domain/date/when'
import { noEntries, zoneLines } from '../feed/calendar-lines.ts'
import type { FeedEntry } from '../feed/feed.ts'
import { uidOf } from '../feed/uid.ts'
import { status, takesTime } from '../feed/vevent.ts'
import { contentLine, text, uri } from '../line/content-line.ts'
import { dates, instant } from '../line/date-lines.ts'
import { zoneOf } from '../meeting/series-lines.ts'

/** A consultation with what Annex 1 says of it, by column. */
export type AnnexEntry = Extract<FeedEntry, { thing: 'consultation' }> & {
  cells: Record<string, string>
}

type Settings = {
  processId: string
  name: string
  /** Where the app is, without a slash at the end. */
  origin: string
}

/**
 * Annex 1 as a calendar file (RFC 5545): the same entries give the same bytes. What VEVENT has no
 * property for stands in X-ANNEX properties, so that the file can be read back.
 */
export function renderAnnex(entries: AnnexEntry[], settings: Settings): string {
  return [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Tributary//Annex 1//EN\r\nCALSCALE:GREGORIAN\r\n',
    contentLine('NAME', text(settings.name)),
    contentLine('X-WR-CALNAME', text(settings.name)),
    entries.length === 0
      ? noEntries()
      : zoneLines(entries.map(({ of }) => ({ zone: zoneOf([of]) }))),
    ...entries.map(entry => vevent(entry, settings)),
    'END:VCALENDAR\r\n',
  ].join('')
}

function vevent(entry: AnnexEntry, { processId, origin }: Settings): string {
  const { of, logged, cells } = entry
  const when = whenOf(of)
  const { title = '', place = '', ...others } = cells
  return [
    'BEGIN:VEVENT\r\n',
    contentLine('UID', text(uidOf(entry, processId))),
    contentLine('DTSTAMP', instant(logged.changedAt)),
    contentLine('LAST-MODIFIED', instant(logged.changedAt)),
    contentLine('SEQUENCE', String(logged.revision - 1)),
    ...dates(when),
    contentLine('SUMMARY', text(title)),
    ...(place === '' ? [] : [contentLine('LOCATION', text(place))]),
    contentLine('URL', uri(`${origin}/${processId}/consultations?show=${of.id}`)),
    contentLine('STATUS', status(entry, when)),
    contentLine('TRANSP', takesTime(entry, when) ? 'OPAQUE' : 'TRANSPARENT'),
    ...Object.entries(others)
      .filter(([, value]) => value !== '')
      .map(([field, value]) => contentLine(`X-ANNEX-${field.toUpperCase()}`, text(value))),
    'END:VEVENT\r\n',
  ].join('')
}
