import type { LogEntry } from '@tributary/api/log'
import { countedMailer, prometheus } from '@tributary/api/metrics'
import { hashOf } from '@tributary/api/secret-token'
import { describe, expect, it } from 'vitest'
import { freshApp } from './world/app.ts'
import { signedIn } from './world/sign-in.ts'

const P = '/api/processes/wsis20'
const TOKEN = 'a-token-of-the-numbers'

type Line = LogEntry & { level: string }

async function world(more: Parameters<typeof freshApp>[0] = {}) {
  const lines: Line[] = []
  const log = (level: string, entry: LogEntry) => void lines.push({ level, ...entry })
  const all = await freshApp({ log, ...more })
  const write = (path: string, body: object, headers: Record<string, string>) =>
    all.app.request(path, {
      method: 'PATCH',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
    })
  return { ...all, lines, write }
}

describe('health and readiness', () => {
  it('are both said while all is well', async () => {
    const { get } = await world()
    for (const path of ['/api/health', '/api/ready']) {
      const answer = await get(path)
      expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }])
      expect(answer.headers.get('Cache-Control')).toBe('no-store')
    }
  })

  it('part when the database is gone, and when the server has been asked to stop', async () => {
    const { get, db, lines } = await world()
    db.$client.close()
    const stopping = await world({ isStopping: () => true })
    for (const ask of [get, stopping.get]) {
      expect((await ask('/api/health')).status).toBe(200)
      const answer = await ask('/api/ready')
      expect(answer.status).toBe(503)
      expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
    }
    expect(lines.map(({ level, event }) => [level, event])).toEqual([
      ['error', 'not ready'],
      ['error', 'answered'],
    ])
  })
})

describe('the log', () => {
  it('has one line for each write and each failure, and none for a read that succeeds', async () => {
    const { deps, get, write, lines } = await world()
    const cookies = await signedIn(deps, { id: 'cora', name: 'Cora Secret', role: 'coordinator' })
    await get(`${P}/milestones?q=draft`)
    await get(`${P}/milestones/nothing`)
    await write(`${P}/milestones/zero-draft`, { title: 'Draft' }, { ...cookies, 'If-Match': '"3"' })
    await write(`${P}/milestones/zero-draft`, { title: 'Draft' }, {})
    await write(`${P}/milestones/zero-draft`, { title: 'Draft' }, cookies)
    expect(lines[1]).toEqual({
      level: 'info',
      event: 'answered',
      method: 'PATCH',
      path: `${P}/milestones/zero-draft`,
      status: 200,
      person: 'cora',
      request: expect.any(String),
      ms: expect.any(Number),
    })
    expect(lines.map(({ level, status, path }) => [level, status, path])).toEqual([
      ['info', 404, `${P}/milestones/nothing`],
      ['info', 200, `${P}/milestones/zero-draft`],
      ['warn', 401, `${P}/milestones/zero-draft`],
      ['info', 428, `${P}/milestones/zero-draft`],
    ])
  })

  it('names a request as its caller does, where that name is safe in a header and a line', async () => {
    const { get, lines } = await world()
    const ask = (id: string) => get(`${P}/milestones/nothing`, { 'X-Request-Id': id })
    const named = await ask('proxy-7.a_B')
    const read = await get('/api/processes', { 'X-Request-Id': 'read-1' })
    const given = [named, read].map(({ headers }) => headers.get('X-Request-Id'))
    expect(given).toEqual(['proxy-7.a_B', 'read-1'])
    const unsafe = ['two words', '<script>', 'x'.repeat(65), '']
    for (const id of unsafe) {
      expect((await ask(id)).headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/)
    }
    const logged = lines.map(({ request }) => request)
    expect(logged[0]).toBe('proxy-7.a_B')
    expect(new Set(logged).size).toBe(unsafe.length + 1)
  })

  it('tells of a failure what and where, and no value of a statement', async () => {
    const { get, db, lines } = await world()
    const token = 'token-that-nobody-may-read'
    await db.$client.execute('alter table api_tokens rename to gone')
    const answer = await get(`${P}/milestones`, { Authorization: `Bearer ${token}` })
    expect(answer.status).toBe(500)
    expect(JSON.stringify(await answer.json())).not.toMatch(/api_tokens|select/)
    const [failed, answered] = lines
    expect(failed).toMatchObject({ level: 'error', event: 'failed' })
    expect(failed?.error).toMatch(/Failed query: select .* no such table: api_tokens/s)
    expect(failed?.stack).toMatch(/^at /)
    expect(failed?.request).toBe(answer.headers.get('X-Request-Id'))
    expect(answered).toMatchObject({ level: 'error', status: 500, request: failed?.request })
    for (const secret of [token, await hashOf(token)]) {
      expect(JSON.stringify(lines)).not.toContain(secret)
    }
  })
})

describe('the numbers', () => {
  const read = { Authorization: `Bearer ${TOKEN}` }

  it('are not there without a token of theirs, and not for anybody without it', async () => {
    expect((await (await world()).get('/api/metrics', read)).status).toBe(404)
    const { get } = await world({ metrics: prometheus(TOKEN) })
    const refused: Record<string, string>[] = [
      {},
      { Authorization: 'Bearer wrong' },
      { Authorization: `Basic ${TOKEN}` },
    ]
    for (const headers of refused) {
      const answer = await get('/api/metrics', headers)
      expect(answer.status).toBe(401)
      expect(answer.headers.get('WWW-Authenticate')).toContain('Bearer')
    }
  })

  it('cannot be had by guessing for long', async () => {
    const { get } = await world({ metrics: prometheus(TOKEN) })
    const statuses: number[] = []
    for (let n = 0; n < 70; n += 1) {
      statuses.push((await get('/api/metrics', { Authorization: `Bearer guess-${n}` })).status)
    }
    expect(new Set(statuses)).toEqual(new Set([401, 429]))
  })

  it('count requests by route and status, writes by outcome, and mail', async () => {
    const metrics = prometheus(TOKEN)
    const { deps, get, write } = await world({ metrics })
    const cookies = await signedIn(deps, { id: 'cora', role: 'coordinator' })
    const path = `${P}/milestones/zero-draft`
    const seen = { ...cookies, 'If-Match': '"3"' }
    for (const id of ['zero-draft', 'zero-draft', 'nothing']) await get(`${P}/milestones/${id}`)
    await get('/no/such/address')
    await write(path, { title: 'Draft' }, seen)
    await write(path, { title: 'Another' }, seen)
    await write(path, { title: 'Another' }, cookies)
    const mailer = countedMailer(
      { send: async () => ({ ok: false, reason: 'try_later', detail: '' }) },
      metrics,
    )
    await mailer.send({ key: 'k', from: 'a@b', to: 'c@d', subject: 's', html: 'h', text: 't' })

    const answer = await get('/api/metrics', read)
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain; version=0\.0\.4/)
    const text = await answer.text()
    const route = '/api/processes/:process/milestones/:id'
    for (const line of [
      `tributary_request_seconds_count{method="GET",route="${route}",status="200"} 2`,
      `tributary_request_seconds_count{method="GET",route="${route}",status="404"} 1`,
      `tributary_request_seconds_count{method="PATCH",route="${route}",status="412"} 1`,
      'tributary_writes_total{outcome="acknowledged"} 1',
      'tributary_writes_total{outcome="stale"} 1',
      'tributary_writes_total{outcome="refused"} 1',
      'tributary_mail_total{outcome="try_later"} 1',
      'process_cpu_seconds_total ',
    ]) {
      expect(text).toContain(line)
    }
    expect(text).not.toMatch(/zero-draft|nothing|no\/such/)
  })
})
