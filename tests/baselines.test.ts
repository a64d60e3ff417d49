import { MOST_BASELINES } from '@tributary/api/features/baseline/name-baseline'
import { afterAll, describe, expect, it } from 'vitest'
import { freshApp, NOW } from './world/app.ts'
import type { Goes } from './world/fresh-database.ts'
import { signedIn } from './world/sign-in.ts'

const P = '/api/processes/wsis20'

type Json = Record<string, unknown>
type Headers = Record<string, string>
type Baseline = { id: string; name: string; at: string; by?: string; isOwn: boolean }
type Slips = {
  baseline: Baseline
  items: { milestone: string; roadmap: string; days: number; before: Json; after: Json }[]
  sentences: string[]
}

const made = await world(afterAll)

async function world(goes?: Goes) {
  const { app, db, deps, get } = await freshApp({}, goes)
  const people = {
    nobody: {},
    rita: await signedIn(deps, { id: 'rita', name: 'Rita', role: 'reader' }),
    ed: await signedIn(deps, { id: 'ed', name: 'Ed', role: 'editor', body: 'unesco' }),
    cora: await signedIn(deps, { id: 'cora', name: 'Cora', role: 'coordinator' }),
  }
  type Who = keyof typeof people
  const ask = async (who: Who, method: string, path: string, body?: object) => {
    const answer = await app.request(`${P}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      headers: { 'Content-Type': 'application/json', ...(people[who] as Headers) },
    })
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, json: text ? JSON.parse(text) : null }
  }
  const name = async (body: object, who: Who = 'ed') =>
    (await ask(who, 'POST', '/baselines', body)).json as Baseline
  const slips = async (id: string, query = '') =>
    (await ask('nobody', 'GET', `/baselines/${id}/slips${query}`)).json as Slips
  return { ask, db, get, name, slips }
}

const faultsOf = ({ status, json }: { status: number; json: Json }) => [
  status,
  (json.errors as Json[] | undefined)?.map(({ path }) => path),
]

describe('a baseline', () => {
  it('names this moment, or a past one: a day stands for its end', async () => {
    const { ask } = made
    const now = await ask('ed', 'POST', '/baselines', { name: ' As presented to the CSTD ' })
    expect([now.status, now.headers.get('Cache-Control')]).toEqual([201, 'no-store'])
    expect(now.json).toEqual({
      id: expect.stringMatching(/^bl_/),
      name: 'As presented to the CSTD',
      at: NOW,
      createdAt: NOW,
      by: 'Ed',
      isOwn: true,
    })
    const day = await ask('ed', 'POST', '/baselines', { name: 'June 2025', at: '2025-06-30' })
    expect(day.json.at).toBe('2025-06-30T23:59:59.999Z')
    const instant = { name: 'An hour', at: '2025-06-30T12:00:00+02:00' }
    expect((await ask('ed', 'POST', '/baselines', instant)).json.at).toBe(
      '2025-06-30T10:00:00.000Z',
    )
    const listed = await ask('ed', 'GET', '/baselines')
    expect(listed.headers.get('Cache-Control')).toBe('no-store')
    expect(listed.json.items.map(({ name }: Baseline) => name)).toEqual([
      'As presented to the CSTD',
      'June 2025',
      'An hour',
    ])
  })

  it('is read by everybody; who named it by those who take part', async () => {
    const { ask, name } = made
    const { id } = await name({ name: 'Who named it' })
    const seenBy = async (who: 'nobody' | 'rita') => {
      const { items } = (await ask(who, 'GET', '/baselines')).json as { items: Baseline[] }
      const found = items.find(one => one.id === id)
      return [found?.by, found?.isOwn]
    }
    expect(await seenBy('nobody')).toEqual([undefined, false])
    expect(await seenBy('rita')).toEqual(['Ed', false])
  })

  it('has a name of its own, free again once it is removed', async () => {
    const { ask, name } = made
    const { id } = await name({ name: 'Once' })
    const twin = await ask('cora', 'POST', '/baselines', { name: 'Once' })
    expect([twin.status, twin.json.detail]).toEqual([
      409,
      'There is a baseline of this name already. Choose another.',
    ])
    expect((await ask('cora', 'DELETE', `/baselines/${id}`)).status).toBe(204)
    expect((await ask('cora', 'DELETE', `/baselines/${id}`)).status).toBe(404)
    expect((await ask('nobody', 'GET', `/baselines/${id}/slips`)).status).toBe(404)
    expect((await ask('cora', 'POST', '/baselines', { name: 'Once' })).status).toBe(201)
  })

  it('named twice at once is named once', async () => {
    const { ask } = made
    const both = await Promise.all(
      ['ed', 'cora'].map(who => ask(who as 'ed', 'POST', '/baselines', { name: 'At once' })),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
  })

  it('is removed by whoever named it, or a coordinator', async () => {
    const { ask, name } = made
    const { id } = await name({ name: 'The coordinator’s' }, 'cora')
    const refused = await ask('ed', 'DELETE', `/baselines/${id}`)
    expect([refused.status, refused.json.detail]).toEqual([
      403,
      'A baseline is removed by whoever named it, or by a coordinator.',
    ])
    const own = await name({ name: 'The editor’s' })
    expect((await ask('ed', 'DELETE', `/baselines/${own.id}`)).status).toBe(204)
  })

  it.each([
    ['no name', {}, 'name'],
    ['an empty name', { name: '  ' }, 'name'],
    ['a name of two lines', { name: 'a\nb' }, 'name'],
    ['a long name', { name: 'x'.repeat(121) }, 'name'],
    ['a moment to come', { name: 'x', at: '2026-11-24T12:00:00.001Z' }, 'at'],
    ['a day that is not over', { name: 'x', at: '2026-11-24' }, 'at'],
    ['a moment before the record', { name: 'x', at: '1999-01-01' }, 'at'],
    ['no moment', { name: 'x', at: 'April' }, 'at'],
    ['a day that there is not', { name: 'x', at: '2025-02-30' }, 'at'],
    ['another field', { name: 'x', colour: 'red' }, 'colour'],
  ])('with %s is refused, the field named', async (_, body, path) => {
    expect(faultsOf(await made.ask('ed', 'POST', '/baselines', body))).toEqual([400, [path]])
  })

  it('is one of so many', async () => {
    const { ask, db } = await world()
    const rows = Array.from(
      { length: MOST_BASELINES },
      (_, n) => `('b${n}', 'wsis20', 'B${n}', 'ed', '${NOW}', '${NOW}')`,
    )
    await db.$client.execute(
      `insert into baselines (id, process_id, name, created_by, created_at, at) values ${rows.join()}`,
    )
    const refused = await ask('ed', 'POST', '/baselines', { name: 'One more' })
    expect([refused.status, refused.json.detail]).toEqual([
      409,
      'A process has at most 200 baselines. Remove one first.',
    ])
    expect((await ask('ed', 'DELETE', '/baselines/b7')).status).toBe(204)
    expect((await ask('ed', 'POST', '/baselines', { name: 'One more' })).status).toBe(201)
    await db.$client.execute("update processes set archived = 1 where id = 'wsis20'")
    expect((await ask('ed', 'DELETE', '/baselines/b8')).status).toBe(409)
    expect((await ask('ed', 'POST', '/baselines', { name: 'Another' })).status).toBe(409)
  })
})

describe('what has moved since a baseline', () => {
  it('is told with the days, from which date to which, and in sentences', async () => {
    const { name, slips } = made
    const { id } = await name({ name: 'End of 2024', at: '2024-12-31' })
    const told = await slips(id, '?asOf=2025-07-31')
    expect(told.baseline).toMatchObject({ id, name: 'End of 2024' })
    const event = told.items.find(({ milestone }) => milestone === 'itu-hle-2025')
    expect(event).toMatchObject({
      roadmap: 'itu',
      days: 7,
      before: { start: '2025-06', precision: 'month' },
      after: { start: '2025-07-07', precision: 'day' },
    })
    expect(told.sentences).toHaveLength(told.items.length)
    expect(told.sentences.join('\n')).toMatch(
      /^ITU: .+ has slipped 7 days since the baseline “End of 2024”\.$/m,
    )
  })

  it('does not count a date that became more precise', async () => {
    const { name, slips } = made
    const { id } = await name({ name: 'June', at: '2025-06-30' })
    const told = await slips(id, '?asOf=2025-11-30')
    const moved = Object.fromEntries(told.items.map(({ milestone, days }) => [milestone, days]))
    expect(moved).not.toHaveProperty('zero-draft')
    expect(Object.values(moved)).toContain(10)
  })

  it('is nothing as of the baseline itself, and follows the record without a moment', async () => {
    const { ask, name, slips } = made
    const { id, at } = await name({ name: 'Now' })
    expect((await slips(id, `?asOf=${at}`)).items).toEqual([])
    expect((await slips(id)).items).toEqual([])
    expect(faultsOf(await ask('nobody', 'GET', `/baselines/${id}/slips?asOf=soon`))).toEqual([
      400,
      ['asOf'],
    ])
    const early = await ask('nobody', 'GET', `/baselines/${id}/slips?asOf=1999-01-01`)
    expect(early.status).toBe(404)
  })
})
