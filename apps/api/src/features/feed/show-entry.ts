import { forPublic } from '@tributary/domain/consultation/for-public'
import { meetingForPublic } from '@tributary/domain/meeting/for-public'
import type { FeedEntry } from '@tributary/ical/feed/feed'

const shown = new WeakMap<FeedEntry, FeedEntry>()

/** An entry as the public reads it: the same object for the same entry. */
export function publicEntry(entry: FeedEntry): FeedEntry {
  let known = shown.get(entry)
  if (!known) {
    known = withoutNames(entry)
    shown.set(entry, known)
  }
  return known
}

function withoutNames(entry: FeedEntry): FeedEntry {
  switch (entry.thing) {
    case 'milestone':
      return entry
    case 'consultation':
      return { ...entry, of: forPublic(entry.of) }
    case 'meeting':
      return { ...entry, of: meetingForPublic(entry.of) }
    case 'action': {
      const { assignee: _, ...of } = entry.of
      return { ...entry, of }
    }
  }
}
