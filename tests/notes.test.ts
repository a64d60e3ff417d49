import { listNoteUpdates } from '@tributary/database/meeting/notes'
import { endMembership } from '@tributary/database/person/memberships'
import { base64Of } from '@tributary/domain/meeting/base64'
import {
  editNotes,
  emptyNotes,
  MOST_NOTES,
  newSince,
  seenIn,
  wholeNotes,
} from '@tributary/domain/meeting/notes-document'
import { afterAll, describe, expect, it } from 'vitest'
import { notesWorld } from './world/notes.ts'

const WEEKLY = '/meetings/weekly/notes?on=2026-11-24'
const NEXT = '/meetings/weekly/notes?on=2026-12-01'
const of = { processId: 'wsis20', meeting: 'weekly', on: '2026-11-24' }

const updateOf = (text: string) => {
  const notes = emptyNotes()
  editNotes(notes, { at: 0, remove: 0, insert: text })
  return { update: base64Of(wholeNotes(notes)) }
}

// What is refused changes nothing.
const unchanged = await notesWorld(afterAll)

describe('the notes of a meeting', () => {
  it('hold what two type at once, and each meeting of a series has its own', async () => {
    const { writer } = await notesWorld()
    const [ana, bo, other] = [writer('ana', WEEKLY), writer('bo', WEEKLY), writer('cleo', NEXT)]
    ana.type('Welcome')
    bo.type('! Publish it')
    await Promise.all([ana.save(), bo.save()])
    await Promise.all([ana.load(), bo.load(), other.load()])
    expect(ana.text()).toBe(bo.text())
    expect(ana.text()).toContain('Welcome')
    expect(ana.text()).toContain('! Publish it')
    expect(other.text()).toBe('')
    expect((await ana.load()).json).not.toHaveProperty('update')
  })

  it('are of those who take part: readers read, others see nothing', async () => {
    const { writer, ask } = await notesWorld()
    const ana = writer('ana', WEEKLY)
    ana.type('Among us')
    await ana.save()
    const rita = writer('rita', WEEKLY)
    await rita.load()
    expect(rita.text()).toBe('Among us')
    expect((await rita.save()).status).toBe(403)
    expect((await ask('zoe', 'GET', WEEKLY)).status).toBe(403)
    expect((await ask('nobody', 'GET', WEEKLY)).status).toBe(401)
  })

  it('are merged where they came in many pieces, and nobody misses one', async () => {
    const { writer, db } = await notesWorld()
    const [ana, bo] = [writer('ana', WEEKLY), writer('bo', WEEKLY)]
    for (let n = 0; n < 120; n += 1) {
      ana.type(`${ana.text()}${n} `)
      await ana.save()
      if (n === 50) await bo.load()
    }
    expect((await listNoteUpdates(db, of)).length).toBeLessThan(60)
    const late = writer('cleo', WEEKLY)
    await Promise.all([bo.load(), late.load()])
    expect([bo.text(), late.text()]).toEqual([ana.text(), ana.text()])
  })

  it('keep nothing twice, and say where something is missing before it', async () => {
    const { ask, db } = await notesWorld()
    for (const _ of [1, 2]) await ask('ana', 'POST', WEEKLY, updateOf('One'))
    const notes = emptyNotes()
    editNotes(notes, { at: 0, remove: 0, insert: 'One' })
    const seen = seenIn(notes)
    editNotes(notes, { at: 3, remove: 0, insert: ' two' })
    const gap = { update: base64Of(newSince(notes, seen)) }
    expect(await ask('ana', 'POST', WEEKLY, gap)).toMatchObject({
      status: 409,
      json: { detail: 'This builds on notes that are not kept here. Send all of your notes.' },
    })
    const whole = { update: base64Of(wholeNotes(notes)) }
    for (const _ of [1, 2]) {
      expect(await ask('ana', 'POST', NEXT, whole)).toMatchObject({ json: { length: 7 } })
    }
    expect(await listNoteUpdates(db, { ...of, on: '2026-12-01' })).toHaveLength(1)
  })

  it.each<[string, string, unknown, number, string | undefined, string]>([
    ['of no meeting', '/meetings/none/notes', updateOf('x'), 404, undefined, 'no such meeting'],
    ['of a series', '/meetings/weekly/notes', updateOf('x'), 400, 'on', 'say which meeting'],
    [
      'of a day without one',
      '/meetings/weekly/notes?on=2026-11-25',
      updateOf('x'),
      400,
      'on',
      'the series has no meeting on 2026-11-25',
    ],
    [
      'of a day of a single one',
      '/meetings/single/notes?on=2026-11-24',
      updateOf('x'),
      400,
      'on',
      'none of a series',
    ],
    ['of one that is cancelled', '/meetings/off/notes', updateOf('x'), 409, undefined, 'cancelled'],
    ['that are none', WEEKLY, { update: btoa('none') }, 400, 'update', 'an update of Yjs'],
    ['that are no base64', WEEKLY, { update: '!' }, 400, 'update', 'base64'],
    ['that are missing', WEEKLY, {}, 400, 'update', 'expected string'],
    ['too long at once', WEEKLY, { update: 'A'.repeat(700_004) }, 400, 'update', 'Too big'],
    ['too long', WEEKLY, updateOf('x'.repeat(MOST_NOTES + 1)), 409, undefined, '100,000'],
  ])('%s are refused', async (_, path, body, status, field, message) => {
    const { ask, db } = unchanged
    const { status: answered, json } = await ask('ana', 'POST', path, body)
    expect(answered).toBe(status)
    expect(json.errors?.[0]?.path).toBe(field)
    expect(json.detail).toContain(message)
    expect(await listNoteUpdates(db, of)).toEqual([])
  })

  it('are not those of another process, nor of an archived one', async () => {
    const { app, ask } = await notesWorld()
    expect((await app.request('/api/processes/other/meetings/weekly/notes')).status).toBe(404)
    const archive = { archived: true }
    const { json } = await ask('cleo', 'GET', '')
    const done = await ask('cleo', 'PATCH', '', archive, { 'If-Match': `"${json.revision}"` })
    expect(done.status).toBe(200)
    expect(await ask('ana', 'POST', WEEKLY, updateOf('x'))).toMatchObject({
      status: 409,
      json: { detail: expect.stringContaining('archived') },
    })
  })

  it('take nothing more from somebody who no longer takes part', async () => {
    const { writer, db } = await notesWorld()
    const ana = writer('ana', WEEKLY)
    ana.type('Before')
    await ana.save()
    await endMembership(db, 'wsis20', 'ana')
    ana.type('Before and after')
    expect((await ana.save()).status).toBe(403)
    const bo = writer('bo', WEEKLY)
    await bo.load()
    expect(bo.text()).toBe('Before')
  })

  it('hold as much as they can, and tell how much that is', async () => {
    const { writer } = await notesWorld()
    const ana = writer('ana', WEEKLY)
    ana.type('word '.repeat(MOST_NOTES / 5 - 2))
    expect((await ana.save()).status).toBe(200)
    ana.type(`${ana.text()}more`)
    expect((await ana.save()).json).toMatchObject({ length: MOST_NOTES - 6, most: MOST_NOTES })
  })
})
