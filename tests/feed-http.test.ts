import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { createApp } from '@tributary/api/app'
import { compressOnNode } from '@tributary/api/compress-node'
import { commit, type Write } from '@tributary/database/change/commit'
import type { Database } from '@tributary/database/connection/database'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { depsOn, freshApp, ORIGIN } from './world/app.ts'

const LATER = '2026-11-24T12:34:56.700Z'

/** The app at a clock that a test sets. */
async function world() {
  let at = '2026-11-25T08:00:00.000Z'
  const app = await freshApp({ now: () => at, compress: compressOnNode })
  return { ...app, setClock: (instant: string) => (at = instant) }
}

const change = (db: Database, write: Pick<Write, 'thing' | 'id' | 'fields'>, now = LATER) =>
  commit(db, { personId: null }, 'wsis20', [{ verb: 'change', expected: 1, ...write }], now)

const ALL = '/feeds/wsis20.ics'
const ITU = '/feeds/wsis20/roadmaps/itu.ics'

describe('a feed over HTTP', () => {
  it('has an ETag of its bytes: a change elsewhere leaves it, one of its own does not', async () => {
    const { db, get } = await world()
    const tags = async () =>
      Promise.all([ALL, ITU].map(async path => (await get(path)).headers.get('ETag')))
    const before = await tags()
    expect(before).toEqual([
      expect.stringMatching(/^"[0-9a-f]{32}"$/),
      expect.stringMatching(/^"[0-9a-f]{32}"$/),
    ])
    const write = { thing: 'milestone', id: 'unga-hlm', fields: { title: 'Otherwise' } } as const
    expect((await change(db, write)).ok).toBe(true)
    const after = await tags()
    expect(after[0]).not.toBe(before[0])
    expect(after[1]).toBe(before[1])
    expect((await get(ITU, { 'If-None-Match': before[1] ?? '' })).status).toBe(304)
    expect((await get(ALL, { 'If-None-Match': before[0] ?? '' })).status).toBe(200)
  })

  it('is called the same by another server on the same database', async () => {
    const { db, get } = await world()
    const here = (await get(ITU)).headers.get('ETag')
    const { deps } = depsOn(db, { release: 'another' })
    const there = await createApp(() => deps).request(ITU)
    expect(there.headers.get('ETag')).toBe(here)
  })

  it('says when it last changed, once that second is over, and knows by it who has it', async () => {
    const { db, get, setClock } = await world()
    const first = await get(ITU)
    const since = first.headers.get('Last-Modified') ?? ''
    expect(since).toBe('Tue, 24 Nov 2026 12:00:01 GMT')
    const known = { 'If-Modified-Since': since }
    expect((await get(ITU, known)).status).toBe(304)
    // Who sends both is answered by the ETag.
    expect((await get(ITU, { ...known, 'If-None-Match': '"other"' })).status).toBe(200)
    expect((await get(ITU, { 'If-Modified-Since': 'yesterday' })).status).toBe(200)
    setClock(LATER)
    const write = { thing: 'body', id: 'itu', fields: { acronym: 'ITU-T' } } as const
    expect((await change(db, write)).ok).toBe(true)
    const changed = await get(ITU, known)
    expect([changed.status, changed.headers.get('Last-Modified')]).toEqual([200, null])
    setClock('2026-11-24T12:34:57.000Z')
    const settled = await get(ITU, known)
    expect([settled.status, settled.headers.get('Last-Modified')]).toEqual([
      200,
      'Tue, 24 Nov 2026 12:34:57 GMT',
    ])
  })

  it('answers HEAD as GET, but for the body', async () => {
    const { app, get } = await world()
    const whole = await get(ALL)
    const head = await app.request(ALL, { method: 'HEAD' })
    expect(await head.text()).toBe('')
    const names = ['ETag', 'Last-Modified', 'Content-Type', 'Content-Length', 'Cache-Control']
    for (const name of [...names, 'Content-Disposition']) {
      expect([name, head.headers.get(name)]).toEqual([name, whole.headers.get(name)])
      expect(head.headers.get(name)).toBeTruthy()
    }
    expect(Number(head.headers.get('Content-Length'))).toBe((await whole.arrayBuffer()).byteLength)
    expect(head.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
    expect(head.headers.get('Content-Disposition')).toBe('attachment; filename="wsis20.ics"')
    const known = { 'If-None-Match': head.headers.get('ETag') ?? '' }
    expect((await app.request(ALL, { method: 'HEAD', headers: known })).status).toBe(304)
  })

  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['gzip;q=0', null],
    ['identity', null],
    ['zstd', null],
  ])('comes to who accepts "%s" as %s, under a name of its own', async (accepted, encoding) => {
    const { get } = await world()
    const plain = await get(ALL)
    const text = await plain.text()
    const answer = await get(ALL, { 'Accept-Encoding': accepted })
    expect(answer.headers.get('Content-Encoding')).toBe(encoding)
    expect(answer.headers.get('Vary')).toBe('Accept-Encoding')
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(Number(answer.headers.get('Content-Length'))).toBe(bytes.length)
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync }
    const read = encoding ? unpack[encoding as 'br' | 'gzip'](bytes) : bytes
    expect(new TextDecoder().decode(read)).toBe(text)
    if (encoding) expect(bytes.length).toBeLessThan(text.length / 3)
    const tag = answer.headers.get('ETag') ?? ''
    expect(tag === plain.headers.get('ETag')).toBe(encoding === null)
    const again = { 'Accept-Encoding': accepted, 'If-None-Match': tag }
    expect((await get(ALL, again)).status).toBe(304)
  })

  it('leads nowhere else: every address answers by itself', async () => {
    const { get } = await world()
    const paths = [
      ALL,
      '/feeds/wsis20/shared.ics',
      '/feeds/wsis20/consultations.ics?region=global&body=itu&group=civil-society',
      ITU,
      '/feeds/wsis20/meetings.ics?body=itu',
      '/feeds/wsis20/actions.ics?body=itu&as=both',
      '/feeds/wsis20/milestones/zero-draft.ics?imprecise=span&alarm=1440&lang=fr',
    ]
    for (const path of paths) {
      const answer = await get(path)
      expect([path, answer.status]).toEqual([path, 200])
      const text = await answer.text()
      expect(text.replaceAll('\r\n ', '')).toContain(`SOURCE;VALUE=URI:${ORIGIN}${path}\r\n`)
      expect(() => ICAL.parse(text)).not.toThrow()
    }
  })

  it.each([
    ['/feeds/wsis20/consultations.ics?region=mars', 400, 'region'],
    ['/feeds/wsis20/consultations.ics?body=nobody', 400, 'body'],
    ['/feeds/wsis20/consultations.ics?group=none', 400, 'group'],
    ['/feeds/wsis20/meetings.ics?body=nobody', 400, 'body'],
    ['/feeds/wsis20/actions.ics?as=list', 400, 'as'],
    ['/feeds/wsis20/actions.ics?region=africa', 400, 'region'],
    ['/feeds/wsis20.ics?alarm=soon', 400, 'alarm'],
    ['/feeds/wsis20.ics?lang=de', 400, 'lang'],
    ['/feeds/wsis20/milestones/none.ics', 404, undefined],
    ['/feeds/wsis20/mine.ics', 404, undefined],
    ['/feeds/wsis20/shared', 404, undefined],
  ])('%s is a %i that names %s', async (path, status, named) => {
    const { get } = await world()
    const answer = await get(path)
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([
      status,
      'application/problem+json',
    ])
    const problem = (await answer.json()) as { errors?: { path: string }[] }
    expect(problem.errors?.[0]?.path).toBe(named)
  })

  it('lets what is cancelled go after some days, by the day alone', async () => {
    const { db, get, setClock } = await world()
    const cancelled = { thing: 'milestone', id: 'itu-forum-2026' } as const
    expect((await change(db, { ...cancelled, fields: { status: 'cancelled' } })).ok).toBe(true)
    const soon = await get(ITU)
    expect(await soon.text()).toContain('STATUS:CANCELLED')
    const held = soon.headers.get('ETag') ?? ''
    setClock('2027-02-22T23:59:59.000Z')
    expect((await get(ITU, { 'If-None-Match': held })).status).toBe(304)
    setClock('2027-02-23T00:00:01.000Z')
    const gone = await get(ITU, { 'If-None-Match': held })
    expect(gone.status).toBe(200)
    expect(await gone.text()).not.toContain('STATUS:CANCELLED')
    expect(gone.headers.get('Last-Modified')).toBe('Tue, 23 Feb 2027 00:00:01 GMT')
  })

  it('shows the public no name and no way to join', async () => {
    const { db, get } = await world()
    const fields = { joinLink: 'https://join.example.int/secret' }
    expect((await change(db, { thing: 'consultation', id: 'igf-2025-itu', fields })).ok).toBe(true)
    expect(await (await get(ALL)).text()).not.toContain('join.example.int')
  })
})
