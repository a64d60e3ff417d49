import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { changes } from '@tributary/database/change/schema'
import { verifyLog } from '@tributary/database/change/verify-log'
import { backUpFile } from '@tributary/database/connection/back-up-file'
import { openFile } from '@tributary/database/connection/open-file'
import { restoreFile } from '@tributary/database/connection/restore-file'
import { describe, expect, it, onTestFinished } from 'vitest'
import { runCommand } from './world/command.ts'
import { databaseIn, editorsIn } from './world/editors.ts'
import { freshFolder } from './world/fresh-database.ts'
import { RandomEdits } from './world/random-edits.ts'
import { startServer } from './world/server.ts'

it('a backup taken while people write restores to a state that the log explains completely', async () => {
  const [folder, other] = [await freshFolder(), await freshFolder()]
  const editors = await editorsIn(folder, 10, ['itu', 'unesco'])
  const server = await startServer(folder, { LOG_LEVEL: 'silent' })
  onTestFinished(server.stop)
  let isWriting = true
  const edits = new RandomEdits(7, async () => (isWriting ? server.url : undefined))
  const first = edits.edit(editors[0] ?? { id: '', body: '', token: '' })
  const writing = editors.map(async editor => {
    await first
    while (await edits.edit(editor));
  })
  await first
  const before = [...edits.acknowledged]
  const file = join(other, 'backup.db')
  const backup = await runCommand({ DATA_DIR: folder }, 'backup', file)
  isWriting = false
  await Promise.all(writing)
  expect(backup).toMatchObject({ code: 0, error: '' })
  expect(backup.output).toMatch(/^Backed up to \S+ \(\d+\.\d MB\): .*, checked\.\n$/)

  const restored = await runCommand({ DATA_DIR: join(other, 'data') }, 'restore', file)
  expect(restored).toMatchObject({ code: 0, error: '' })
  expect(await readdir(join(other, 'data'))).toEqual(['tributary.db'])
  const db = await openFile(databaseIn(join(other, 'data')))
  expect(await verifyLog(db)).toEqual([])
  const log = await db.select().from(changes)
  const reasons = new Set(log.filter(({ imported }) => !imported).map(({ reason }) => reason))
  expect(before.filter(({ reason }) => !reasons.has(reason))).toEqual([])
  // Writes went on while it was taken, and after it.
  expect(reasons.size).toBeGreaterThan(before.length)
  expect(edits.acknowledged.length).toBeGreaterThan(reasons.size)
  expect([...reasons].filter(reason => !edits.tried.has(reason ?? ''))).toEqual([])
  db.$client.close()
}, 120_000)

/** A backup of a database with some edits, and a folder for more. */
async function aBackup() {
  const folder = await freshFolder()
  await editorsIn(folder, 1, ['itu'])
  const file = join(folder, 'backup.db')
  await backUpFile(databaseIn(folder), file)
  return { folder, file, target: join(folder, 'restored.db') }
}

async function sql(file: string, script: string) {
  const client = createClient({ url: `file:${file}` })
  await client.executeMultiple(script)
  client.close()
}

describe('restore refuses, and leaves nothing behind,', () => {
  it('where there is a database, or what is left of one', async () => {
    const { folder, file, target } = await aBackup()
    const present = await readFile(databaseIn(folder))
    const { code, error } = await runCommand({ DATA_DIR: folder }, 'restore', file)
    expect([code, error]).toEqual([
      1,
      `${databaseIn(folder)} is there already. Stop the server, move it away, and restore again.\n\nUsage: npm run restore -- FILE\n`,
    ])
    expect(await readFile(databaseIn(folder))).toEqual(present)
    await writeFile(`${target}-wal`, 'x')
    await expect(restoreFile(file, target)).rejects.toThrow(`${target}-wal is there already.`)
  })

  it.each<[string, (file: string) => Promise<void>, RegExp]>([
    [
      'a text',
      file => writeFile(file, 'A shopping list. '.repeat(999)),
      /cannot be read as a data/,
    ],
    ['an empty file', file => truncate(file, 0), /holds no process of Tributary\.$/],
    [
      'a file cut short',
      async file => truncate(file, (await stat(file)).size / 2),
      /cannot be read/,
    ],
    [
      'a file with a page of zeros',
      async file => {
        const bytes = await readFile(file)
        await writeFile(file, bytes.fill(0, 8_192, 12_288))
      },
      /cannot be read|is damaged/,
    ],
    [
      'a database of another program',
      async file => {
        await truncate(file, 0)
        await sql(file, 'create table changes (name text); create table processes (name text)')
      },
      /holds no process of Tributary\.$/,
    ],
    [
      'a database of a newer version',
      file => sql(file, `insert into __drizzle_migrations values (999, 'x', 99999999999999)`),
      /made by a newer version of Tributary\.$/,
    ],
    [
      'a database in use',
      file => writeFile(`${file}-wal`, 'writes'),
      /is no backup: it is a database in use/,
    ],
    [
      'a row that the log does not explain',
      file => sql(file, `update milestones set title = 'Other' where id = 'zero-draft'`),
      /is damaged:\n {2}milestone "zero-draft" of wsis20: the log says otherwise of title$/,
    ],
    [
      'a link that the log does not explain',
      file => sql(file, `delete from dependencies where owner_id = 'zero-draft'`),
      /milestone "zero-draft" of wsis20: the log says otherwise of dependsOn$/,
    ],
    [
      'a log with a gap',
      file => sql(file, `delete from changes where thing_id = 'zero-draft' and revision = 2`),
      /milestone "zero-draft" of wsis20: the log has no revision 2$/,
    ],
    [
      'a log that goes too far',
      file => sql(file, `update milestones set revision = 1 where id = 'zero-draft'`),
      /the log ends with revision 3, and it has 1$/,
    ],
    [
      'a log of what is not there',
      file =>
        sql(
          file,
          `insert into changes select 9999, process_id, at, recorded_at, thing, 'ghost', 1, 'create', title, null, after, 1, null, null, null, null, null, null from changes where thing = 'milestone' limit 1`,
        ),
      /milestone "ghost" of wsis20: the log tells of it, and it is not there$/,
    ],
    [
      'a log whose revisions do not meet',
      file =>
        sql(
          file,
          `update changes set before = json_set(before, '$.start', '2020') where thing_id = 'zero-draft' and revision = 2`,
        ),
      /revision 2 begins otherwise: start$/,
    ],
    [
      'links that lead nowhere',
      file => sql(file, `pragma foreign_keys = off; delete from bodies where id = 'itu'`),
      /names what is not there/,
    ],
  ])('%s', async (_, spoil, message) => {
    const { folder, file, target } = await aBackup()
    await spoil(file)
    // The database that was backed up may still be closing, its side files with it.
    const present = async () =>
      (await readdir(folder)).filter(name => !name.startsWith('tributary.db')).sort()
    const before = await present()
    await expect(restoreFile(file, target)).rejects.toThrow(message)
    expect(await present()).toEqual(before)
  })
})

describe('backup refuses', () => {
  it('to overwrite a file, or to back up nothing', async () => {
    const { folder, file } = await aBackup()
    const present = await readFile(file)
    const again = await runCommand({ DATA_DIR: folder }, 'backup', file)
    expect([again.code, again.error]).toEqual([
      1,
      `${file} is there already. Choose another name.\n\nUsage: npm run backup -- FILE\n`,
    ])
    expect(await readFile(file)).toEqual(present)
    const nothing = join(folder, 'nothing')
    await expect(backUpFile(nothing, join(folder, 'b.db'))).rejects.toThrow(
      `There is no database at ${nothing}.`,
    )
    await expect(readdir(folder)).resolves.not.toContain('nothing')
  })

  it('a database that the log does not explain, and leaves no file', async () => {
    const { folder, file } = await aBackup()
    await sql(databaseIn(folder), `update milestones set title = 'Other' where id = 'zero-draft'`)
    const other = join(folder, 'other.db')
    await expect(backUpFile(databaseIn(folder), other)).rejects.toThrow(
      /tributary\.db is damaged:\n.* the log says otherwise of title$/,
    )
    expect((await readdir(folder)).filter(name => name.includes('other'))).toEqual([])
    expect((await stat(file)).mode & 0o077).toBe(0)
  })

  it('where the database is on another server', async () => {
    const remote = { DATABASE_URL: 'http://db.example:8080' }
    for (const command of ['backup', 'restore']) {
      const { code, error } = await runCommand(remote, command, 'x.db')
      expect([code, error]).toEqual([1, expect.stringContaining('The database is at db.example')])
    }
  })
})
