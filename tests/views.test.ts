import { MOST_VIEWS } from '@tributary/api/features/view/save-view'
import { afterAll, expect, it } from 'vitest'
import { freshApp, NOW } from './world/app.ts'
import { signedIn } from './world/sign-in.ts'

const PATH = '/api/processes/wsis20/views'

const { ask, db } = await world()

async function world() {
  const { app, db, deps } = await freshApp({}, afterAll)
  const people = {
    rita: await signedIn(deps, { id: 'rita', role: 'reader' }),
    mo: await signedIn(deps, { id: 'mo', name: 'Mo', role: 'member', body: 'itu' }),
    cora: await signedIn(deps, { id: 'cora', name: 'Cora', role: 'coordinator' }),
  }
  const ask = async (who: keyof typeof people, method: string, path: string, body?: object) => {
    const answer = await app.request(`${PATH}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      headers: { 'Content-Type': 'application/json', ...people[who] },
    })
    const text = await answer.text()
    return { status: answer.status, json: text ? JSON.parse(text) : null }
  }
  return { ask, db }
}

it('a view is shared under a name with those who take part, and removed by whoever shared it', async () => {
  const query = 'view=timeline&roadmap=itu&q=%C3%A9t%C3%A9'
  const saved = await ask('mo', 'POST', '', { name: ' ITU alone ', query })
  expect(saved).toEqual({
    status: 201,
    json: { id: expect.stringMatching(/^vw_/), name: 'ITU alone', query, by: 'Mo', isOwn: true },
  })
  expect((await ask('cora', 'POST', '', { name: 'all', query: '' })).status).toBe(201)
  const { json } = await ask('rita', 'GET', '')
  expect(json.items).toEqual([
    { id: expect.any(String), name: 'all', query: '', by: 'Cora', isOwn: false },
    { ...saved.json, isOwn: false },
  ])
  const [first] = json.items
  expect((await ask('mo', 'DELETE', `/${first.id}`)).json.detail).toBe(
    'A view is removed by whoever shared it, or by a coordinator.',
  )
  expect((await ask('mo', 'DELETE', `/${saved.json.id}`)).status).toBe(204)
  expect((await ask('cora', 'DELETE', `/${saved.json.id}`)).status).toBe(404)
  expect((await ask('cora', 'DELETE', `/${first.id}`)).status).toBe(204)
  expect((await ask('rita', 'GET', '')).json.items).toEqual([])
})

it.each<[object, string]>([
  [{ query: 'q=a' }, 'name'],
  [{ name: '\u202e', query: 'q=a' }, 'name'],
  [{ name: 'x' }, 'query'],
  [{ name: 'x', query: '?q=a' }, 'query'],
  [{ name: 'x', query: 'q=a b' }, 'query'],
  [{ name: 'x', query: 'q=%' }, 'query'],
  [{ name: 'x', query: 'q="><script>' }, 'query'],
  [{ name: 'x', query: '#top' }, 'query'],
  [{ name: 'x', query: 'q'.repeat(2_001) }, 'query'],
  [{ name: 'x', query: '', icon: 'star' }, 'icon'],
])('what is no view is refused, the field named: case %#', async (body, path) => {
  const { status, json } = await ask('mo', 'POST', '', body)
  expect([status, json.errors.map((error: { path: string }) => error.path)]).toEqual([400, [path]])
})

it('a view is one of so many, and none in an archived process', async () => {
  const rows = Array.from(
    { length: MOST_VIEWS },
    (_, n) => `('v${n}', 'wsis20', 'V', 'mo', '${NOW}', '')`,
  )
  await db.$client.execute(
    `insert into views (id, process_id, name, created_by, created_at, query) values ${rows.join()}`,
  )
  const view = { name: 'One more', query: '' }
  expect((await ask('mo', 'POST', '', view)).json).toMatchObject({
    status: 409,
    detail: 'A process has at most 500 views. Remove one first.',
  })
  expect((await ask('mo', 'DELETE', '/v7')).status).toBe(204)
  expect((await ask('mo', 'POST', '', view)).status).toBe(201)
  await db.$client.execute("update processes set archived = 1 where id = 'wsis20'")
  expect((await ask('mo', 'POST', '', view)).status).toBe(409)
  expect((await ask('mo', 'DELETE', '/v8')).status).toBe(409)
})
