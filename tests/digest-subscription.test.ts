import { preferencesToken } from '@tributary/api/signed-link'
import { listDigestReaders } from '@tributary/database/digest/digest-subscriptions'
import { digests } from '@tributary/database/digest/schema'
import { mailEvents, pausedAddresses } from '@tributary/database/outbox/schema'
import { changePerson } from '@tributary/database/person/change-person'
import { endMembership } from '@tributary/database/person/memberships'
import { digestByDefault } from '@tributary/domain/digest/subscription'
import { describe, expect, it } from 'vitest'
import { freshApp, NOW, ORIGIN } from './world/app.ts'
import { after, MONDAY, mailWorld } from './world/mail-world.ts'
import { addPerson, signedIn } from './world/sign-in.ts'

const P = '/api/processes/wsis20'
const OWN = `${P}/digest-subscription`

type Json = Record<string, unknown>
const json = async (answer: Response) => (await answer.json()) as Json

const CHOICE = {
  bodies: ['unesco', 'itu'],
  topics: ['moved', 'ahead'],
  weekday: 5,
  hour: 7,
  timeZone: 'Asia/Kathmandu',
  locale: 'en',
  format: 'text',
  pausedUntil: '2027-01-11',
  skipQuiet: true,
  afterHolidays: true,
  attachCalendar: true,
}

async function world() {
  let time = NOW
  const logged: unknown[] = []
  const made = await freshApp({
    now: () => time,
    log: (level, fields) => logged.push({ level, ...fields }),
  })
  const { app, deps, get } = made
  const lea = await signedIn(deps, { id: 'lea', role: 'editor', body: 'itu', lead: true })
  const ask = (method: string, path: string, body?: unknown, headers: Json = lea) =>
    app.request(path, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
      headers: { 'Content-Type': 'application/json', ...(headers as Record<string, string>) },
    })
  const token = await preferencesToken(deps, { processId: 'wsis20', personId: 'lea' })
  const own = async () => json(await get(OWN, lea))
  const readers = async () => (await listDigestReaders(deps.db)).map(({ personId }) => personId)
  const travel = (instant: string) => {
    time = instant
  }
  return { ...made, ask, lea, link: `/api/digest/${token}`, logged, own, readers, token, travel }
}

describe('somebody who takes part', () => {
  it('gets the digest of the body that they lead on Monday at 8, on the clock of their account or of the body', async () => {
    const { db, own } = await world()
    expect(await own()).toEqual({
      process: { id: 'wsis20', title: expect.any(String) },
      isOn: true,
      endedAt: null,
      choice: digestByDefault('itu'),
      timeZone: 'Europe/Zurich',
      // A Tuesday: that of this week is about to be sent.
      next: { on: '2026-11-23', dueAt: '2026-11-23T07:00:00.000Z' },
      address: 'lea@people.test',
      paused: null,
      bodies: expect.arrayContaining([{ id: 'itu', acronym: 'ITU', name: expect.any(String) }]),
    })
    await changePerson(db, 'lea', { timeZone: 'America/New_York' })
    expect(await own()).toMatchObject({
      timeZone: 'America/New_York',
      next: { dueAt: '2026-11-23T13:00:00.000Z' },
    })
  })

  it('chooses everything about it, and is told when the next one comes', async () => {
    const { ask, db, deps, own } = await world()
    const chosen = await ask('PUT', OWN, CHOICE)
    expect([chosen.status, chosen.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
    const expected = {
      isOn: true,
      choice: CHOICE,
      timeZone: 'Asia/Kathmandu',
      next: { on: '2027-01-15', dueAt: '2027-01-15T01:15:00.000Z' },
    }
    expect(await json(chosen)).toMatchObject(expected)
    expect(await own()).toMatchObject(expected)
    const [reader] = await listDigestReaders(db)
    expect(reader).toMatchObject({ personId: 'lea', choice: CHOICE, timeZone: 'Asia/Kathmandu' })
    // Who has none is offered the digest of their body.
    const mia = await signedIn(deps, { id: 'mia', role: 'reader' })
    const none = await json(await ask('GET', OWN, undefined, mia))
    expect(none).toMatchObject({ isOn: false, endedAt: null, next: null })
    expect(none.choice).toEqual(digestByDefault(null))
    expect((await ask('PUT', OWN, none.choice, mia)).status).toBe(200)
    expect((await listDigestReaders(db)).map(({ personId }) => personId)).toEqual(['lea', 'mia'])
  })

  it('is told what is wrong with a choice, field by field, and nothing changes', async () => {
    const { ask, own } = await world()
    const before = await own()
    for (const [path, value] of [
      ['bodies[1]', ['itu', 'nobody']],
      ['topics[0]', ['weather']],
      ['weekday', 0],
      ['weekday', 8],
      ['hour', 24],
      ['hour', 7.5],
      ['timeZone', 'Mars/Base'],
      ['locale', 'tlh'],
      ['format', 'pdf'],
      ['pausedUntil', '2027-02-29'],
      ['pausedUntil', '9999-12-31'],
      ['skipQuiet', 'yes'],
      ['colour', 'blue'],
    ] as const) {
      const field = path.split('[')[0] ?? ''
      const answer = await ask('PUT', OWN, { ...CHOICE, [field]: value })
      const { errors, status } = await json(answer)
      const named = (errors as { path: string; message: string }[]).map(({ path, message }) =>
        path === '' ? message : path,
      )
      expect([field, value, status]).toEqual([field, value, 400])
      expect(named.join()).toContain(path)
    }
    expect(await own()).toEqual(before)
  })

  it('ends it, and takes it up again: as before within a day, else from then on', async () => {
    const { ask, own, readers, travel } = await world()
    expect((await ask('PUT', OWN, CHOICE)).status).toBe(200)
    for (const at of [NOW, '2026-11-25T08:00:00.000Z']) {
      travel(at)
      expect((await ask('DELETE', OWN)).status).toBe(204)
      // Again, it stays ended since then.
      expect(await own()).toMatchObject({ isOn: false, endedAt: NOW, next: null, choice: CHOICE })
    }
    expect(await readers()).toEqual([])
    const monday = { ...CHOICE, pausedUntil: undefined, weekday: 1 }
    await ask('PUT', OWN, monday)
    // The one of this week did not reach them yet.
    expect(await own()).toMatchObject({ isOn: true, next: { on: '2026-11-23' } })
    await ask('DELETE', OWN)
    travel('2026-12-08T12:00:00.000Z')
    await ask('PUT', OWN, monday)
    expect(await own()).toMatchObject({ isOn: true, next: { on: '2026-12-14' } })
    expect(await readers()).toEqual(['lea'])
  })
})

describe('the body that somebody leads', () => {
  const changed = async (steps: object[], choice?: object) => {
    const { ask, db, deps, own } = await world()
    const cora = await signedIn(deps, { id: 'cora', role: 'coordinator' })
    if (choice) await ask('PUT', OWN, choice)
    for (const step of steps) {
      expect((await ask('PATCH', `${P}/people/lea`, step, cora)).status).toBe(200)
    }
    const readers = (await listDigestReaders(db)).map(({ personId }) => personId)
    return { choice: (await own()).choice as typeof CHOICE, isOn: readers.includes('lea') }
  }

  it('takes the digest along to the next one, with all that its reader chose', async () => {
    const moved = await changed([{ body: 'undp' }], CHOICE)
    expect(moved).toEqual({ isOn: true, choice: { ...CHOICE, bodies: ['unesco', 'undp'] } })
    const joined = await changed([{ body: 'unesco' }], CHOICE)
    expect(joined.choice.bodies).toEqual(['unesco'])
  })

  it('ends it with the lead, but for what is of other bodies, or of none', async () => {
    expect((await changed([{ lead: false }])).isOn).toBe(false)
    const others = await changed([{ lead: false }], CHOICE)
    expect(others).toEqual({ isOn: true, choice: { ...CHOICE, bodies: ['unesco'] } })
    const whole = await changed([{ lead: false }], { ...CHOICE, bodies: [] })
    expect(whole).toEqual({ isOn: true, choice: { ...CHOICE, bodies: [] } })
  })

  it('gives nobody again what they ended', async () => {
    const { ask, deps, own } = await world()
    const cora = await signedIn(deps, { id: 'cora', role: 'coordinator' })
    await ask('DELETE', OWN)
    for (const step of [{ lead: false }, { lead: true }, { body: 'unesco' }, { role: 'member' }]) {
      await ask('PATCH', `${P}/people/lea`, step, cora)
      expect(await own()).toMatchObject({ isOn: false, endedAt: NOW })
    }
  })
})

describe('the link in a digest', () => {
  it('shows and changes how it comes, to whoever has it, with the address hidden', async () => {
    const { ask, link, own } = await world()
    const seen = await ask('GET', link, undefined, {})
    expect([seen.status, seen.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
    expect(seen.headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(await json(seen)).toEqual({ ...(await own()), address: 'l…@people.test' })
    const chosen = await ask('PUT', link, CHOICE, {})
    expect(await json(chosen)).toMatchObject({ choice: CHOICE, address: 'l…@people.test' })
    expect(await own()).toMatchObject({ choice: CHOICE })
    expect((await ask('PUT', link, { ...CHOICE, hour: 25 }, {})).status).toBe(400)
  })

  it('ends the digest by the one click of a mail program, and by nothing that only looks', async () => {
    const { app, ask, link, own } = await world()
    const methods = ['GET', 'HEAD', 'OPTIONS']
    for (const path of [link, `${link}/unsubscribe`]) {
      for (const method of methods) await ask(method, path, undefined, {})
    }
    expect(await own()).toMatchObject({ isOn: true })
    const types = ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=b']
    for (const [n, type] of types.entries()) {
      const answer = await app.request(`${link}/unsubscribe`, {
        method: 'POST',
        // As RFC 8058 has it; one of them asks from the page of another site.
        headers: { 'Content-Type': type, ...(n > 0 && { Origin: 'https://mail.example' }) },
        body:
          n === 0
            ? 'List-Unsubscribe=One-Click'
            : '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n',
      })
      expect([type, answer.status]).toEqual([type, 200])
      expect(answer.headers.get('Location')).toBeNull()
      expect(await own()).toMatchObject({ isOn: false, endedAt: NOW })
    }
    // And back, as they had it.
    const { choice } = await json(await ask('GET', link, undefined, {}))
    expect(await json(await ask('PUT', link, choice, {}))).toMatchObject({ isOn: true, choice })
  })

  it('stands in the mail, and from its one click on none comes, to that reader alone', async () => {
    const { app, at, provider } = await mailWorld({ readers: ['ana', 'bo'] })
    await at(MONDAY)
    const mail = provider.got.find(({ to }) => to === 'ana@people.test')
    const oneClick = /^<(.+)>$/.exec(mail?.headers?.['List-Unsubscribe'] ?? '')?.[1] ?? ''
    const page = /https:\/\/tributary\.test(\/digest\/[\w.-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
    expect(await json(await app.request(`/api${page}`))).toMatchObject({
      isOn: true,
      address: 'a…@people.test',
      next: { on: '2027-06-14' },
    })
    expect((await app.request(oneClick, { method: 'POST' })).status).toBe(200)
    expect(await json(await app.request(`/api${page}`))).toMatchObject({ isOn: false, next: null })
    await at(after(MONDAY, 7 * 24 * 60 * 60_000))
    expect(Object.fromEntries(provider.counts())).toEqual({
      'ana@people.test': 1,
      'bo@people.test': 2,
    })
  })

  it('is of one person in one process, and forged by nobody', async () => {
    const { ask, db, deps, lea, link, own, token } = await world()
    await addPerson(db, { id: 'mia', role: 'member', body: 'itu', lead: true })
    const [named, signature = ''] = token.split('.')
    const theirs = await preferencesToken(deps, { processId: 'wsis20', personId: 'mia' })
    const elsewhere = { secret: 'the secret of another server' }
    const forged = [
      `${theirs.split('.')[0]}.${signature}`,
      await preferencesToken(elsewhere, { processId: 'wsis20', personId: 'lea' }),
      `${named}.${signature.slice(0, -4)}`,
      `${named}.`,
      `${named}`,
      `.${signature}`,
      `${token}.${signature}`,
      `${token}~`,
      'x',
      '%00',
      'é'.repeat(200),
    ]
    const texts = new Set<string>()
    for (const bad of forged) {
      const path = `/api/digest/${encodeURIComponent(bad)}`
      for (const answer of [
        await ask('GET', path, undefined, lea),
        await ask('PUT', path, CHOICE, lea),
        await ask('POST', `${path}/unsubscribe`, undefined, lea),
      ]) {
        expect([bad, answer.status]).toEqual([bad, 404])
        texts.add(await answer.text())
      }
    }
    expect(texts.size).toBe(1)
    expect(await own()).toMatchObject({ isOn: true, choice: digestByDefault('itu') })
    // Whoever tries for long waits; a link that is good is not kept waiting for them.
    const tries = await Promise.all(
      Array.from({ length: 60 }, () => ask('GET', '/api/digest/x', undefined, {})),
    )
    expect(tries.at(-1)?.status).toBe(429)
    expect((await ask('GET', link, undefined, {})).status).toBe(200)
  })

  it('says so where its person left, and unsubscribing is no error then', async () => {
    const { ask, db, link } = await world()
    await addPerson(db, { id: 'cora', role: 'coordinator' })
    await endMembership(db, 'wsis20', 'lea')
    for (const answer of [
      await ask('GET', link, undefined, {}),
      await ask('PUT', link, CHOICE, {}),
    ]) {
      expect(await json(answer)).toMatchObject({
        status: 410,
        detail: expect.stringMatching(/no longer/),
      })
    }
    expect((await ask('POST', `${link}/unsubscribe`, undefined, {})).status).toBe(200)
    expect(await listDigestReaders(db)).toEqual([])
  })

  it('stands in no line of the log', async () => {
    const { ask, link, logged, token } = await world()
    await ask('PUT', link, { ...CHOICE, hour: 99 }, {})
    await ask('POST', `${link}/unsubscribe`, undefined, {})
    await ask('POST', `${link}/nothing`, undefined, {})
    await ask('GET', `/api/digest/${token}x`, undefined, {})
    expect(logged.length).toBeGreaterThan(3)
    expect(JSON.stringify(logged)).not.toContain(token.slice(0, 12))
    expect(JSON.stringify(logged)).not.toContain(token.split('.')[1]?.slice(0, 12))
  })
})

describe('coordinators', () => {
  it('see who gets a digest, who ended it, and whose address does not take it', async () => {
    const { ask, db, deps } = await world()
    const cora = await signedIn(deps, { id: 'cora', role: 'coordinator' })
    const mia = await signedIn(deps, { id: 'mia', role: 'member', body: 'unesco', lead: true })
    await addPerson(db, { id: 'bo', role: 'reader' })
    await ask('DELETE', OWN, undefined, mia)
    await db
      .insert(pausedAddresses)
      .values({ email: 'lea@people.test', reason: 'bounced', since: NOW })
    const { items } = await json(await ask('GET', `${P}/digest-subscriptions`, undefined, cora))
    expect(items).toMatchObject([
      {
        person: { id: 'lea', name: 'lea' },
        email: 'lea@people.test',
        isOn: true,
        next: null,
        paused: { reason: 'bounced', since: NOW },
      },
      { person: { id: 'mia' }, isOn: false, next: null, paused: null },
    ])
    expect(await json(await ask('GET', OWN))).toMatchObject({ paused: { reason: 'bounced' } })
  })

  it('see what became of each digest, by person and by state; others see their own', async () => {
    const { ask, db, deps, lea } = await world()
    const cora = await signedIn(deps, { id: 'cora', role: 'coordinator' })
    await addPerson(db, { id: 'mia', role: 'member', body: 'unesco', lead: true })
    const states = ['sent', 'sent', 'quiet', 'failed', 'batched', 'sent'] as const
    await db.insert(digests).values(
      states.map((state, n) => ({
        id: `dg_${n}`,
        processId: 'wsis20',
        personId: n === 5 ? 'mia' : 'lea',
        period: `2026-11-0${n + 1}`,
        dueAt: `2026-11-0${n + 1}T07:00:00.000Z`,
        sinceChange: 1,
        throughChange: 2,
        state,
        email: 'lea@people.test',
        providerId: `pv_${n}`,
        takenAt: NOW,
        ...(state === 'failed' && { detail: 'The provider was away' }),
      })),
    )
    const told = { email: 'lea@people.test', providerId: 'pv_0' }
    await db.insert(mailEvents).values([
      { ...told, id: '1', kind: 'delayed', at: '2026-11-01T07:05:00.000Z' },
      { ...told, id: '2', kind: 'bounced', at: '2026-11-01T09:00:00.000Z', detail: 'No such user' },
    ])
    const seen = async (query: string, headers: object = cora) => {
      const answer = await ask('GET', `${P}/deliveries${query}`, undefined, headers as Json)
      return ((await json(answer)).items as Json[]).map(({ id, state }) => `${id} ${state}`)
    }
    const own = ['dg_4 due', 'dg_3 failed', 'dg_2 quiet', 'dg_1 sent', 'dg_0 bounced']
    expect(await seen('')).toEqual(['dg_5 sent', ...own])
    expect(await seen('?person=lea')).toEqual(own)
    expect(await seen('?state=bounced')).toEqual(['dg_0 bounced'])
    expect(await seen('?state=sent')).toEqual(['dg_5 sent', 'dg_1 sent'])
    expect(await seen('?person=lea&state=due')).toEqual(['dg_4 due'])
    expect(await seen('?page=2&pageSize=4')).toEqual(['dg_1 sent', 'dg_0 bounced'])
    expect(await seen('', lea)).toEqual(own)
    const [bounced] = (await json(await ask('GET', `${P}/deliveries?state=bounced`)))
      .items as Json[]
    expect(bounced).toMatchObject({ detail: 'No such user', stateAt: '2026-11-01T09:00:00.000Z' })
    expect((await ask('GET', `${P}/deliveries?person=mia`)).status).toBe(403)
    expect((await ask('GET', `${P}/deliveries?state=lost`)).status).toBe(400)
  })
})

it('no page but our own asks for what changes a digest, other than the one click', async () => {
  const { ask, link, own } = await world()
  const foreign = { Origin: 'https://evil.example' }
  expect((await ask('PUT', link, CHOICE, foreign)).status).toBe(403)
  expect((await ask('PUT', link, CHOICE, { Origin: ORIGIN })).status).toBe(200)
  expect(await own()).toMatchObject({ choice: CHOICE })
})
