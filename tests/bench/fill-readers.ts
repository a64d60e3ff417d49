import 'temporal-polyfill/global'
import { commit } from '@tributary/database/change/commit'
import { openFile } from '@tributary/database/connection/open-file'
import { importProcess } from '@tributary/database/process/import-process'
import { wsis20Document } from '@tributary/wsis20/document'

// Fills a database with as many people of all bodies as asked for, each with the hour of their own
// duty station, and moves some dates.
const START = '2027-06-01T00:00:00.000Z'
const [file = '', count = ''] = process.argv.slice(2)

const PERSON = 'insert into people (id, name, email) values (?, ?, ?)'
const MEMBER = `insert into memberships (process_id, person_id, role, body, lead)
  values ('wsis20', ?, 'member', ?, 1)`
const SUBSCRIPTION = `insert into digest_subscriptions (process_id, person_id, bodies, created_at)
  values ('wsis20', ?, ?, '${START}')`

const db = await openFile(file)
const document = wsis20Document()
await importProcess(db, { personId: null }, document, START)
const bodies = document.bodies.map(({ id }) => id)
for (let from = 0; from < Number(count); from += 1_000) {
  const rows = Array.from({ length: 1_000 }, (_, n) => ({
    id: `p${from + n}`,
    body: bodies[n % bodies.length] ?? 'itu',
  }))
  await db.$client.batch(
    rows.flatMap(({ id, body }) => [
      { sql: PERSON, args: [id, `Person ${id}`, `${id}@people.test`] },
      { sql: MEMBER, args: [id, body] },
      { sql: SUBSCRIPTION, args: [id, JSON.stringify([body])] },
    ]),
    'write',
  )
}
for (const [index, id] of ['cstd-30', 'ungis-task-force', 'action-line-roadmaps'].entries()) {
  const fields = { start: `2027-11-${10 + index}`, precision: 'day' }
  const write = { thing: 'milestone', id, verb: 'change', expected: 1, fields } as const
  const done = await commit(db, { personId: null }, 'wsis20', [write], START)
  if (!done.ok) throw new Error(done.reason)
}
