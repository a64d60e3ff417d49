import { listBodies } from '@tributary/database/body/list-bodies'
import { lastRowOf } from '@tributary/database/change/standing'
import type { Database } from '@tributary/database/connection/database'
import { type ChangedThings, changedThings } from '@tributary/database/feed/changed-things'
import {
  FEED_THINGS,
  type FeedThing,
  readFeedEntries,
  type StoredEntry,
} from '@tributary/database/feed/list-feed-entries'
import { renamedAt } from '@tributary/database/feed/renamed-at'
import { findProcess } from '@tributary/database/process/list-processes'
import type { Process } from '@tributary/domain/process/process'
import type { FeedEntry } from '@tributary/ical/feed/feed'
import { LruCache } from '../../lru-cache.ts'
import { publicEntry } from './show-entry.ts'

/** What all feeds of a process are made of. An entry is the same object for as long as its thing did not change. */
export type FeedRecord = {
  process: Pick<Process, 'title' | 'regions' | 'stakeholderGroups'>
  /** Acronyms by body id, in the order of the process. */
  acronyms: ReadonlyMap<string, string>
  /** When bodies last came to be called otherwise (UTC, ISO 8601). */
  bodiesRenamedAt: ReadonlyMap<string, string>
  /** Titles by milestone id. */
  titles: ReadonlyMap<string, string>
  milestonesRenamedAt: ReadonlyMap<string, string>
  /** As those who take part read them, in the order of the feeds. */
  entries: FeedEntry[]
  /** As the public reads them. */
  publicEntries: FeedEntry[]
  /** Whether any of them is cancelled: such entries leave feeds by the day. */
  hasCancelled: boolean
}

type Names = Pick<FeedRecord, 'process' | 'acronyms' | 'bodiesRenamedAt'>
type Titles = Pick<FeedRecord, 'titles' | 'milestonesRenamedAt'>
/** Entries in the order of the feeds, and the place of each by its id. */
type Listed = { list: StoredEntry[]; placeOf: ReadonlyMap<string, number> }
type Entries = Record<FeedThing, Listed>
type Kept = { last: number; entries: Entries; record: FeedRecord }

const KEPT_ENTRIES = 100_000
// Where more has changed, everything is read again.
const MOST_CHANGES = 500

const keptOf = new WeakMap<Database, LruCache<Kept>>()

/**
 * The record of a process at a version (of `standingOf`) or later, undefined where there is no such
 * process. It is kept, and brought up to date by what the log names since; every instance that
 * writes on the database writes that log.
 */
export async function gatherRecord(
  db: Database,
  processId: string,
  version: string,
): Promise<FeedRecord | undefined> {
  const cache = keptOf.get(db) ?? new LruCache<Kept>(KEPT_ENTRIES, sizeOf)
  keptOf.set(db, cache)
  const wanted = lastRowOf(version)
  const before = cache.get(processId)
  if (before && before.last >= wanted) return before.record
  const changed = before && (await changedThings(db, processId, before.last, MOST_CHANGES))
  const kept =
    before && changed
      ? await updated(db, processId, before, changed)
      : await readWhole(db, processId, wanted)
  if (!kept) return undefined
  // Another request may have come there first: all then give the same objects.
  const now = cache.get(processId)
  if (now && now.last >= kept.last) return now.record
  cache.set(processId, kept)
  return kept.record
}

async function readWhole(db: Database, processId: string, last: number): Promise<Kept | undefined> {
  const names = await readNames(db, processId)
  if (!names) return undefined
  const entries = {} as Entries
  for (const thing of FEED_THINGS) {
    entries[thing] = listed(await readFeedEntries(db, processId, thing))
  }
  const titles: Titles = {
    titles: new Map(entries.milestone.list.map(({ of }) => [of.id, of.title])),
    milestonesRenamedAt: await renamedAt(db, processId, 'milestone'),
  }
  return { last, entries, record: recordOf(names, titles, entries) }
}

async function updated(
  db: Database,
  processId: string,
  { entries: before, record }: Kept,
  { last, things }: ChangedThings,
): Promise<Kept | undefined> {
  const isRenamed = things.has('process') || things.has('body')
  const names: Names | undefined = isRenamed ? await readNames(db, processId) : record
  if (!names) return undefined
  const entries = { ...before }
  let titles: Titles = record
  for (const thing of FEED_THINGS) {
    const ids = [...(things.get(thing) ?? [])]
    if (ids.length === 0) continue
    const read = await readFeedEntries(db, processId, thing, ids)
    entries[thing] = withEntries(before[thing], read)
    if (thing !== 'milestone') continue
    const renamed = await renamedAt(db, processId, thing, ids)
    titles = {
      titles: withNames(titles.titles, new Map(read.map(({ of }) => [of.id, of.title]))),
      milestonesRenamedAt: withNames(titles.milestonesRenamedAt, renamed),
    }
  }
  return { last, entries, record: recordOf(names, titles, entries) }
}

async function readNames(db: Database, processId: string): Promise<Names | undefined> {
  const process = await findProcess(db, processId)
  if (!process) return undefined
  const bodies = await listBodies(db, processId, { page: 1, pageSize: 1_000 })
  return {
    process,
    acronyms: new Map(bodies.items.map(({ id, acronym }) => [id, acronym])),
    bodiesRenamedAt: await renamedAt(db, processId, 'body'),
  }
}

function recordOf(
  { process, acronyms, bodiesRenamedAt }: Names,
  { titles, milestonesRenamedAt }: Titles,
  byThing: Entries,
): FeedRecord {
  const entries = FEED_THINGS.flatMap(thing => byThing[thing].list)
  return {
    process,
    acronyms,
    bodiesRenamedAt,
    titles,
    milestonesRenamedAt,
    entries,
    publicEntries: entries.map(publicEntry),
    hasCancelled: entries.some(({ logged }) => logged.cancelledAt !== undefined),
  }
}

function withEntries(before: Listed, read: StoredEntry[]): Listed {
  const list = [...before.list]
  for (const entry of read) list[before.placeOf.get(entry.of.id) ?? list.length] = entry
  if (list.length === before.list.length) return { list, placeOf: before.placeOf }
  return listed(list.sort((a, b) => a.position - b.position || (a.of.id < b.of.id ? -1 : 1)))
}

function listed(list: StoredEntry[]): Listed {
  return { list, placeOf: new Map(list.map(({ of }, place) => [of.id, place])) }
}

// The same map where no name is another: whoever keeps what it said need not look.
function withNames(before: ReadonlyMap<string, string>, read: ReadonlyMap<string, string>) {
  if ([...read].every(([id, name]) => before.get(id) === name)) return before
  const after = new Map(before)
  for (const [id, name] of read) after.set(id, name)
  return after
}

function sizeOf({ record }: Kept): number {
  return record.entries.length + 1
}
