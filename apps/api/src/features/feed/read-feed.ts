import type { Standing } from '@tributary/database/change/standing'
import type { Database } from '@tributary/database/connection/database'
import type { FeedChoice } from '@tributary/domain/feed/feed-choice'
import type { FeedReader, FeedSettings } from '@tributary/ical/feed/feed'
import { type FeedWriter, feedWriter, type WrittenFeed } from '@tributary/ical/feed/feed-writer'
import { localeFor, messagesIn } from '@tributary/messages/messages'
import type { Deps } from '../../deps.ts'
import { type FeedRecord, gatherRecord } from './gather-record.ts'
import { type UnknownInScope, unknownInScope } from './unknown-scope.ts'

export type FeedAsked = {
  processId: string
  choice: FeedChoice
  origin: string
  path: string
  /** Whose feed it is, where it has a secret address. */
  reader?: FeedReader | undefined
}

export type ReadFeed =
  | { ok: true; calendar: WrittenFeed; modifiedAt: string }
  | { ok: false; reason: 'no_process' }
  | { ok: false; reason: 'unknown'; unknown: UnknownInScope }

const writers = new WeakMap<Database, FeedWriter>()

/**
 * A feed, and since when it can have been so (UTC, ISO 8601), at how the record stands; or
 * what its choice names and the process has not. As it was `before`, it is the sooner written.
 */
export async function readFeed(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { version, changedAt }: Standing,
  asked: FeedAsked,
  before?: WrittenFeed,
): Promise<ReadFeed> {
  const record = await gatherRecord(db, asked.processId, version)
  if (!record) return { ok: false, reason: 'no_process' }
  const unknown = unknownInScope(asked.choice.scope, record)
  if (unknown) return { ok: false, reason: 'unknown', unknown }
  const settings = settingsOf(record, asked, now())
  const calendar = writerOn(db).write(entriesFor(record, asked), settings, before)
  // What is cancelled leaves at the beginning of a day.
  const midnight = `${settings.on}T00:00:00.000Z`
  const modifiedAt = record.hasCancelled && midnight > changedAt ? midnight : changedAt
  return { ok: true, calendar, modifiedAt }
}

/** The writer that keeps the texts of a database's feeds. */
export function writerOn(db: Database): FeedWriter {
  const writer = writers.get(db) ?? feedWriter()
  writers.set(db, writer)
  return writer
}

/** The entries of a process as the reader of a feed may read them. */
export function entriesFor(record: FeedRecord, { reader }: Pick<FeedAsked, 'reader'>) {
  return reader ? record.entries : record.publicEntries
}

/** With what a feed is written at an instant. */
export function settingsOf(record: FeedRecord, asked: FeedAsked, now: string): FeedSettings {
  const { processId, choice, origin, path, reader } = asked
  const { process, acronyms, titles, bodiesRenamedAt, milestonesRenamedAt } = record
  return {
    processId,
    processTitle: process.title,
    acronyms,
    titles,
    renamedAt: { bodies: bodiesRenamedAt, milestones: milestonesRenamedAt },
    choice,
    origin,
    path,
    on: now.slice(0, 10),
    messages: messagesIn(localeFor(choice.locale)),
    reader,
    isPrivate: reader !== undefined,
  }
}
