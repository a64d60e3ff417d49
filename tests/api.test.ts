import { processDocumentSchema } from '@tributary/contract/process/document'
import { commit } from '@tributary/database/change/commit'
import { wsis20Json } from '@tributary/wsis20/document'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { freshApp, NOW } from './world/app.ts'

const P = '/api/processes/wsis20'

describe('the API', () => {
  it.each([
    [`${P}/bodies`, 13],
    [`${P}/milestones`, 48],
    [`${P}/milestones?roadmap=itu`, 9],
    [`${P}/milestones?shared=true&roadmap=cstd`, 5],
    [`${P}/milestones?status=planned`, 4],
    [`${P}/milestones?from=2025-08&to=2025-Q3`, 3],
    [`${P}/milestones?q=zero%20draft`, 3],
    [`${P}/milestones?q=100%25`, 0],
    [`${P}/consultations`, 22],
    [`${P}/consultations?region=africa`, 3],
    [`${P}/consultations?organiser=unesco`, 6],
    [`${P}/consultations?from=2025-10-14&to=2025-10-14`, 1],
    [`${P}/meetings`, 0],
    [`${P}/actions`, 10],
    [`${P}/actions?body=itu`, 2],
    [`${P}/actions?status=done`, 0],
    [`${P}/actions?due=2026`, 0],
    [`${P}/actions?due=2027-12-31`, 1],
    [`${P}/changes?id=zero-draft`, 3],
    ['/api/processes', 1],
  ])('answers %s with %i', async (path, total) => {
    const { get } = await freshApp()
    const answer = await get(path)
    expect(answer.status).toBe(200)
    const body = (await answer.json()) as { total: number; items: unknown[] }
    expect([body.total, body.items.length]).toEqual([total, total])
  })

  it('pages a list without losing or repeating anything', async () => {
    const { get } = await freshApp()
    const ids: string[] = []
    for (const page of [1, 2, 3, 4]) {
      const body = (await (await get(`${P}/milestones?page=${page}&pageSize=15`)).json()) as {
        items: { id: string }[]
      }
      ids.push(...body.items.map(({ id }) => id))
    }
    expect(ids).toHaveLength(48)
    expect(new Set(ids).size).toBe(48)
  })

  it('shows a milestone with what it depends on and what depends on it', async () => {
    const { get } = await freshApp()
    const detail = (await (await get(`${P}/milestones/zero-draft`)).json()) as Record<
      string,
      { id: string }[]
    >
    const ids = (field: string) => detail[field]?.map(({ id }) => id)
    expect(ids('dependsOn')).toEqual(['cstd-report-to-ga', 'elements-input-deadline'])
    expect(ids('requiredBy')).toEqual(['zero-draft-comments', 'october-consultations'])
    expect(ids('contributesTo')).toEqual(['rev-1'])
    expect(ids('consultations')).toEqual([
      'igf-2025-cofacs',
      'hle-2025-cafe',
      'hle-2025-cofacs',
      'virtual-july-2025',
    ])
  })

  it('gives back the document that import took', async () => {
    const { get } = await freshApp()
    const document = await (await get(`${P}/export`)).json()
    expect(document).toMatchObject(wsis20Json)
    const schema = await (await get('/api/schemas/process-document.json')).json()
    expect(schema).toEqual(JSON.parse(JSON.stringify(processDocumentSchema())))
    const validate = new Ajv({ strict: false, formats: { uri: true, date: true } }).compile(
      schema as object,
    )
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
  })

  it('answers 304 until something changes', async () => {
    const { get, db } = await freshApp()
    for (const path of [
      `${P}/milestones`,
      '/feeds/wsis20.ics',
      '/api/processes',
      `${P}/overview?on=2025-06-16`,
    ]) {
      const etag = (await get(path)).headers.get('ETag') ?? ''
      expect(etag).toMatch(/^"[^"]+"$/)
      const again = await get(path, { 'If-None-Match': `"other", W/${etag}` })
      expect([again.status, await again.text()]).toEqual([304, ''])
    }
    const before = (await get(`${P}/milestones`)).headers.get('ETag') ?? ''
    const write = {
      thing: 'milestone',
      id: 'cstd-30',
      verb: 'change',
      expected: 1,
      fields: { start: '2027-04', precision: 'month' },
    } as const
    expect((await commit(db, { personId: null }, 'wsis20', [write], NOW)).ok).toBe(true)
    const after = await get(`${P}/milestones`, { 'If-None-Match': before })
    expect(after.status).toBe(200)
    expect(await after.text()).toContain('2027-04')
  })

  it('describes itself: every route that it has, and no other', async () => {
    const { app, get } = await freshApp()
    const document = (await (await get('/api/openapi.json')).json()) as {
      openapi: string
      paths: Record<string, object>
    }
    expect(document.openapi).toBe('3.1.0')
    const routed = app.routes.filter(
      ({ method, path }) =>
        method !== 'ALL' &&
        path.startsWith('/api/') &&
        !/\/docs|openapi|schemas|\/auth\//.test(path),
    )
    const named = (method: string, path: string) => `${method.toUpperCase()} ${path}`
    const paths = routed.map(({ method, path }) =>
      named(method, path.replaceAll(/:(\w+)/g, '{$1}')),
    )
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map(method => named(method, path)),
    )
    expect(new Set(described)).toEqual(new Set(paths))
    const docs = await (await get('/api/docs')).text()
    expect(docs).not.toMatch(/(src|href)="(https?:)?\/\//)
  })
})

describe('bad input', () => {
  it.each([
    ['/api/processes/nope', 404],
    ['/api/processes/nope/milestones', 404],
    [`${P}/milestones/nope`, 404],
    ['/feeds/nope.ics', 404],
    ['/feeds/wsis20/roadmaps/nope.ics', 404],
    [`${P}/digest?body=nope`, 404],
    ['/api/nothing', 404],
    ['/api/processes/..%2f..%2fetc', 404],
    ['/feeds/..%2f..%2fetc.ics', 404],
    ['/api/processes/%FF%FE', 404],
    [`${P}/milestones/%00`, 404],
    [`${P}/milestones?q=${'x'.repeat(1_000_000)}`, 400],
  ])('%.60s is a problem %i', async (path, status) => {
    const { get } = await freshApp()
    const answer = await get(path)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({
      status,
      type: expect.stringMatching(/^urn:tributary:problem:/),
      detail: expect.any(String),
    })
  })

  it.each([
    [`${P}/milestones?from=2025-13-01`, 'from'],
    [`${P}/milestones?to=tomorrow`, 'to'],
    [`${P}/milestones?status=late`, 'status'],
    [`${P}/milestones?shared=maybe`, 'shared'],
    [`${P}/milestones?roadmap=nobody`, 'roadmap'],
    [`${P}/milestones?pageSize=0`, 'pageSize'],
    [`${P}/milestones?pageSize=100000`, 'pageSize'],
    [`${P}/milestones?page=one`, 'page'],
    [`${P}/milestones?colour=red`, 'colour'],
    [`${P}/consultations?region=mars`, 'region'],
    [`${P}/actions?due=2025-02-30`, 'due'],
    [`${P}/overview?on=2025-06-31`, 'on'],
    [`${P}/overview?timeZone=Mars/Olympus`, 'timeZone'],
    [`${P}/digest?body=itu&on=soon`, 'on'],
    [`${P}/digest`, 'body'],
    ['/feeds/wsis20.ics?imprecise=2', 'imprecise'],
    ['/feeds/wsis20.ics?colour=red', 'colour'],
  ])('%s is a 400 that names %s', async (path, parameter) => {
    const { get } = await freshApp()
    const answer = await get(path)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ errors: [{ path: parameter }] })
  })

  it('of a method that an address does not take is a 405, whatever its body holds', async () => {
    const { app } = await freshApp()
    const body = new Uint8Array([0xff, 0xfe, 0x00])
    const answer = await app.request('/api/health', { method: 'POST', body })
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'GET, HEAD'])
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
  })
})

describe('a day', () => {
  it('is where the overview stands: next, latest and overdue follow it', async () => {
    const { get } = await freshApp()
    const on = async (day: string) => {
      const overview = (await (await get(`${P}/overview?on=${day}`)).json()) as Record<
        string,
        { id: string }[]
      >
      return {
        next: overview.nextShared?.map(({ id }) => id),
        latest: overview.latestShared?.map(({ id }) => id),
      }
    }
    expect(await on('2025-06-16')).toEqual({
      next: ['cstd-report-to-ga', 'elements-paper', 'itu-hle-2025'],
      latest: ['first-prep-meeting', 'cofacilitators', 'cstd-28'],
    })
    expect((await on('2025-12-18')).latest?.slice(0, 2)).toEqual(['unga-hlm', 'outcome-adopted'])
  })

  it('of which a mandate was not adopted yet has none of its actions', async () => {
    const { get } = await freshApp()
    const open = async (day: string) => {
      const overview = (await (await get(`${P}/overview?on=${day}`)).json()) as {
        actionsByBody: { open: unknown[] }[]
      }
      return overview.actionsByBody.reduce((sum, group) => sum + group.open.length, 0)
    }
    expect(await open('2025-06-16')).toBe(0)
    expect(await open('2025-12-18')).toBeGreaterThan(0)
  })
})

describe('the mailbox', () => {
  it('answers this machine alone, and only while no mail is set up', async () => {
    const statuses = async ({ isLocal, mailbox }: { isLocal: boolean; mailbox: boolean }) => {
      const { get } = await freshApp({ isLocal: () => isLocal, mailbox })
      return [(await get('/mailbox')).status, (await get('/mailbox/1')).status]
    }
    expect(await statuses({ isLocal: true, mailbox: true })).toEqual([200, 404])
    expect(await statuses({ isLocal: false, mailbox: true })).toEqual([404, 404])
    expect(await statuses({ isLocal: true, mailbox: false })).toEqual([404, 404])
  })
})
