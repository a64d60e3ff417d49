import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { issueMinutes } from '@tributary/api/features/minutes/issue-minutes'
import { keepNotes } from '@tributary/api/features/notes/keep-notes'
import { findHeld } from '@tributary/api/held-meeting'
import { changes } from '@tributary/database/change/schema'
import { migrate } from '@tributary/database/connection/migrate'
import { openRemote } from '@tributary/database/connection/open-remote'
import { listNoteUpdates } from '@tributary/database/meeting/notes'
import { minutes } from '@tributary/database/meeting/schema'
import { importProcess } from '@tributary/database/process/import-process'
import {
  editNotes,
  emptyNotes,
  textOfUpdates,
  wholeNotes,
} from '@tributary/domain/meeting/notes-document'
import { wsis20Document } from '@tributary/wsis20/document'
import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { depsOn, NOW } from './world/app.ts'
import { addMeetings, notesWorld } from './world/notes.ts'
import { addPerson } from './world/sign-in.ts'
import { startSqld } from './world/sqld.ts'

const ON = '?on=2026-11-24'
const AT = `/meetings/weekly/minutes`
const NOTES = `Welcome by the host <b>
# Draft of the report
! Publish it on Monday
[] Send the draft @UNESCO @ITU @Bo Ek by 12 May
[x] Book the room @ITU
[] Print it @NATO
# Other
! publish it  on Monday`

/** A meeting whose notes are taken. */
async function noted(text = NOTES) {
  const world = await notesWorld()
  const ana = world.writer('ana', `/meetings/weekly/notes${ON}`)
  ana.type(text)
  expect((await ana.save()).status).toBe(200)
  return { ...world, ana }
}

describe('minutes', () => {
  it('say before what they will record, what is recorded and what cannot be', async () => {
    const { ask } = await noted()
    const preview = await ask('ana', 'GET', `${AT}/preview${ON}`)
    expect(preview.json).toEqual({
      create: [
        { kind: 'decision', line: 2, text: 'Publish it on Monday' },
        { kind: 'action', line: 3, text: 'Send the draft' },
        { kind: 'action', line: 4, text: 'Book the room' },
      ],
      there: [],
      unreadable: [{ kind: 'action', line: 5, text: '[] Print it @NATO' }],
    })
  })

  it('record decisions and actions in one commit, for other bodies too', async () => {
    const { ask, db, request } = await noted()
    const present = { on: '2026-11-24', person: 'bo', present: true }
    expect((await request('ana', 'PUT', '/meetings/weekly/attendance', present)).status).toBe(204)
    const { status, json } = await ask('ed', 'POST', `${AT}${ON}`)
    expect(status).toBe(201)
    expect(json).toMatchObject({ number: 1, latest: 1, issuedBy: 'Ed Host', issuedAt: NOW })
    expect(json.content).toMatchObject({
      title: 'Weekly call',
      date: { startsAt: '2026-11-24T15:00', timeZone: 'Europe/Zurich' },
      present: [{ name: 'Bo Ek', body: 'unesco' }],
      carriedOver: ['Draft of the report'],
    })
    const actions = await ask('ana', 'GET', '/actions?pageSize=1000')
    const made = actions.json.items.filter(({ meeting }: { meeting?: string }) => meeting)
    expect(made).toMatchObject([
      {
        id: 'send-the-draft',
        on: '2026-11-24',
        responsible: ['unesco', 'itu'],
        assignee: 'bo',
        due: '2027-05-12',
        precision: 'day',
        status: 'open',
        confidence: 'sourced',
      },
      { id: 'book-the-room', responsible: ['itu'], status: 'done' },
    ])
    const { json: meetings } = await ask('ana', 'GET', '/meetings')
    const weekly = meetings.items.find(({ id }: { id: string }) => id === 'weekly')
    expect(weekly.decisions).toEqual([
      {
        id: 'publish-it-on-monday',
        meeting: 'weekly',
        on: '2026-11-24',
        text: 'Publish it on Monday',
      },
    ])
    const log = await db.select().from(changes)
    expect(log.filter(({ actorId }) => actorId === 'ed')).toHaveLength(3)
  })

  it('make nothing twice, whoever issues them at once', async () => {
    const { ask, db, ana } = await noted()
    const both = await Promise.all([
      ask('ed', 'POST', `${AT}${ON}`),
      ask('cleo', 'POST', `${AT}${ON}`),
      ask('ed', 'POST', `${AT}${ON}`),
    ])
    expect(both.map(({ status, json }) => [status, json.number])).toEqual([
      [201, 1],
      [201, 1],
      [201, 1],
    ])
    const made = async () =>
      (await db.select().from(changes)).filter(({ actorId }) => actorId !== null).length
    expect(await made()).toBe(3)
    ana.type(`${ana.text()}\n! Meet again`)
    await ana.save()
    const again = await ask('ed', 'POST', `${AT}${ON}`)
    expect(again.json).toMatchObject({ number: 2, latest: 2 })
    expect(await made()).toBe(4)
    const first = await ask('rita', 'GET', `${AT}${ON}&number=1`)
    expect(first.json).toMatchObject({ number: 1, latest: 2 })
    expect(JSON.stringify(first.json.content)).not.toContain('Meet again')
    expect(await db.select().from(minutes)).toHaveLength(2)
  })

  it('give other names to what is called alike in another meeting', async () => {
    const { ask, writer } = await noted('[] Send the draft @ITU')
    const bo = writer('bo', '/meetings/weekly/notes?on=2026-12-01')
    bo.type('[] Send the draft @ITU')
    await bo.save()
    await ask('ed', 'POST', `${AT}${ON}`)
    const next = await ask('ed', 'POST', `${AT}?on=2026-12-01`)
    expect(next.json.content.parts[0].lines[0].id).toBe('send-the-draft-2')
    const there = await ask('ed', 'GET', `${AT}/preview?on=2026-12-01`)
    expect(there.json).toMatchObject({
      create: [],
      there: [{ id: 'send-the-draft-2', differs: false }],
    })
  })

  it.each([
    ['ana', 403],
    ['bo', 403],
    ['rita', 403],
    ['zoe', 403],
    ['nobody', 401],
    ['cleo', 201],
  ] as const)('issued by %s are answered %i', async (who, status) => {
    const { ask, db } = await noted()
    expect((await ask(who, 'POST', `${AT}${ON}`)).status).toBe(status)
    expect(await db.select().from(minutes)).toHaveLength(status === 201 ? 1 : 0)
  })

  it('are refused where there is nothing to say', async () => {
    const { ask, db } = await notesWorld()
    const detail = async (method: string, path: string) =>
      (await ask('ed', method, path)).json.detail
    expect(await detail('POST', `${AT}${ON}`)).toBe('There are no notes of this meeting yet.')
    expect(await detail('POST', '/meetings/off/minutes')).toContain('cancelled')
    expect(await detail('GET', `${AT}${ON}`)).toContain('have been issued yet')
    expect(await detail('GET', `${AT}${ON}&number=2`)).toContain('no minutes no. 2')
    expect(await detail('GET', `${AT}.docx${ON}`)).toContain('have been issued yet')
    expect(await detail('POST', AT)).toContain('say which meeting')
    expect(
      await listNoteUpdates(db, { processId: 'wsis20', meeting: 'weekly', on: undefined }),
    ).toEqual([])
  })

  it('come as a Word document that says all of it', async () => {
    const { ask, request } = await noted()
    await ask('ed', 'POST', `${AT}${ON}`)
    const answer = await request('rita', 'GET', `${AT}.docx${ON}`)
    expect(answer.headers.get('Content-Disposition')).toBe(
      'attachment; filename="minutes-weekly-2026-11-24-1.docx"',
    )
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
    expect(messages).toEqual([])
    for (const text of [
      '<h1>Minutes: Weekly call</h1>',
      'Tuesday, 24 November 2026',
      'Welcome by the host &lt;b&gt;',
      '<h2>Draft of the report</h2>',
      '<strong>Decision: </strong>Publish it on Monday',
      '<strong>Action: </strong>Send the draft (UNESCO, ITU, Bo Ek, by 12 May 2027)',
      'Book the room (ITU, done)',
      '[] Print it @NATO',
      '<h2>Left open, for the next meeting</h2>',
    ])
      expect(value).toContain(text)
    expect(Object.keys(unzipSync(bytes))).toContain('word/document.xml')
    const again = await request('rita', 'GET', `${AT}.docx${ON}`)
    expect(new Uint8Array(await again.arrayBuffer())).toEqual(bytes)
    await expectInOffice(bytes, 'Publish it on Monday')
  })

  it('go by mail to those chosen, once, to guests as well', async () => {
    const { ask, mails } = await noted()
    await ask('ed', 'POST', `${AT}${ON}`)
    const readers = await ask('ed', 'GET', `${AT}/readers${ON}`)
    expect(readers.json.items).toEqual([
      { key: 'ana', name: 'Ana Lima', body: 'itu', isGuest: false },
      { key: 'bo', name: 'Bo Ek', body: 'unesco', isGuest: false },
      { key: 'ed', name: 'Ed Host', body: 'itu', isGuest: false },
      { key: 'gil@guest.test', name: 'Gil Guest', isGuest: true },
      { key: 'late@guest.test', name: 'Lea Late', isGuest: true },
      { key: 'cleo', name: 'Cleo', isGuest: false },
    ])
    const to = { to: ['bo', 'gil@guest.test', 'bo'] }
    for (const _ of [1, 2]) {
      expect((await ask('ed', 'POST', `${AT}/mail${ON}`, to)).json).toEqual({ sent: 2, failed: [] })
    }
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['bo@people.test', 'Minutes: Weekly call, 24 Nov 2026'],
      ['gil@guest.test', 'Minutes: Weekly call, 24 Nov 2026'],
    ])
    const [bo, gil] = mails
    expect(bo?.text).toContain('Action: Send the draft (UNESCO, ITU, Bo Ek, by 12 May 2027)')
    expect(bo?.text).toContain(
      'https://tributary.test/wsis20/meetings/weekly/minutes?day=2026-11-24',
    )
    expect(bo?.html).toContain('Welcome by the host &lt;b&gt;')
    expect(gil?.text).not.toContain('https://tributary.test')
    expect(
      (await ask('ed', 'POST', `${AT}/mail${ON}`, { to: ['late@guest.test', 'ana'] })).json,
    ).toEqual({ sent: 1, failed: [{ key: 'late@guest.test', reason: 'try_later' }] })
    const wrong = await ask('ed', 'POST', `${AT}/mail${ON}`, { to: ['bo', 'zoe'] })
    expect(wrong.json.errors).toEqual([
      { path: 'to[1]', message: '"zoe" is nobody whom /readers gives' },
    ])
    expect((await ask('ana', 'POST', `${AT}/mail${ON}`, to)).status).toBe(403)
  })
})

it('minutes are issued once on a database server too', async () => {
  const remote = openRemote(await startSqld())
  await migrate(remote)
  await importProcess(remote, { personId: null }, wsis20Document(), NOW)
  await addMeetings(remote)
  await addPerson(remote, { id: 'ed', role: 'editor', body: 'itu' })
  const { deps } = depsOn(remote)
  const ed = { personId: 'ed', role: 'editor', body: 'itu' } as const
  const of = { processId: 'wsis20', meeting: 'weekly', on: '2026-11-24' }
  const found = await findHeld(remote, of)
  if (!found.ok) throw new Error(found.reason)
  const notes = emptyNotes()
  editNotes(notes, { at: 0, remove: 0, insert: '! Publish it 😀' })
  for (const _ of [1, 2]) await keepNotes(deps, ed, found.held, wholeNotes(notes))
  const kept = await listNoteUpdates(remote, of)
  expect(textOfUpdates(kept.map(({ bytes }) => bytes))).toBe('! Publish it 😀')
  const issued = await Promise.all([1, 2].map(() => issueMinutes(deps, ed, found.held)))
  expect(issued).toMatchObject([{ minutes: { number: 1 } }, { minutes: { number: 1, latest: 1 } }])
  remote.$client.close()
})

// By the office programme of this machine, where it has one; by the parts of the file where not.
async function expectInOffice(bytes: Uint8Array, text: string): Promise<void> {
  const programme = ['soffice', 'libreoffice'].find(
    name => spawnSync(name, ['--version']).status === 0,
  )
  if (!programme) {
    const parts = unzipSync(bytes)
    const types = Buffer.from(parts['[Content_Types].xml'] ?? []).toString()
    const declared = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name)
    expect(declared.filter(name => name && !parts[name])).toEqual([])
    return
  }
  const folder = await mkdtemp(join(tmpdir(), 'minutes-'))
  try {
    await writeFile(join(folder, 'minutes.docx'), bytes)
    const made = [
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'minutes.docx'),
    ]
    spawnSync(programme, [`-env:UserInstallation=file://${folder}/profile`, ...made])
    const pdf = await readFile(join(folder, 'minutes.pdf'))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    const plain = spawnSync(programme, [
      `-env:UserInstallation=file://${folder}/profile`,
      ...[
        '--headless',
        '--convert-to',
        'txt:Text',
        '--outdir',
        folder,
        join(folder, 'minutes.docx'),
      ],
    ])
    expect([plain.status, await readFile(join(folder, 'minutes.txt'), 'utf8')]).toEqual([
      0,
      expect.stringContaining(text),
    ])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
