import { readDocument } from '@tributary/contract/process/read-document'
import { commit } from '@tributary/database/change/commit'
import type { Comparison } from '@tributary/domain/change/compare'
import { describe, expect, it } from 'vitest'
import { freshApp, NOW } from './world/app.ts'
import { signedIn } from './world/sign-in.ts'

const P = '/api/processes/wsis20'

type Item = { id: string; start?: string; status?: string; revision: number }

async function read<Body>(path: string): Promise<Body> {
  const { get } = await freshApp()
  const answer = await get(path)
  expect([path, answer.status]).toEqual([path, 200])
  return (await answer.json()) as Body
}

describe('the record of WSIS+20 as of a past day', () => {
  it('has the dates that were announced by then', async () => {
    const dated = async (asOf: string) => {
      const { items } = await read<{ items: Item[] }>(`${P}/milestones?pageSize=1000&asOf=${asOf}`)
      const of = (id: string) => items.find(item => item.id === id)
      return [of('zero-draft')?.start, of('elements-input-deadline')?.start]
    }
    expect(await dated('2025-06-24')).toEqual([undefined, undefined])
    expect(await dated('2025-06-30')).toEqual(['2025-08', '2025-07-15'])
    expect(await dated('2025-07-08T23:59:59Z')).toEqual(['2025-08', '2025-07-15'])
    expect(await dated('2025-07-09T02:00:00%2B02:00')).toEqual(['2025-08', '2025-07-25'])
    expect(await dated('2025-11-30')).toEqual(['2025-08-29', '2025-07-25'])
  })

  it('is asked of every list, of one milestone, of the process and of its overview', async () => {
    const total = async (path: string) =>
      (await read<{ total: number }>(`${P}/${path}asOf=2025-06-30`)).total
    expect(await total('milestones?')).toBe(48)
    expect(await total('milestones?roadmap=itu&')).toBe(9)
    expect(await total('milestones?q=zero%20draft&status=planned&')).toBe(1)
    expect(await total('milestones?from=2025-07-01&to=2025-07-31&shared=true&')).toBe(2)
    expect(await total('consultations?region=africa&')).toBe(3)
    expect(await total('consultations?organiser=unesco&')).toBe(6)
    expect(await total('actions?body=itu&')).toBe(2)
    expect(await total('bodies?')).toBe(13)
    expect(await total('meetings?')).toBe(0)
    expect(await total('mandates?')).toBeGreaterThan(0)
    expect(await total('sources?pageSize=1&')).toBeGreaterThan(1)
    const { milestone, changes } = await read<{ milestone: Item; changes: { at: string }[] }>(
      `${P}/milestones/zero-draft?asOf=2025-06-30`,
    )
    expect(milestone).toMatchObject({ start: '2025-08', status: 'planned', revision: 1 })
    expect(changes.map(({ at }) => at)).toEqual(['2025-06-25T00:00:00.000Z'])
    const process = await read<{ counts: { milestones: number } }>(`${P}?asOf=2024-01-01`)
    expect(process.counts.milestones).toBe(44)
    const overview = await read<{ nextShared: Item[]; changes: { at: string }[] }>(
      `${P}/overview?on=2025-08-20&asOf=2025-07-08`,
    )
    expect(overview.changes).toEqual([])
    const document = await read(`${P}/export?asOf=2025-06-30`)
    expect(readDocument(document)).toEqual({ ok: true, document })
  })

  it('of the present or the future is the present one', async () => {
    const { get } = await freshApp()
    const same = ['', '/bodies', '/milestones', '/consultations', '/meetings', '/actions']
    const paths = [...same, '/mandates', '/sources', '/export', '/milestones/zero-draft']
    for (const path of paths) {
      const now = await (await get(`${P}${path}`)).json()
      for (const asOf of [NOW, '2035-01-01']) {
        expect(await (await get(`${P}${path}?asOf=${asOf}`)).json(), path).toEqual(now)
      }
    }
    const on = '2025-07-10'
    const now = await (await get(`${P}/overview?on=${on}`)).json()
    expect(await (await get(`${P}/overview?on=${on}&asOf=${NOW}`)).json()).toEqual(now)
  })

  it.each(['', '/overview', '/milestones', '/milestones/zero-draft', '/consultations', '/export'])(
    '%s before it began is a 404 that says when it did',
    async path => {
      const { get } = await freshApp()
      const answer = await get(`${P}${path}?asOf=2023-05-31`)
      expect(answer.status).toBe(404)
      expect(await answer.json()).toMatchObject({
        detail: 'There was no process "wsis20" on 2023-05-31: its record begins on 2023-06-01.',
      })
    },
  )

  it('has no milestone that was not announced yet', async () => {
    const { get } = await freshApp()
    const answer = await get(`${P}/milestones/zero-draft?asOf=2025-06-01`)
    expect(answer.status).toBe(404)
    expect(JSON.stringify(await answer.json())).toContain('zero-draft')
  })

  it.each([
    `${P}?asOf=soon`,
    `${P}/milestones?asOf=`,
    `${P}/milestones?asOf=2025-02-30`,
    `${P}/overview?asOf=2025-06-30T00:00:00`,
    `${P}/changes?since=soon`,
    `${P}/changes?body=NO`,
    `${P}/compare?to=2025-06-30`,
    `${P}/compare?from=2025-06-30&to=2025-06-29`,
    `${P}/compare?from=2025-06-30&to=2025-07`,
  ])('%s is a 400', async path => {
    const { get } = await freshApp()
    expect((await get(path)).status).toBe(400)
  })
})

describe('two moments of the record', () => {
  const compared = (from: string, to: string) =>
    read<Comparison>(`${P}/compare?from=${from}&to=${to}`)

  it('say that the deadline for input moved, and that the zero draft was dated', async () => {
    const { moved, done } = await compared('2025-06-30', '2025-11-30')
    expect(moved.find(({ id }) => id === 'elements-input-deadline')).toMatchObject({
      title: 'Deadline for written input on the elements paper',
      before: { start: '2025-07-15', precision: 'day' },
      after: { start: '2025-07-25', precision: 'day' },
      how: 'moved',
      days: 10,
    })
    expect(moved.find(({ id }) => id === 'zero-draft')).toMatchObject({
      before: { start: '2025-08', precision: 'month' },
      after: { start: '2025-08-29', precision: 'day' },
      how: 'narrowed',
      days: null,
    })
    expect(done.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['zero-draft', 'elements-input-deadline']),
    )
  })

  it('say that the High-Level Event slipped, and what was added', async () => {
    const { moved, added, cancelled } = await compared('2024-12-31', '2025-07-31')
    expect(moved.find(({ id }) => id === 'itu-hle-2025')).toMatchObject({
      before: { start: '2025-06', precision: 'month' },
      after: { start: '2025-07-07', end: '2025-07-11', precision: 'day' },
      how: 'moved',
      days: 7,
    })
    expect(added.map(({ id }) => id)).toEqual([
      'cofacilitators',
      'elements-input-deadline',
      'zero-draft',
    ])
    expect(cancelled).toEqual([])
  })

  it('may be before it all, and the same', async () => {
    const nothing = { added: [], moved: [], cancelled: [], restored: [], done: [], changed: [] }
    expect(await compared('2025-06-30', '2025-06-30')).toMatchObject(nothing)
    const { added } = await compared('2020-01-01', '2023-06-01')
    expect(added.length).toBeGreaterThan(80)
    const { get } = await freshApp()
    expect((await get(`${P}/compare?from=2020-01-01&to=2021-01-01`)).status).toBe(404)
  })
})

describe('the change log', () => {
  it('is filtered by thing, verb, body and time', async () => {
    const { get, db } = await freshApp()
    const actor = { personId: null, body: 'itu' }
    const write = {
      thing: 'milestone',
      id: 'cstd-30',
      verb: 'change',
      expected: 1,
      fields: { place: 'Geneva, room XIX' },
    } as const
    await commit(db, actor, 'wsis20', [write], '2026-11-24T13:00:00.000Z')
    const total = async (query: string) => {
      const answer = await get(`${P}/changes?${query}`)
      return ((await answer.json()) as { total: number }).total
    }
    expect(await total('body=itu')).toBe(1)
    expect(await total('body=unesco')).toBe(0)
    expect(await total('thing=milestone&verb=change&since=2026-11-24')).toBe(1)
    expect(await total('since=2026-11-24T13:00:00.000Z')).toBe(1)
    expect(await total('since=2026-11-24T13:00:00Z&before=2026-11-24T13:00:00Z')).toBe(0)
    expect(await total('verb=change&before=2025-07-10&since=2025-07-09')).toBe(1)
    expect(await total('verb=cancel')).toBe(0)
  })

  it('names who wrote to those who take part, and to nobody else', async () => {
    const { get, db, deps } = await freshApp({ now: () => '2025-07-10T12:00:00.000Z' })
    const editor = { id: 'pe_ana', name: 'Ana', role: 'editor', body: 'itu' } as const
    const headers = await signedIn(deps, editor)
    const stranger = await signedIn(deps, { id: 'pe_bo', name: 'Bo' })
    const write = {
      thing: 'milestone',
      id: 'cstd-30',
      verb: 'change',
      expected: 1,
      fields: { place: 'Geneva, room XIX' },
    } as const
    const actor = { personId: 'pe_ana', body: 'itu', via: 'Ana: nightly' }
    expect((await commit(db, actor, 'wsis20', [write], NOW)).ok).toBe(true)
    const changes = '/changes?id=cstd-30'
    const pages = [changes, '/milestones/cstd-30', '/overview?on=2026-11-25'].map(at => P + at)
    for (const page of pages) {
      expect(await (await get(page, headers)).text(), page).toMatch(/"actor":"Ana".*nightly/)
      for (const asked of [undefined, stranger]) {
        const text = await (await get(page, asked)).text()
        expect(text, page).toContain('"actorBody":"itu"')
        expect(text, page).not.toContain('Ana')
      }
    }
    const byAna = `${P}/changes?actor=pe_ana`
    expect(await (await get(byAna, headers)).json()).toMatchObject({ total: 1 })
    expect((await get(byAna)).status).toBe(401)
    expect((await get(byAna, stranger)).status).toBe(403)
  })
})
