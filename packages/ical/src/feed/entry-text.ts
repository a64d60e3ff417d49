import { forPublic } from '@tributary/domain/consultation/for-public'
import { type ZoneInUse, zoneOf } from '../meeting/series-lines.ts'
import { actionEntries } from './action-entries.ts'
import type { FeedEntry, FeedSettings } from './feed.ts'
import { meetingVevents } from './meeting-vevents.ts'
import { type DatedEntry, vevent } from './vevent.ts'

/** The components of an entry, with their CRLFs, and the clock that they use, if any. */
export type EntryText = { text: string; zone: ZoneInUse | undefined }

/** An entry as its feed tells it. The same entry and settings give the same bytes. */
export function entryText(
  entry: FeedEntry,
  settings: FeedSettings,
  colours: ReadonlyMap<string, string>,
): EntryText {
  switch (entry.thing) {
    case 'milestone':
      return dated(entry, settings, colours)
    case 'consultation': {
      const of = settings.isPrivate ? entry.of : forPublic(entry.of)
      return dated({ ...entry, of }, settings, colours)
    }
    case 'meeting': {
      const { text, dates } = meetingVevents(entry, settings, colours)
      return { text, zone: usesZone(text) ? zoneOf(dates) : undefined }
    }
    case 'action':
      return { text: actionEntries(entry, settings, colours), zone: undefined }
  }
}

function dated(
  entry: DatedEntry,
  settings: FeedSettings,
  colours: ReadonlyMap<string, string>,
): EntryText {
  const text = vevent(entry, settings, colours)
  return { text, zone: usesZone(text) ? zoneOf([entry.of]) : undefined }
}

function usesZone(text: string): boolean {
  return /^[A-Z-]+;TZID=/m.test(text)
}
