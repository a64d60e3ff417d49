import { createApp } from '@tributary/api/app'
import type { Deps } from '@tributary/api/deps'
import { commit } from '@tributary/database/change/commit'
import type { Database } from '@tributary/database/connection/database'
import { describe, expect, it } from 'vitest'
import { CALLERS, type Row, TABLE } from './permissions/table.ts'
import { type CallerName, credentials, fill } from './permissions/world.ts'
import { depsOn, NOW } from './world/app.ts'
import { databases } from './world/fresh-database.ts'

// Filled once, the sessions with it: every request then meets the same record.
const world = async (before?: (db: Database) => Promise<unknown>) => {
  let headers = {} as Record<CallerName, object>
  const filled = databases(async db => {
    await fill(db)
    headers = await credentials(db)
    await before?.(db)
  })
  // What nothing was written to serves the next request too.
  let unwritten: Database | undefined = await filled()
  const take = async () => {
    const db = unwritten ?? (await filled())
    unwritten = undefined
    return db
  }
  const leave = (db: Database, isWritten: boolean) => {
    if (isWritten) db.$client.close()
    else unwritten = db
  }
  return { headers, leave, take }
}

// One app for all requests: to make one takes longer than to ask it.
let current: Deps | undefined
const app = createApp(() => {
  if (!current) throw new Error('Nothing is asked yet')
  return current
})

/** What one caller is answered on a record of its own. */
async function ask(
  name: string,
  [request]: Row,
  caller: CallerName,
  { headers, leave, take }: Awaited<ReturnType<typeof world>>,
) {
  const db = await take()
  const { deps, settled } = depsOn(db)
  current = deps
  const [method = '', path = ''] = name.split(' ')
  const { id = '', on = '', query, body, seen } = request
  const address = path.replace('{process}', 'wsis20').replace('{id}', id).replace('{on}', on)
  const answer = await app.request(query ? `${address}?${query}` : address, {
    method,
    ...(body && { body: JSON.stringify(body) }),
    headers: {
      ...(body && { 'Content-Type': 'application/json' }),
      ...(seen !== undefined && { 'If-Match': `"${seen}"` }),
      ...headers[caller],
    },
  })
  const text = await answer.text()
  await settled()
  const isRead = method === 'GET' || answer.status >= 400
  leave(db, !isRead)
  return { status: answer.status, text, type: answer.headers.get('Content-Type') }
}

describe('who may call what', () => {
  // More than a thousand requests: a busy machine takes its time.
  it('is answered as the table says, route by route', async () => {
    const set = await world()
    const answered: Record<string, string> = {}
    for (const [name, row] of Object.entries(TABLE)) {
      const statuses = []
      for (const caller of CALLERS) {
        const { status, text, type } = await ask(name, row, caller, set)
        statuses.push(status)
        if (status >= 400) expect([name, caller, type, text]).toContain('application/problem+json')
      }
      answered[name] = statuses.join(' ')
    }
    const expected = Object.entries(TABLE).map(([name, [, answers]]) => [name, answers])
    expect(answered).toEqual(Object.fromEntries(expected))
  }, 240_000)

  it('stands in the table for every route', () => {
    const routes = app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
      .filter(route => !OPEN.includes(route))
    const known = new Set(Object.keys(TABLE).map(name => name.split(' ').slice(0, 2).join(' ')))
    expect([...new Set(routes)].toSorted()).toEqual([...known].toSorted())
  })

  it('is nobody outside, in a private process: it does not even exist', async () => {
    const set = await world(db =>
      commit(
        db,
        { personId: null },
        'wsis20',
        [
          {
            thing: 'process',
            id: 'wsis20',
            verb: 'change',
            expected: 1,
            fields: { visibility: 'private' },
          },
        ],
        NOW,
      ),
    )
    for (const [name, row] of Object.entries(TABLE).filter(([name]) =>
      name.includes('{process}'),
    )) {
      for (const caller of ['nobody', 'outsider'] as const) {
        const { status } = await ask(name, row, caller, set)
        expect([name, caller, status]).toEqual([name, caller, 404])
      }
      if (!name.startsWith('GET')) continue
      const { status } = await ask(name, row, 'coordinator', set)
      expect([name, status]).toEqual([name, Number(row[1].split(' ')[6])])
    }
    const row: Row = [{}, '']
    for (const feed of ['/feeds/wsis20.ics', '/feeds/wsis20/shared.ics']) {
      expect((await ask(`GET ${feed}`, row, 'nobody', set)).status).toBe(404)
    }
    const { text } = await ask('GET /api/processes', row, 'outsider', set)
    expect(text).not.toContain('wsis20')
  })
})

// The description of the API itself, and where a provider of single sign-on sends people back to.
const OPEN = [
  'GET /api/openapi.json',
  'GET /api/schemas/process-document.json',
  'GET /api/docs',
  'GET /api/auth/callback/sso',
]
