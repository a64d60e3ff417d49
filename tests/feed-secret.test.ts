import { hashOf } from '@tributary/api/secret-token'
import { commit } from '@tributary/database/change/commit'
import type { Database } from '@tributary/database/connection/database'
import { endMembership } from '@tributary/database/person/memberships'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { freshApp, NOW, ORIGIN } from './world/app.ts'
import { signedIn } from './world/sign-in.ts'

const P = '/api/processes/wsis20'
const MINE = { scope: { kind: 'mine', bodies: [] } }

type Made = { id: string; name: string; address: string; choice: object; fetchedBy: string | null }

async function world() {
  let at = NOW
  const { app, db, deps, settled } = await freshApp({ now: () => at })
  const ana = await signedIn(deps, { id: 'ana', role: 'editor', body: 'itu' })
  const bo = await signedIn(deps, { id: 'bo', role: 'editor', body: 'unesco' })
  const ask = (method: string, path: string, body?: object, headers: object = ana) =>
    app.request(path, {
      method,
      headers: { ...headers, 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
  const make = async (choice: object = MINE, name = 'My calendar', headers: object = ana) => {
    const answer = await ask('POST', `${P}/feeds`, { name, choice }, headers)
    expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([201, 'no-store'])
    return (await answer.json()) as Made
  }
  /** As a calendar program asks: without a cookie. */
  const fetchFeed = async (address: string, headers: Record<string, string> = {}) => {
    const answer = await app.request(address.slice(ORIGIN.length), { headers })
    await settled()
    return answer
  }
  const list = async () =>
    ((await (await ask('GET', `${P}/feeds`)).json()) as { items: Made[] }).items
  const setClock = (instant: string) => (at = instant)
  return { ana, app, ask, bo, db, deps, fetchFeed, list, make, setClock }
}

const makePrivate = (db: Database) =>
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
  )

const read = (text: string) => new ICAL.Component(ICAL.parse(text))
const entriesIn = (text: string) =>
  read(text).getAllSubcomponents('vevent').concat(read(text).getAllSubcomponents('vtodo'))

describe('a feed at a secret address', () => {
  it('is told once, is kept as a hash, and leads to what its owner reads', async () => {
    const { db, fetchFeed, list, make } = await world()
    const { address, ...made } = await make()
    expect(address).toMatch(/^https:\/\/tributary\.test\/feeds\/secret\/[\w-]{43}\.ics$/)
    const secret = /secret\/([\w-]+)\.ics/.exec(address)?.[1] ?? ''
    expect(await list()).toEqual([made])
    const { rows } = await db.$client.execute('select * from feed_subscriptions')
    expect(rows).toMatchObject([{ hash: await hashOf(secret), person_id: 'ana' }])
    expect(JSON.stringify(rows)).not.toContain(secret)
    const answer = await fetchFeed(address)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Cache-Control')).toBe('private, no-cache')
    expect(answer.headers.get('Referrer-Policy')).toBe('no-referrer')
    const text = await answer.text()
    // Whoever passes the file on does not pass on the address.
    expect(text.replaceAll('\r\n ', '')).not.toContain(secret)
    const bodies = entriesIn(text).map(entry => String(entry.getFirstPropertyValue('summary')))
    expect(bodies.length).toBeGreaterThan(5)
    expect(bodies.some(title => title.startsWith('UNESCO'))).toBe(false)
    const known = { 'If-None-Match': answer.headers.get('ETag') ?? '' }
    expect((await fetchFeed(address, known)).status).toBe(304)
  })

  it('follows the record, the choice and the body of its owner, at the same address', async () => {
    const { ask, db, fetchFeed, make } = await world()
    const { address, id } = await make()
    const tag = async () => (await fetchFeed(address)).headers.get('ETag')
    const first = await tag()
    await db.$client.execute("update memberships set body = 'unesco' where person_id = 'ana'")
    const second = await tag()
    const choice = { scope: { kind: 'shared' } }
    const changed = await ask('PATCH', `${P}/feeds/${id}`, { choice, name: 'Shared' })
    expect(await changed.json()).toMatchObject({ name: 'Shared', choice })
    const third = await tag()
    expect(new Set([first, second, third]).size).toBe(3)
  })

  it('says when it was last fetched and by which calendar, at most every few minutes', async () => {
    const { fetchFeed, list, make, setClock } = await world()
    const { address } = await make()
    expect(await list()).toMatchObject([{ fetchedAt: null, fetchedBy: null }])
    const asked: [string, string, string, string][] = [
      ['2026-11-24T12:01:00.000Z', 'Google-Calendar-Importer', '12:01', 'Google Calendar'],
      ['2026-11-24T12:05:00.000Z', 'Google-Calendar-Importer', '12:01', 'Google Calendar'],
      ['2026-11-24T12:05:30.000Z', 'Thunderbird/128.0', '12:05', 'Thunderbird'],
      ['2026-11-24T12:11:00.000Z', 'Thunderbird/128.0', '12:11', 'Thunderbird'],
    ]
    for (const [at, agent, minute, by] of asked) {
      setClock(at)
      await fetchFeed(address, { 'User-Agent': agent })
      const [feed] = (await list()) as unknown as { fetchedAt: string; fetchedBy: string }[]
      expect([feed?.fetchedAt.slice(11, 16), feed?.fetchedBy]).toEqual([minute, by])
    }
  })

  it('moves to another address, and the one before leads nowhere', async () => {
    const { ask, fetchFeed, make } = await world()
    const { address, id } = await make()
    const rotated = (await (await ask('POST', `${P}/feeds/${id}/rotate`)).json()) as Made
    expect(rotated.address).not.toBe(address)
    expect([(await fetchFeed(address)).status, (await fetchFeed(rotated.address)).status]).toEqual([
      404, 200,
    ])
  })

  const ends: [string, (world: Awaited<ReturnType<typeof worldWithFeed>>) => unknown][] = [
    ['is ended', ({ ask, id }) => ask('DELETE', `${P}/feeds/${id}`)],
    ['is out of the process', ({ db }) => endMembership(db, 'wsis20', 'ana')],
    ['is erased', ({ ask }) => ask('POST', '/api/person/erase', { email: 'ana@people.test' })],
  ]
  const worldWithFeed = async () => {
    const all = await world()
    const { address, id } = await all.make()
    expect((await all.fetchFeed(address)).status).toBe(200)
    return { ...all, address, id }
  }
  it.each(ends)('is an empty calendar that says so once it or its owner %s', async (_, end) => {
    const set = await worldWithFeed()
    await end(set)
    const answer = await set.fetchFeed(set.address)
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([
      410,
      'text/calendar; charset=utf-8',
    ])
    expect(answer.headers.get('Cache-Control')).toBe('private, no-cache')
    const text = await answer.text()
    expect(entriesIn(text)).toEqual([])
    expect(read(text).getFirstPropertyValue('x-wr-calname')).toMatch(/ended/i)
    expect(text.replaceAll('\r\n ', '')).toContain(`${ORIGIN}/wsis20/subscribe`)
  })

  it('of somebody who left is theirs no more, even if they come back', async () => {
    const { address, ask, db, deps, fetchFeed, id } = await worldWithFeed()
    await endMembership(db, 'wsis20', 'ana')
    await db.$client.execute(
      "insert into memberships (process_id, person_id, role, body, lead) values ('wsis20', 'ana', 'editor', 'itu', 0)",
    )
    void deps
    expect((await fetchFeed(address)).status).toBe(410)
    expect((await ask('POST', `${P}/feeds/${id}/restore`)).status).toBe(404)
    const { rows } = await db.$client.execute('select name, person_id from feed_subscriptions')
    expect(rows).toMatchObject([{ name: '', person_id: null }])
  })

  it('that was ended by mistake comes back at the same address', async () => {
    const { address, ask, fetchFeed, id } = await worldWithFeed()
    await ask('DELETE', `${P}/feeds/${id}`)
    expect((await ask('DELETE', `${P}/feeds/${id}`)).status).toBe(404)
    expect((await ask('POST', `${P}/feeds/${id}/restore`)).status).toBe(200)
    expect((await fetchFeed(address)).status).toBe(200)
  })

  it('is its owner’s alone to see, change, move and end', async () => {
    const { ask, bo, id } = await worldWithFeed()
    const others = (await (await ask('GET', `${P}/feeds`, undefined, bo)).json()) as object
    expect(others).toEqual({ items: [] })
    const one = `${P}/feeds/${id}`
    const tries = [
      ask('PATCH', one, { name: 'Mine now' }, bo),
      ask('POST', `${one}/rotate`, undefined, bo),
      ask('DELETE', one, undefined, bo),
      ask('POST', `${one}/restore`, undefined, bo),
    ]
    for (const answer of await Promise.all(tries)) expect(answer.status).toBe(404)
  })

  it('is how a private process is subscribed to: it has no other feeds', async () => {
    const { address, app, db, fetchFeed, make } = await worldWithFeed()
    await makePrivate(db)
    for (const path of ['/feeds/wsis20.ics', '/feeds/wsis20/actions.ics']) {
      expect((await app.request(path)).status).toBe(404)
    }
    const all = await make({ scope: { kind: 'all' } }, 'Everything')
    for (const each of [address, all.address]) expect((await fetchFeed(each)).status).toBe(200)
  })

  it.each([
    [{ scope: { kind: 'roadmap', body: 'nobody' } }, 'choice.scope.body'],
    [{ scope: { kind: 'mine', bodies: ['itu', 'nobody'] } }, 'choice.scope.bodies'],
    [{ scope: { kind: 'milestone', milestone: 'none' } }, 'choice.scope.milestone'],
    [{ scope: { kind: 'consultations', region: 'mars' } }, 'choice.scope.region'],
    [{ scope: { kind: 'everything' } }, 'choice.scope.kind'],
    [{ scope: { kind: 'all' }, alarm: -1 }, 'choice.alarm'],
    [{ scope: { kind: 'all' }, locale: 'de' }, 'choice.locale'],
  ])('of %j is refused, and %s is named', async (choice, path) => {
    const { ask } = await world()
    const answer = await ask('POST', `${P}/feeds`, { name: 'New', choice })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ errors: [{ path }] })
  })

  it('is one of at most thirty', async () => {
    const { ask, make } = await world()
    for (let n = 0; n < 30; n += 1) await make(MINE, `Feed ${n}`)
    const answer = await ask('POST', `${P}/feeds`, { name: 'One more', choice: MINE })
    expect(answer.status).toBe(409)
  })

  it('is found by no guess: after some the machine is refused', async () => {
    const { address, app, fetchFeed } = await worldWithFeed()
    const statuses = new Set<number>()
    for (let n = 0; n < 61; n += 1) {
      const guess = `${String(n).padStart(43, 'x')}`
      statuses.add((await app.request(`/feeds/secret/${guess}.ics`)).status)
    }
    expect([...statuses]).toEqual([404, 429])
    // Who has the address is not kept out by who guesses.
    expect((await fetchFeed(address)).status).toBe(200)
  })

  it('goes with what a person takes along, without its secret', async () => {
    const { address, ask } = await worldWithFeed()
    const secret = /secret\/([\w-]+)\.ics/.exec(address)?.[1] ?? ''
    const answer = await ask('GET', '/api/person/export')
    const text = await answer.text()
    expect(JSON.parse(text).feeds).toMatchObject([{ name: 'My calendar' }])
    expect(text).not.toContain(secret)
    expect(text).not.toContain(await hashOf(secret))
  })
})

describe('what a feed would show', () => {
  it('is read from its text: the next ten, from the day that is looked from', async () => {
    const { ask } = await world()
    const preview = async (choice: object, on: string, headers = {}) => {
      const answer = await ask('POST', `${P}/feeds/preview`, { choice, on }, headers)
      expect(answer.status).toBe(200)
      return (await answer.json()) as { total: number; items: { title: string; start: string }[] }
    }
    const { items, total } = await preview({ scope: { kind: 'consultations' } }, '2025-05-01')
    expect([items.length, total]).toEqual([10, 22])
    expect(items.map(({ start }) => start)).toEqual(items.map(({ start }) => start).toSorted())
    expect((items[0]?.start ?? '') >= '2025-04-30').toBe(true)
    const one = { scope: { kind: 'milestone', milestone: 'zero-draft' } }
    expect((await preview(one, '2025-08-29')).items.map(({ title }) => title)).toEqual([
      expect.stringContaining('Zero draft'),
    ])
    expect((await preview({ scope: { kind: 'shared' } }, '2100-01-01')).items).toEqual([])
  })

  it('is each meeting of a series, with those that were moved', async () => {
    const { ask, db } = await world()
    const fields = {
      id: 'weekly',
      title: 'Weekly call',
      organisers: ['itu'],
      start: '2026-12-01',
      precision: 'day',
      startsAt: '2026-12-01T14:00',
      endsAt: '2026-12-01T15:00',
      timeZone: 'Europe/Zurich',
      recurrence: 'FREQ=WEEKLY;COUNT=4',
      exceptions: [
        { on: '2026-12-08', startsAt: '2026-12-09T09:00', endsAt: '2026-12-09T10:00' },
        { on: '2026-12-15', cancelled: true },
      ],
      confidence: 'sourced',
    }
    const write = { thing: 'meeting', id: 'weekly', verb: 'create', expected: 0, fields } as const
    expect((await commit(db, { personId: null }, 'wsis20', [write], NOW)).ok).toBe(true)
    const body = { choice: { scope: { kind: 'meetings' } }, on: '2026-12-02' }
    const answer = await ask('POST', `${P}/feeds/preview`, body)
    expect(await answer.json()).toMatchObject({
      total: 1,
      items: [{ start: '2026-12-09T08:00:00.000Z' }, { start: '2026-12-22T13:00:00.000Z' }],
    })
  })
})
