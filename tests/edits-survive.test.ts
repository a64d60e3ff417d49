import { changes } from '@tributary/database/change/schema'
import { verifyLog } from '@tributary/database/change/verify-log'
import { openFile } from '@tributary/database/connection/open-file'
import type { Fields } from '@tributary/domain/change/change'
import { withFields } from '@tributary/domain/change/fields'
import { expect, it, onTestFinished } from 'vitest'
import { databaseIn, editorsIn } from './world/editors.ts'
import { freshFolder } from './world/fresh-database.ts'
import { freePort } from './world/ports.ts'
import { RandomEdits } from './world/random-edits.ts'
import { startServer } from './world/server.ts'

const SEED = Number(process.env.SEED ?? 20_261_125)
const EDITORS = 50
const EDITS = 2_000
const CRASHES = 5

it('no acknowledged edit of fifty editors is lost, though the server is killed five times', async () => {
  console.log(`Edits drawn with SEED=${SEED}`)
  const folder = await freshFolder()
  const editors = await editorsIn(folder, EDITORS, ['itu', 'unesco', 'cstd', 'escap', 'unga'])
  const settings = { PORT: String(await freePort()), LOG_LEVEL: 'silent' }
  let server = startServer(folder, settings)
  onTestFinished(async () => (await server).stop())
  let crashes = 0
  const crash = () => {
    crashes += 1
    server = server.then(async ({ child, ended }) => {
      child.kill('SIGKILL')
      await ended
      return startServer(folder, settings)
    })
  }

  const edits = new RandomEdits(SEED, async () => (await server).url)
  await Promise.all(
    editors.map(async editor => {
      for (let n = 0; n < EDITS / EDITORS; n += 1) {
        await edits.edit(editor)
        const due = Math.floor((edits.acknowledged.length * (CRASHES + 1)) / EDITS)
        if (due > crashes && crashes < CRASHES) crash()
      }
    }),
  )
  expect([edits.acknowledged.length, crashes]).toEqual([EDITS, CRASHES])

  const db = await openFile(databaseIn(folder))
  const log = await db.select().from(changes)
  const made = new Map<string, { reason: string | null; actorId: string | null; fields: Fields }>()
  for (const { thing, thingId, revision, after, reason, actorId } of log) {
    const { fields = {} } = made.get(`${thing} ${thingId} ${revision - 1}`) ?? {}
    const row = { reason, actorId, fields: withFields(fields, after) }
    made.set(`${thing} ${thingId} ${revision}`, row)
  }
  for (const { thing, id, revision, editor, reason, fields } of edits.acknowledged) {
    const written = made.get(`${thing} ${id} ${revision}`)
    expect(written).toMatchObject({ reason, actorId: editor })
    expect(written?.fields).toMatchObject(withFields({}, fields))
  }
  const reasons = log.filter(({ imported }) => !imported).map(({ reason }) => reason ?? '')
  expect(new Set(reasons).size).toBe(reasons.length)
  expect(reasons.filter(reason => !edits.tried.has(reason))).toEqual([])
  expect(await verifyLog(db)).toEqual([])
  db.$client.close()
}, 300_000)
