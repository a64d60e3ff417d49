import { contentLine, text, uri } from '../line/content-line.ts'
import { instant } from '../line/date-lines.ts'
import type { FeedEntry, FeedSettings } from './feed.ts'
import { linkTo } from './link-to.ts'
import { renamedSince } from './names-of.ts'

/** What each component of an entry begins with: its name, and what the log says of it. */
export function stampLines(uid: string, entry: FeedEntry, settings: FeedSettings): string[] {
  const { createdAt, revision } = entry.logged
  // A feed has no METHOD, so DTSTAMP too is when it was last revised (RFC 5545, 3.8.7.2).
  const changedAt = instant(renamedSince(entry, settings))
  return [
    contentLine('UID', text(uid)),
    contentLine('DTSTAMP', changedAt),
    contentLine('CREATED', instant(createdAt)),
    contentLine('LAST-MODIFIED', changedAt),
    contentLine('SEQUENCE', String(revision - 1)),
  ]
}

/** Where an entry is on the web, of what kind and whose it is. */
export function kindLines(
  entry: FeedEntry,
  kinds: string[],
  settings: FeedSettings,
  colour: string | undefined,
): string[] {
  return [
    contentLine('URL', uri(linkTo(entry, settings))),
    contentLine('CATEGORIES', kinds.map(text).join(',')),
    ...textLine('COLOR', colour),
  ]
}

/** A text, where there is one. */
export function textLine(name: string, value: string | undefined): string[] {
  return value ? [contentLine(name, text(value))] : []
}
