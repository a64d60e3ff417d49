import { MOST_DRAFTS, makeDraft } from '@tributary/api/features/draft/make-draft'
import { proposeDraft } from '@tributary/api/features/draft/propose-draft'
import { migrate } from '@tributary/database/connection/migrate'
import { openRemote } from '@tributary/database/connection/open-remote'
import { listMessages } from '@tributary/database/mailbox/mailbox'
import { importProcess } from '@tributary/database/process/import-process'
import type { Move } from '@tributary/domain/schedule/move'
import { wsis20Document } from '@tributary/wsis20/document'
import { afterAll, describe, expect, it } from 'vitest'
import { depsOn, freshApp, NOW } from './world/app.ts'
import type { Goes } from './world/fresh-database.ts'
import { addPerson, signedIn } from './world/sign-in.ts'
import { startSqld } from './world/sqld.ts'

const P = '/api/processes/wsis20'

type Headers = Record<string, string>

const made = await world(afterAll)

async function world(goes?: Goes) {
  const { app, db, deps, settled } = await freshApp({}, goes)
  const people = {
    rita: await signedIn(deps, { id: 'rita', role: 'reader' }),
    mo: await signedIn(deps, { id: 'mo', name: 'Mo', role: 'member', body: 'itu' }),
    ed: await signedIn(deps, { id: 'ed', name: 'Ed', role: 'editor', body: 'unesco' }),
    ira: await signedIn(deps, { id: 'ira', name: 'Ira', role: 'editor', body: 'itu' }),
    cora: await signedIn(deps, { id: 'cora', name: 'Cora', role: 'coordinator' }),
  }
  type Who = keyof typeof people
  const ask = async (who: Who, method: string, path: string, body?: object, more: Headers = {}) => {
    const answer = await app.request(`${P}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      headers: { 'Content-Type': 'application/json', ...people[who], ...more },
    })
    return { status: answer.status, headers: answer.headers, json: await answer.json() }
  }
  const keep = async (body: object = {}, who: Who = 'mo') =>
    (await ask(who, 'POST', '/drafts', { name: 'Later', moves: [later], ...body })).json
  const change = (id: string, revision: number, body: object, who: Who = 'mo') =>
    ask(who, 'PATCH', `/drafts/${id}`, body, { 'If-Match': `"${revision}"` })
  const propose = (id: string, who: Who = 'ed') =>
    ask(who, 'POST', `/drafts/${id}/propose`, { reason: 'The venue is taken' })
  const mail = async () => {
    await settled()
    return listMessages(db)
  }
  return { ask, change, db, keep, mail, propose }
}

const later: Move = { milestone: 'zero-draft', start: '2025-10-01', precision: 'day' }
const report: Move = { milestone: 'itu-report-pp26', start: '2027-03', precision: 'month' }

const pathsOf = ({ status, json }: { status: number; json: { errors?: { path: string }[] } }) => [
  status,
  json.errors?.map(({ path }) => path),
]

describe('a draft', () => {
  it('is kept, read by those who take part, and changes nothing of the record', async () => {
    const { ask } = made
    const kept = await ask('mo', 'POST', '/drafts', { name: ' Later ', moves: [later] })
    expect([kept.status, kept.headers.get('ETag')]).toEqual([201, '"1"'])
    expect(kept.json).toEqual({
      id: expect.stringMatching(/^dr_/),
      name: 'Later',
      moves: [later],
      status: 'open',
      revision: 1,
      by: 'Mo',
      isOwn: true,
      createdAt: NOW,
      changedAt: NOW,
      proposals: [],
    })
    const read = await ask('rita', 'GET', `/drafts/${kept.json.id}`)
    expect([read.status, read.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
    expect(read.json).toEqual({ ...kept.json, isOwn: false })
    const { items } = (await ask('rita', 'GET', '/drafts')).json
    expect(items).toContainEqual(read.json)
    expect((await ask('rita', 'GET', '/milestones/zero-draft')).json.milestone).toMatchObject({
      start: '2025-08-29',
      revision: 3,
    })
  })

  it('is changed by whoever made it or a coordinator, who say what they saw', async () => {
    const { ask, change, keep } = made
    const { id } = await keep()
    expect((await ask('mo', 'PATCH', `/drafts/${id}`, { name: 'x' })).status).toBe(428)
    const vague = await ask('mo', 'PATCH', `/drafts/${id}`, { name: 'x' }, { 'If-Match': 'this' })
    expect(pathsOf(vague)).toEqual([400, ['If-Match']])
    expect((await change(id, 1, { name: 'x' }, 'ed')).status).toBe(403)
    const renamed = await change(id, 1, { name: 'Much later' })
    expect(renamed.json).toMatchObject({ name: 'Much later', moves: [later], revision: 2 })
    expect(renamed.headers.get('ETag')).toBe('"2"')
    const stale = await change(id, 1, { moves: [report] }, 'cora')
    expect(stale.json).toMatchObject({ status: 412, current: { name: 'Much later', revision: 2 } })
    const moved = await change(id, 2, { moves: [report] }, 'cora')
    expect(moved.json).toMatchObject({ moves: [report], by: 'Mo', isOwn: false, revision: 3 })
  })

  it('changed by two at once keeps one and tells the other', async () => {
    const { change, keep } = made
    const { id } = await keep()
    const both = await Promise.all([
      change(id, 1, { name: 'a' }),
      change(id, 1, { name: 'b' }, 'cora'),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412])
  })

  it('is discarded by whoever made it, and no longer listed or changed', async () => {
    const { ask, change, keep, propose } = made
    const { id } = await keep()
    expect((await ask('ed', 'POST', `/drafts/${id}/discard`)).status).toBe(403)
    expect((await ask('mo', 'POST', `/drafts/${id}/discard`)).json).toMatchObject({
      status: 'discarded',
      revision: 2,
    })
    const { items } = (await ask('rita', 'GET', '/drafts')).json
    expect(items.map((draft: { id: string }) => draft.id)).not.toContain(id)
    expect((await ask('mo', 'POST', `/drafts/${id}/discard`)).json.detail).toBe(
      'The draft was discarded already.',
    )
    expect((await change(id, 2, { name: 'x' })).status).toBe(409)
    expect((await propose(id)).status).toBe(409)
  })

  it.each([
    ['no name', { name: '' }, 'name'],
    ['no moves', { moves: [] }, 'moves'],
    [
      'too many moves',
      { moves: Array.from({ length: 501 }, (_, n) => ({ ...later, milestone: `m-${n}` })) },
      'moves',
    ],
    [
      'an unknown milestone',
      { moves: [later, { ...later, milestone: 'nothing' }] },
      'moves[1].milestone',
    ],
    ['a milestone twice', { moves: [later, later] }, 'moves[1].milestone'],
    ['a day that there is not', { moves: [{ ...later, start: '2025-02-30' }] }, 'moves[0].start'],
    ['an end before its start', { moves: [{ ...later, end: '2025-09-30' }] }, 'moves[0].end'],
    [
      'hours without a zone',
      { moves: [{ ...later, startsAt: '2025-10-01T09:00' }] },
      'moves[0].startsAt',
    ],
    ['another field of a move', { moves: [{ ...later, title: 'x' }] }, 'moves[0].title'],
    ['another field', { by: 'Eve' }, 'by'],
  ])('with %s is refused, the field named', async (_, body, path) => {
    const answer = await made.ask('mo', 'POST', '/drafts', { name: 'x', moves: [later], ...body })
    const [status, paths] = pathsOf(answer)
    expect([status, (paths as string[])[0]]).toEqual([400, path])
  })

  it('is one of so many, and none in an archived process', async () => {
    const { ask, change, db, keep } = await world()
    const { id } = await keep()
    const rows = Array.from(
      { length: MOST_DRAFTS - 1 },
      (_, n) => `('d${n}', 'wsis20', 'D', 'mo', '${NOW}', 1, '[]', 'open', '${NOW}')`,
    )
    await db.$client.execute(
      `insert into drafts (id, process_id, name, created_by, created_at, revision, moves, status, changed_at) values ${rows.join()}`,
    )
    expect(await keep()).toMatchObject({
      status: 409,
      detail: 'At most 500 drafts are open in a process. Discard one first.',
    })
    expect((await ask('mo', 'POST', '/drafts/d7/discard')).status).toBe(200)
    expect(await keep()).toMatchObject({ status: 'open' })
    await db.$client.execute("update processes set archived = 1 where id = 'wsis20'")
    expect((await change(id, 1, { name: 'x' })).status).toBe(409)
    expect((await ask('mo', 'POST', `/drafts/${id}/discard`)).status).toBe(409)
    expect((await ask('ed', 'POST', `/drafts/${id}/propose`, { reason: 'x' })).status).toBe(409)
  })
})

describe('a draft that is proposed', () => {
  it('becomes a proposal for each milestone, told once to each who decides', async () => {
    const { ask, keep, mail, propose } = await world()
    const { id } = await keep({ moves: [later, report] })
    expect((await propose(id, 'mo')).status).toBe(403)
    const proposed = await propose(id)
    expect(proposed.json).toMatchObject({
      status: 'proposed',
      revision: 2,
      proposals: [
        { milestone: 'itu-report-pp26', status: 'open' },
        { milestone: 'zero-draft', status: 'open' },
      ],
    })
    const letters = await mail()
    expect(letters.map(({ to }) => to).toSorted()).toEqual(['cora@people.test', 'ira@people.test'])
    const [toCora, toIra] = letters.toSorted((a, b) => (a.to < b.to ? -1 : 1))
    expect(toCora?.subject).toBe('UNESCO proposes a change: Later')
    expect(toCora?.text).toContain('Date: 29 Aug 2025 → 1 Oct 2025')
    expect(toCora?.text).not.toContain('2027')
    expect(toIra?.text).toContain('→ March 2027')
    expect(toIra?.text).toContain('Why: The venue is taken')
    const { items } = (await ask('rita', 'GET', '/proposals?status=open')).json
    for (const { draft, body, reason } of items) {
      expect({ draft, body, reason }).toEqual({
        draft: { id, name: 'Later' },
        body: 'unesco',
        reason: 'The venue is taken',
      })
    }
    const own = proposed.json.proposals[0].id
    const accepted = await ask('ira', 'POST', `/proposals/${own}/accept`, { revision: 1 })
    expect(accepted.json).toMatchObject({
      status: 'accepted',
      milestone: { start: '2027-03', precision: 'month' },
    })
    expect((await ask('rita', 'GET', `/drafts/${id}`)).json.proposals).toMatchObject([
      { id: own, status: 'accepted' },
      { status: 'open' },
    ])
  })

  it('is proposed once by two who propose it at once', async () => {
    const { ask, keep, propose } = made
    const { id } = await keep()
    const both = await Promise.all([propose(id), propose(id, 'cora')])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await ask('rita', 'GET', `/drafts/${id}`)).json.proposals).toHaveLength(1)
  })

  it('leaves out what stands there already, and is refused where that is all', async () => {
    const { keep, propose } = made
    const stands = { milestone: 'zero-draft', start: '2025-08-29', precision: 'day' }
    const some = await keep({ moves: [stands, report] })
    expect((await propose(some.id)).json.proposals).toMatchObject([
      { milestone: 'itu-report-pp26' },
    ])
    const none = await keep({ moves: [stands] })
    expect((await propose(none.id)).json).toMatchObject({
      status: 409,
      detail: 'All that the draft moves stands where it would go already.',
    })
  })

  it('with a milestone that was cancelled since is refused whole, naming it', async () => {
    const { ask, keep, propose } = made
    const milestone = { id: 'short-lived', roadmap: 'itu', title: 'Short-lived', kind: 'report' }
    const date = { start: '2027', precision: 'year' }
    await ask('ira', 'POST', '/milestones', { ...milestone, ...date })
    const { id } = await keep({ moves: [later, { ...report, milestone: 'short-lived' }] })
    await ask('ira', 'POST', '/milestones/short-lived/cancel', {}, { 'If-Match': '"1"' })
    expect((await propose(id)).json).toMatchObject({
      status: 409,
      detail:
        'The draft moves what cannot move: “Short-lived” is cancelled. Take it out of the draft, then propose.',
      errors: [{ path: 'moves[1].milestone' }],
    })
    expect((await ask('rita', 'GET', `/drafts/${id}`)).json).toMatchObject({
      status: 'open',
      proposals: [],
    })
  })
})

it('on a libSQL server a draft is kept, and proposed once by two at once', async () => {
  const remote = openRemote(await startSqld())
  await migrate(remote)
  await importProcess(remote, { personId: null }, wsis20Document(), NOW)
  const { deps } = depsOn(remote)
  await addPerson(remote, { id: 'cora', role: 'coordinator' })
  const cora = { personId: 'cora', role: 'coordinator' } as const
  const asked = { processId: 'wsis20', name: 'Later', moves: [later, report] }
  const kept = await makeDraft(deps, cora, asked)
  if (!kept.ok) throw new Error(kept.reason)
  const input = { processId: 'wsis20', id: kept.draft.id, reason: 'To see' }
  const both = await Promise.all([proposeDraft(deps, cora, input), proposeDraft(deps, cora, input)])
  const [done] = both.filter(({ ok }) => ok)
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(done).toMatchObject({ draft: { status: 'proposed', moves: [later, report] } })
  expect(done?.ok && done.draft.proposals).toHaveLength(2)
})
