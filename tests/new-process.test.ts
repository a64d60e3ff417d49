import { readDocument } from '@tributary/contract/process/read-document'
import { listMessages } from '@tributary/database/mailbox/mailbox'
import { exportProcess } from '@tributary/database/process/export-process'
import { cyclesAmong } from '@tributary/domain/milestone/cycles'
import type { ProcessDocument } from '@tributary/domain/process/process'
import { shifted } from '@tributary/domain/process/shifted'
import { wsis20Document, wsis20Json } from '@tributary/wsis20/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { depsOn, freshApp } from './world/app.ts'
import { bigProcess } from './world/big-process.ts'
import { freshDatabase } from './world/fresh-database.ts'
import { processDocument } from './world/process-arbitrary.ts'
import { signedIn } from './world/sign-in.ts'

const P = '/api/processes'

type Headers = Record<string, string>
type Json = Record<string, unknown>
const json = async (answer: Response) => (await answer.json()) as Json

async function world() {
  const { app, deps, get } = await freshApp()
  const ask = (method: string, path: string, body: unknown, headers: Headers = {}) =>
    app.request(path, {
      method,
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
    })
  const create = (body: unknown, headers?: Headers) => ask('POST', P, body, headers)
  const coordinator = await signedIn(deps, { id: 'cora', role: 'coordinator' })
  const document = async (id: string) => (await exportProcess(deps.db, id)) as ProcessDocument
  return { app, ask, create, coordinator, document, deps, get }
}

const next = { from: 'process', process: 'wsis20', title: 'WSIS+30 review', goal: '2035' }

describe('a process from another', () => {
  it('keeps every link of WSIS+20, goes in no circle and leads to 2035', async () => {
    const { create, coordinator, document } = await world()
    const made = await create(next, coordinator)
    expect(made.status).toBe(201)
    expect(made.headers.get('Location')).toBe(`${P}/wsis-30-review`)
    expect(await json(made)).toMatchObject({ id: 'wsis-30-review', visibility: 'private' })
    const [old, fresh] = [wsis20Document(), await document('wsis-30-review')]
    const links = ({ milestones, consultations }: ProcessDocument) => [
      ...milestones.map(({ id, roadmap, mandate, dependsOn, contributesTo }) => ({
        id,
        roadmap,
        mandate,
        dependsOn,
        contributesTo,
      })),
      ...consultations.map(({ id, organisers, feedsInto, questions, region }) => ({
        id,
        organisers,
        feedsInto,
        questions,
        region,
      })),
    ]
    expect(links(fresh)).toEqual(links(old))
    expect(cyclesAmong(fresh.milestones)).toEqual([])
    expect(fresh.process).toMatchObject({ goal: 'unga-hlm', leads: ['cstd', 'itu', 'unesco'] })
    expect(fresh.bodies).toEqual(old.bodies)
    const start = (id: string) => fresh.milestones.find(one => one.id === id)
    expect(start('unga-hlm')).toMatchObject({ start: '2035', precision: 'year' })
    expect(start('zero-draft')).toMatchObject({ start: '2035-08-29', status: 'planned' })
    expect(start('cstd-27')).toMatchObject({ start: '2034-04', precision: 'month' })
    expect(fresh.milestones.every(({ confidence }) => confidence === 'unverified')).toBe(true)
    expect(fresh.consultations.every(({ status }) => status === 'idea')).toBe(true)
    expect(fresh.consultations[0]).toMatchObject({
      start: '2033-10-10',
      startsAt: '2033-10-10T15:15',
      timeZone: 'Asia/Tokyo',
    })
    expect([fresh.history, fresh.actions]).toEqual([[], []])
  })

  it('can be read as a document whatever it was made from, by however many years', () => {
    const years = fc.integer({ min: -20, max: 100 })
    const goal = fc.constantFrom(undefined, '2035', '2036-Q1', '2040-02', '2035-12-16')
    fc.assert(
      fc.property(processDocument, years, goal, (document, by, date) => {
        const shift = { id: 'next', title: 'Next', years: by, goal: date }
        const read = readDocument(JSON.parse(JSON.stringify(shifted(document, shift))))
        expect(read).toMatchObject({ ok: true })
        if (!read.ok) return
        const kept = document.milestones.filter(({ status }) => status !== 'cancelled')
        expect(read.document.milestones.map(({ id }) => id)).toEqual(kept.map(({ id }) => id))
      }),
      { numRuns: 300 },
    )
  })

  it('moves by years where the goal is not said, and refuses a goal that there is none of', async () => {
    const { create, coordinator, document } = await world()
    const moved = { ...next, id: 'later', goal: undefined, years: 12 }
    expect((await create(moved, coordinator)).status).toBe(201)
    const later = await document('later')
    expect(later.milestones.find(({ id }) => id === 'zero-draft')?.start).toBe('2037-08-29')
    const neither = await create({ ...next, goal: undefined }, coordinator)
    expect(await json(neither)).toMatchObject({ status: 400, errors: [{ path: 'goal' }] })
    await create({ from: 'nothing', id: 'bare', title: 'Bare' }, coordinator)
    const none = await create({ ...next, process: 'bare' }, coordinator)
    expect(await json(none)).toMatchObject({ status: 400, errors: [{ path: 'goal' }] })
    const unknown = await create({ ...next, process: 'nothing' }, coordinator)
    expect(unknown.status).toBe(404)
  })

  it('takes the structure of no private process that one is not in', async () => {
    const { create, coordinator, deps } = await world()
    await create({ from: 'nothing', id: 'secret', title: 'Secret' }, coordinator)
    await create({ from: 'nothing', id: 'other', title: 'Other' }, coordinator)
    const other = await signedIn(deps, { id: 'otto', role: 'coordinator', process: 'other' })
    const taken = await create({ ...next, process: 'secret', years: 1, goal: undefined }, other)
    expect(taken.status).toBe(404)
  })
})

describe('a process from a document', () => {
  it('is what the document says, and coordinated by whoever brought it', async () => {
    const { create, coordinator, document, get } = await world()
    const whole = { from: 'document', document: wsis20Json, id: 'again' }
    expect((await create(whole, coordinator)).status).toBe(201)
    const expected = wsis20Document()
    expected.process.id = 'again'
    expect(await document('again')).toEqual(expected)
    const session = await json(await get('/api/session', coordinator))
    expect(session.memberships).toContainEqual(
      expect.objectContaining({ process: 'again', role: 'coordinator', body: null }),
    )
    const taken = await create({ ...whole, id: undefined }, coordinator)
    expect(taken.status).toBe(409)
  })

  it('that is wrong is refused whole, with the path of each fault', async () => {
    const { create, coordinator, get } = await world()
    const wrong = structuredClone(wsis20Json) as unknown as { milestones: Json[]; process: Json }
    wrong.process = { ...wrong.process, id: 'new' }
    wrong.milestones[3] = { ...wrong.milestones[3], start: '2025-02-30' }
    wrong.milestones[5] = { ...wrong.milestones[5], dependsOn: ['cstd-99'] }
    const refused = await create({ from: 'document', document: wrong }, coordinator)
    expect(await json(refused)).toMatchObject({
      status: 400,
      errors: [
        { path: 'milestones[3].start' },
        { path: 'process.id' },
        { path: 'milestones[5].dependsOn[0]', message: 'no milestone "cstd-99"' },
      ],
    })
    for (const junk of [null, 7, 'text', [], {}, { process: null }]) {
      const answer = await create({ from: 'document', document: junk, id: 'junk' }, coordinator)
      expect([junk, answer.status]).toEqual([junk, 400])
    }
    expect((await get(`${P}/new`)).status).toBe(404)
    expect((await get(`${P}/junk`, coordinator)).status).toBe(404)
  })

  it('may be larger than other requests, and no deeper than a process is', async () => {
    const { app, ask, create, coordinator } = await world()
    const levels = 200_000
    const deep = `${'['.repeat(levels)}${']'.repeat(levels)}`
    const answer = await app.request(P, {
      method: 'POST',
      body: `{"from":"document","document":{"process":{"regions":[${deep}]}}}`,
      headers: { 'Content-Type': 'application/json', ...coordinator },
    })
    expect(await json(answer)).toMatchObject({
      status: 400,
      detail: expect.stringContaining('nested deeper'),
    })
    const large = { from: 'document', document: bigProcess(5_000, 0) }
    expect(JSON.stringify(large).length).toBeGreaterThan(1_048_576)
    expect((await create(large, coordinator)).status).toBe(201)
    const long = { title: 'x'.repeat(1_048_576) }
    expect((await ask('PATCH', `${P}/wsis20`, long, coordinator)).status).toBe(413)
  })
})

describe('a process from nothing', () => {
  it('is private, has terms to begin with, and stands under its title', async () => {
    const { create, coordinator, get } = await world()
    const made = await create({ from: 'nothing', title: 'Búsqueda 2030' }, coordinator)
    expect(await json(made)).toMatchObject({
      id: 'busqueda-2030',
      visibility: 'private',
      revision: 1,
      counts: { milestones: 0 },
      regions: expect.arrayContaining(['africa']),
    })
    const twin = await create({ from: 'nothing', title: 'Búsqueda 2030' }, coordinator)
    expect((await json(twin)).id).toMatch(/^busqueda-2030-[a-z0-9]{5}$/)
    const reserved = await create({ from: 'nothing', title: 'New' }, coordinator)
    expect((await json(reserved)).id).toMatch(/^new-[a-z0-9]{5}$/)
    expect((await get(`${P}/busqueda-2030`)).status).toBe(404)
    expect((await get(`${P}/busqueda-2030`, coordinator)).status).toBe(200)
  })

  it('is made once under one key', async () => {
    const { create, coordinator } = await world()
    const keyed = { ...coordinator, 'Idempotency-Key': 'k1' }
    const asked = { from: 'nothing', title: 'Once' }
    const answers = await Promise.all([create(asked, keyed), create(asked, keyed)])
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    const ids = await Promise.all(answers.map(async answer => (await json(answer)).id))
    expect(ids).toEqual(['once', 'once'])
    expect((await create({ ...asked, title: 'Twice' }, keyed)).status).toBe(409)
  })

  it('can be begun by whoever is first, where there is none', async () => {
    const db = await freshDatabase()
    const { deps } = depsOn(db)
    const { createApp } = await import('@tributary/api/app')
    const first = await signedIn(deps, { id: 'first' })
    const ask = () =>
      createApp(() => deps).request(P, {
        method: 'POST',
        body: JSON.stringify({ from: 'nothing', title: 'First' }),
        headers: { 'Content-Type': 'application/json', ...first },
      })
    expect((await ask()).status).toBe(201)
    expect((await ask()).status).toBe(201)
    expect(await listMessages(db)).toEqual([])
  })
})

describe('who may make a process', () => {
  it('is who coordinates one: no reader, no editor, nobody unknown, no other site', async () => {
    const { create, deps, coordinator } = await world()
    const asked = { from: 'nothing', title: 'Mine' }
    const reader = await signedIn(deps, { id: 'rea', role: 'reader' })
    const editor = await signedIn(deps, { id: 'ed', role: 'editor', body: 'itu' })
    expect((await create(asked)).status).toBe(401)
    expect((await create(asked, reader)).status).toBe(403)
    expect((await create(asked, editor)).status).toBe(403)
    const foreign = { ...coordinator, Origin: 'https://evil.test' }
    expect((await create(asked, foreign)).status).toBe(403)
    expect((await create(asked, { Authorization: 'Bearer none' })).status).toBe(401)
  })
})

describe('the list of processes', () => {
  it('shows private ones to those who take part, archived ones last, and keeps nothing of it', async () => {
    const { ask, create, coordinator, deps, get } = await world()
    await create({ from: 'nothing', id: 'aside', title: 'Aside' }, coordinator)
    await create({ ...next, id: 'a-review', visibility: 'public' }, coordinator)
    const closed = await ask(
      'PATCH',
      `${P}/a-review`,
      { archived: true },
      {
        ...coordinator,
        'If-Match': '"1"',
      },
    )
    expect(closed.status).toBe(200)
    const ids = async (headers?: Headers) => {
      const answer = await get(P, headers)
      const { items, total } = (await answer.json()) as { items: { id: string }[]; total: number }
      return [items.map(({ id }) => id), total, answer.headers.get('Cache-Control')]
    }
    const other = await signedIn(deps, { id: 'otto' })
    const open = ['wsis20', 'a-review']
    expect(await ids()).toEqual([open, 2, 'no-cache'])
    expect(await ids(coordinator)).toEqual([['aside', ...open], 3, 'no-store'])
    expect(await ids(other)).toEqual([open, 2, 'no-store'])
    expect(await ids()).toEqual([open, 2, 'no-cache'])
  })

  it('holds an archived process that takes no write but to be opened again', async () => {
    const { ask, coordinator } = await world()
    const patch = (body: object, revision: number) =>
      ask('PATCH', `${P}/wsis20`, body, { ...coordinator, 'If-Match': `"${revision}"` })
    expect((await patch({ archived: true, reason: 'Over' }, 1)).status).toBe(200)
    expect((await patch({ title: 'Other' }, 2)).status).toBe(409)
    expect((await patch({ archived: false }, 2)).status).toBe(200)
    expect((await patch({ title: 'Other' }, 3)).status).toBe(200)
  })
})
