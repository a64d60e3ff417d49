import type { PreviewedEntry } from '@tributary/contract/feed/schema'
import type { Standing } from '@tributary/database/change/standing'
import { addDays, type Day } from '@tributary/domain/date/day'
import { windowOf } from '@tributary/domain/date/partial-date'
import { windowOfFields } from '@tributary/domain/date/when'
import { occurrencesOf } from '@tributary/domain/meeting/occurrences'
import { entriesInFeed } from '@tributary/ical/feed/entries-in-feed'
import type { FeedEntry } from '@tributary/ical/feed/feed'
import { bytesOf } from '@tributary/ical/feed/feed-parts'
import { upcomingIn } from '@tributary/ical/read/upcoming'
import type { Deps } from '../../deps.ts'
import { gatherRecord } from './gather-record.ts'
import { entriesFor, type FeedAsked, settingsOf, writerOn } from './read-feed.ts'
import { type UnknownInScope, unknownInScope } from './unknown-scope.ts'

const SHOWN = 10

export type Preview =
  | { ok: true; total: number; items: PreviewedEntry[] }
  | { ok: false; reason: 'no_process' }
  | { ok: false; reason: 'unknown'; unknown: UnknownInScope }

/** The entries of a feed that come next from a day on: read from its text, as a calendar reads it. */
export async function previewFeed(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { version }: Standing,
  asked: FeedAsked & { on?: Day | undefined },
): Promise<Preview> {
  const record = await gatherRecord(db, asked.processId, version)
  if (!record) return { ok: false, reason: 'no_process' }
  const unknown = unknownInScope(asked.choice.scope, record)
  if (unknown) return { ok: false, reason: 'unknown', unknown }
  const settings = settingsOf(record, asked, now())
  const held = entriesInFeed(entriesFor(record, asked), settings)
  const from = asked.on ?? settings.on
  // What comes next is among those that come next by themselves: the text of no more is needed.
  const next = held
    .map(entry => ({ entry, day: nextDay(entry, addDays(from, -1)) }))
    .filter(({ day }) => day !== undefined)
    .toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1))
    .slice(0, SHOWN + MARGIN)
    .map(({ entry }) => entry)
  // They were chosen already: by themselves they may not say any more why they belong to it.
  const choice = { ...asked.choice, scope: { kind: 'all' as const } }
  const text = new TextDecoder().decode(bytesOf(writerOn(db).write(next, { ...settings, choice })))
  return { ok: true, total: held.length, items: upcomingIn(text, from, SHOWN) }
}

// Clocks of other zones can bring what is of one day before what is of another.
const MARGIN = 10
const UNDATED = '9999-12-31'

/** The first day from `from` on that an entry touches; the last of all for an action without one. */
function nextDay(entry: FeedEntry, from: Day): Day | undefined {
  if (entry.thing === 'meeting') return occurrencesOf(entry.of, { from })[0]?.start
  if (entry.thing === 'action') {
    const end = entry.of.due === undefined ? UNDATED : windowOf(entry.of.due).end
    return end >= from ? end : undefined
  }
  const { start, end } = windowOfFields(entry.of)
  return end >= from ? start : undefined
}
