import { readDocument } from '@tributary/contract/process/read-document'
import { listActions } from '@tributary/database/action/list-actions'
import { commit } from '@tributary/database/change/commit'
import { listChanges } from '@tributary/database/change/list-changes'
import { readRecord } from '@tributary/database/change/read-record'
import type { Database } from '@tributary/database/connection/database'
import { listConsultations } from '@tributary/database/consultation/list-consultations'
import { findMilestone } from '@tributary/database/milestone/find-milestone'
import { findPastMilestone } from '@tributary/database/milestone/find-past-milestone'
import { listMilestones } from '@tributary/database/milestone/list-milestones'
import { exportProcess, exportRecord } from '@tributary/database/process/export-process'
import { importProcess } from '@tributary/database/process/import-process'
import { selectThings } from '@tributary/database/thing/select-things'
import { ACTION_STATUSES } from '@tributary/domain/action/action'
import { filterActions } from '@tributary/domain/action/filter-actions'
import { LISTS, type ProcessRecord } from '@tributary/domain/change/as-of'
import { type Fields, THINGS } from '@tributary/domain/change/change'
import { filterConsultations } from '@tributary/domain/consultation/filter-consultations'
import { dayOfNumber } from '@tributary/domain/date/day'
import { filterMilestones } from '@tributary/domain/milestone/filter-milestones'
import { MILESTONE_STATUSES } from '@tributary/domain/milestone/milestone'
import type { ProcessDocument } from '@tributary/domain/process/process'
import { wsis20Document } from '@tributary/wsis20/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Edit, editsOf } from './world/edit-arbitrary.ts'
import { freshDatabase } from './world/fresh-database.ts'
import { naiveReplay } from './world/naive-replay.ts'
import { processDocument } from './world/process-arbitrary.ts'

const NOW = '2026-11-24T12:00:00.000Z'
const LATER = '2026-11-25T00:00:00.000Z'
const nobody = { personId: null }
const ALL = { page: 1, pageSize: 10_000 }

const minute = (n: number) => `2026-11-24T13:${String(n).padStart(2, '0')}:00.000Z`
const justBefore = (instant: string) =>
  Temporal.Instant.from(instant)
    .subtract({ milliseconds: 1 })
    .toString({ fractionalSecondDigits: 3 })

const edited = processDocument.chain(document =>
  fc.record({ document: fc.constant(document), edits: editsOf(document) }),
)

/** A database in which a process was imported and then edited, one edit a minute. */
async function lived(
  document: ProcessDocument,
  edits: Edit[],
  afterEach: (db: Database) => Promise<void> = async () => {},
) {
  const db = await freshDatabase()
  expect((await importProcess(db, nobody, document, NOW)).ok).toBe(true)
  for (const [n, edit] of edits.entries()) {
    const { total } = await listChanges(db, 'p', { thing: edit.thing, id: edit.id }, ALL)
    const write = { ...edit, expected: total }
    expect(await commit(db, nobody, 'p', [write], minute(n))).toMatchObject({ ok: true })
    await afterEach(db)
  }
  return db
}

/** The record as the tables hold it now. */
async function present(db: Database, processId = 'p') {
  const record: Record<string, unknown> = {}
  for (const thing of THINGS) {
    const things = await selectThings(db, thing, processId)
    const resources = things.map(({ fields, revision }) => ({ ...fields, revision }))
    record[LISTS[thing]] = thing === 'process' ? resources[0] : resources
  }
  return record as unknown as ProcessRecord
}

/** Each thing of a record under its kind and id. */
function byId(record: ProcessRecord | undefined): Record<string, Fields> {
  if (!record) return {}
  return Object.fromEntries(
    THINGS.flatMap(thing =>
      [record[LISTS[thing]] as Fields | Fields[]]
        .flat()
        .map(fields => [`${thing} ${fields.id ?? fields.symbol}`, fields]),
    ),
  )
}

describe('the record as of an instant', () => {
  it('is what the tables held then, for any process and any edits', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(edited, async ({ document, edits }) => {
        const held: ProcessRecord[] = []
        const db = await lived(document, edits, async db => {
          held.push(await present(db))
        })
        for (const [n, record] of held.entries()) {
          expect(await readRecord(db, 'p', minute(n))).toEqual(record)
        }
        expect(await readRecord(db, 'p', LATER)).toEqual(held.at(-1))
        db.$client.close()
      }),
      { numRuns: 40 },
    )
  })

  it('equals a naive replay of the log, at every instant that the log knows', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(edited, async ({ document, edits }) => {
        const db = await lived(document, edits)
        const { items: log } = await listChanges(db, 'p', {}, ALL)
        const instants = new Set(log.flatMap(({ at }) => [at, justBefore(at)]))
        for (const instant of instants) {
          expect(byId(await readRecord(db, 'p', instant))).toEqual(naiveReplay(log, instant))
        }
        db.$client.close()
      }),
      { numRuns: 30 },
    )
  })

  it('is a whole document at every instant: it can be imported again', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(edited, async ({ document, edits }) => {
        const db = await lived(document, edits)
        const { items: log } = await listChanges(db, 'p', {}, ALL)
        for (const instant of new Set(log.map(({ at }) => at))) {
          const record = await readRecord(db, 'p', instant)
          if (!record) continue
          const exported = await exportRecord(db, record, instant)
          expect(readDocument(exported)).toEqual({ ok: true, document: exported })
        }
        const now = await readRecord(db, 'p', LATER)
        expect(now && (await exportRecord(db, now, LATER))).toEqual(await exportProcess(db, 'p'))
        db.$client.close()
      }),
      { numRuns: 20 },
    )
  })

  it('shows a milestone with all that its page shows, as the tables do', async () => {
    const db = await freshDatabase()
    await importProcess(db, nobody, wsis20Document(), NOW)
    const record = await readRecord(db, 'wsis20', LATER)
    if (!record) throw new Error('no record')
    for (const { id } of record.milestones) {
      expect(await findPastMilestone(db, record, id, LATER)).toEqual(
        await findMilestone(db, 'wsis20', id),
      )
    }
    expect(await findPastMilestone(db, record, 'nothing', LATER)).toBeUndefined()
  })
})

const day = fc.option(fc.integer({ min: 16_000, max: 25_000 }).map(dayOfNumber), { nil: undefined })
const word = fc.option(
  fc.oneof(fc.constantFrom('a', 'E', 'É', '%', '_', ' b  A', '\\', '🌍'), fc.string()),
  { nil: undefined },
)
const oneOf = <Item>(...items: Item[]) => fc.constantFrom(undefined, ...items)

describe('a list as of now', () => {
  it('is the present one, whatever is asked of it', { timeout: 120_000 }, async () => {
    const asked = fc.record({
      document: processDocument,
      body: oneOf('body-x', 'body-0', 'nobody'),
      region: oneOf('world', 'region-0'),
      shared: oneOf(true, false),
      status: oneOf(...MILESTONE_STATUSES),
      progress: oneOf(...ACTION_STATUSES),
      from: day,
      to: day,
      q: word,
    })
    await fc.assert(
      fc.asyncProperty(asked, async ({ document, body, ...filter }) => {
        const db = await lived(document, [])
        const record = await readRecord(db, 'p', LATER)
        if (!record) throw new Error('no record')
        const { region, shared, status, progress, from, to, q } = filter
        for (const of of [
          {},
          { roadmap: body },
          { shared },
          { status },
          { from, to },
          { q },
          { roadmap: body, shared, status, from, q },
        ]) {
          const listed = await listMilestones(db, 'p', of, ALL)
          expect(filterMilestones(record.milestones, of)).toEqual(listed.items)
        }
        for (const of of [{}, { region }, { organiser: body }, { from, to }]) {
          const listed = await listConsultations(db, 'p', of, ALL)
          expect(filterConsultations(record.consultations, of)).toEqual(listed.items)
        }
        for (const of of [{}, { body }, { status: progress }, { due: to }]) {
          const listed = await listActions(db, 'p', of, ALL)
          expect(filterActions(record.actions, of)).toEqual(listed.items)
        }
        db.$client.close()
      }),
      { numRuns: 60 },
    )
  })
})
