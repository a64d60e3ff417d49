import { gatherRecord } from '@tributary/api/features/feed/gather-record'
import { readFeed } from '@tributary/api/features/feed/read-feed'
import { commit } from '@tributary/database/change/commit'
import { standingOf } from '@tributary/database/change/standing'
import type { Database } from '@tributary/database/connection/database'
import { openFile } from '@tributary/database/connection/open-file'
import { importProcess } from '@tributary/database/process/import-process'
import { ACTION_FORMS, IMPRECISE, PLAIN_CHOICE } from '@tributary/domain/feed/feed-choice'
import { bytesOf } from '@tributary/ical/feed/feed-parts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allEntries } from './world/all-entries.ts'
import { editsOf } from './world/edit-arbitrary.ts'
import { freshDatabase } from './world/fresh-database.ts'
import { processDocument } from './world/process-arbitrary.ts'

const NOW = '2026-11-24T12:00:00.000Z'
const nobody = { personId: null }
const minute = (n: number) => `2026-11-24T13:${String(n).padStart(2, '0')}:00.000Z`

const edited = processDocument.chain(document =>
  fc.record({
    document: fc.constant(document),
    edits: editsOf(document),
    imprecise: fc.constantFrom(...IMPRECISE),
    actions: fc.constantFrom(...ACTION_FORMS),
  }),
)

/** Another server on the same database, which remembers nothing yet. */
async function another(db: Database): Promise<Database> {
  const { rows } = await db.$client.execute('select file from pragma_database_list')
  return openFile(String(rows[0]?.file))
}

const recordOn = async (db: Database) => gatherRecord(db, 'p', (await standingOf(db, 'p')).version)

type Row = { thing: string; thing_id: string; recorded_at: string; after: string }

/** Since when each thing has the status that it has, as one reads it who goes through the log. */
async function statusSince(db: Database) {
  const { rows } = await db.$client.execute('select * from changes order by id')
  const since = new Map<string, { status: string | null; at: string }>()
  for (const { thing, thing_id, recorded_at, after } of rows as unknown as Row[]) {
    const { status } = JSON.parse(after) as { status?: string | null }
    const key = `${thing} ${thing_id}`
    if (status !== undefined && since.get(key)?.status !== status) {
      since.set(key, { status, at: recorded_at })
    }
  }
  return since
}

it('what is kept of a process for feeds is, after any edits, what reading it whole gives', async () => {
  await fc.assert(
    fc.asyncProperty(edited, async ({ document, edits, ...options }) => {
      const db = await freshDatabase()
      expect((await importProcess(db, nobody, document, NOW)).ok).toBe(true)
      const other = await another(db)
      const choice = { ...PLAIN_CHOICE, ...options, scope: { kind: 'all' as const } }
      const asked = { processId: 'p', choice, origin: 'https://tributary.test', path: '/p.ics' }
      const textOn = async (on: Database) => {
        const read = await readFeed({ db: on, now: () => NOW }, await standingOf(on, 'p'), asked)
        if (!read.ok) throw new Error(read.reason)
        return new TextDecoder().decode(bytesOf(read.calendar))
      }
      let before = await recordOn(db)
      const revisions = new Map<string, number>()
      for (const [n, edit] of edits.entries()) {
        const key = `${edit.thing} ${edit.id}`
        const { rows } = await db.$client.execute({
          sql: 'select count(*) as total from changes where thing = ? and thing_id = ?',
          args: [edit.thing, edit.id],
        })
        const expected = Number(rows[0]?.total)
        const done = await commit(db, nobody, 'p', [{ ...edit, expected }], minute(n))
        expect(done.ok).toBe(true)
        revisions.set(key, expected + 1)
        // The other comes to know some edits one by one, some together.
        if (n % 3 === 0) await textOn(other)
        const after = await recordOn(db)
        expect(after?.entries).toEqual(await allEntries(db, 'p'))
        const known = new Map(
          before?.entries.map(entry => [`${entry.thing} ${entry.of.id}`, entry]),
        )
        for (const entry of after?.entries ?? []) {
          const id = `${entry.thing} ${entry.of.id}`
          expect([id, known.get(id) === entry]).toEqual([id, id !== key])
        }
        before = after
      }
      const since = await statusSince(db)
      for (const { thing, of, logged } of before?.entries ?? []) {
        const { status, at } = since.get(`${thing} ${of.id}`) ?? {}
        const isOff = status === 'cancelled' || status === 'dropped'
        expect(logged.cancelledAt).toBe(isOff ? at : undefined)
        expect(logged.completedAt).toBe(thing === 'action' && status === 'done' ? at : undefined)
      }
      // As somebody reads it who has just come, and who has known all along.
      const fresh = await another(db)
      const text = await textOn(fresh)
      expect([await textOn(db), await textOn(other)]).toEqual([text, text])
      for (const database of [other, fresh]) database.$client.close()
    }),
    { numRuns: 25 },
  )
}, 60_000)
