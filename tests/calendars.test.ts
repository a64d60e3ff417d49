import { readDigest } from '@tributary/api/features/digest/read-digest'
import { describe, expect, it } from 'vitest'
import { ORIGIN } from './world/app.ts'
import { calendarOf } from './world/calendar-server.ts'
import { calendarWorld } from './world/calendar-world.ts'
import { addPerson } from './world/sign-in.ts'

const HEARING = ['UID:hearing@itu', 'SUMMARY:Hearing', 'DTSTART;VALUE=DATE:20270512']
const MOVED = ['UID:hearing@itu', 'SUMMARY:Hearing', 'DTSTART;VALUE=DATE:20270519']
const FIELDS = { region: 'africa', format: 'online' }

type World = Awaited<ReturnType<typeof calendarWorld>>

/** A world where the hearing was accepted as a consultation. */
async function taken() {
  const world = await calendarWorld()
  world.server.givesEntries(HEARING)
  await world.add()
  const hearing = await accept(world)
  return { ...world, hearing }
}

async function accept({ ask, waiting }: World, more: object = { fields: FIELDS }) {
  const [first] = await waiting()
  const accepted = await ask('ed', 'POST', `incoming/${first?.id}/accept`, {
    hash: first?.hash,
    ...more,
  })
  if (accepted.status !== 200) throw new Error(JSON.stringify(accepted.json))
  return accepted.json
}

async function consultation({ ask }: Pick<World, 'ask'>, id: string) {
  const { json } = await ask('ed', 'GET', 'consultations')
  return json.items.find((item: { id: string }) => item.id === id)
}

describe('a calendar that is followed', () => {
  it('is fetched when it is added, and what it says waits for an editor of its body', async () => {
    const { server, add, calendars, waiting, ask } = await calendarWorld()
    server.givesEntries([
      'UID:a',
      'SUMMARY:Open consultation',
      'DTSTART;TZID=Europe/Zurich:20270512T093000',
      'DTEND;TZID=Europe/Zurich:20270512T120000',
      'LOCATION:Palais des Nations\\, Geneva\\, Switzerland',
      'STATUS:TENTATIVE',
    ])
    await add()
    expect(await calendars()).toMatchObject([
      { body: 'itu', by: 'Ed', failure: null, failures: 0, waiting: 1, passedOver: { count: 0 } },
    ])
    expect(await waiting()).toMatchObject([
      {
        kind: 'new',
        status: 'open',
        body: 'itu',
        consultation: null,
        seems: null,
        fields: {
          title: 'Open consultation',
          start: '2027-05-12',
          startsAt: '2027-05-12T09:30',
          timeZone: 'Europe/Zurich',
          city: 'Geneva',
          country: 'CH',
          venue: 'Palais des Nations',
          format: 'in-person',
          status: 'tentative',
        },
      },
    ])
    expect((await ask('una', 'GET', 'incoming')).json.items).toEqual([])
    expect((await ask('una', 'GET', 'calendars')).json.items).toEqual([])
    expect((await ask('cora', 'GET', 'incoming')).json.total).toBe(1)
    const { json } = await ask('ed', 'GET', 'consultations?from=2027-01-01')
    expect(json.items).toEqual([])
  })

  it('is accepted once, whoever decides at the same moment', async () => {
    const { add, ask, server, waiting } = await calendarWorld()
    server.givesEntries(HEARING)
    await add()
    const [first] = await waiting()
    const body = { hash: first?.hash, fields: FIELDS }
    const both = await Promise.all(
      (['ed', 'cora'] as const).map(who => ask(who, 'POST', `incoming/${first?.id}/accept`, body)),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const { json } = await ask('ed', 'GET', 'consultations?from=2027-01-01')
    expect(json.items.length).toBe(1)
  })

  it('may be given as programs subscribe to it', async () => {
    const { add } = await calendarWorld({ lookUp: (_, done) => done(new Error('none'), []) })
    const { url } = await add('webcal://itu.example/calendar.ics#top')
    expect(url).toBe('https://itu.example/calendar.ics')
  })

  it('makes a consultation once an editor accepts, with what the calendar does not say', async () => {
    const world = await calendarWorld()
    const { ask, waiting } = world
    world.server.givesEntries(HEARING)
    await world.add()
    const [first] = await waiting()
    const path = `incoming/${first?.id}/accept`
    const bare = await ask('ed', 'POST', path, { hash: first?.hash })
    expect([bare.status, bare.json.errors.map((error: { path: string }) => error.path)]).toEqual([
      400,
      ['format', 'region'],
    ])
    expect((await ask('una', 'POST', path, { hash: first?.hash })).status).toBe(403)
    const made = await accept(world)
    expect(made).toMatchObject({ status: 'accepted', consultation: 'hearing' })
    expect(await consultation(world, 'hearing')).toMatchObject({
      organisers: ['itu'],
      start: '2027-05-12',
      ...FIELDS,
    })
    const { json } = await ask('ed', 'GET', 'changes?thing=consultation&id=hearing')
    expect(json.items[0]).toMatchObject({ reason: 'From the calendar of ITU', verb: 'create' })
    expect((await ask('ed', 'POST', path, { hash: first?.hash, fields: FIELDS })).status).toBe(409)
    await world.later(2)
    expect(await waiting()).toEqual([])
  })

  it('asks for a change when an entry moves; the record waits, and what editors wrote stays', async () => {
    const world = await taken()
    const { ask, server, later, waiting } = world
    const renamed = { title: 'Hearing of Africa' }
    const headers = { revision: 1 }
    server.givesEntries(MOVED)
    await later(2)
    const [first] = await waiting()
    expect(first).toMatchObject({
      kind: 'changed',
      consultation: 'hearing',
      changes: { start: '2027-05-19' },
    })
    expect(await consultation(world, 'hearing')).toMatchObject({ start: '2027-05-12', revision: 1 })
    const path = `incoming/${first?.id}/accept`
    const unseen = await ask('ed', 'POST', path, { hash: first?.hash })
    expect(unseen.json.errors).toMatchObject([{ path: 'revision' }])
    expect((await ask('ed', 'POST', path, { hash: first?.hash, revision: 7 })).status).toBe(412)
    expect((await ask('ed', 'POST', path, { hash: 'other', ...headers })).status).toBe(412)
    await accept(world, { ...headers, fields: renamed })
    expect(await consultation(world, 'hearing')).toMatchObject({
      ...renamed,
      start: '2027-05-19',
      revision: 2,
    })
    await later(2)
    expect(await waiting()).toEqual([])
  })

  it('asks to cancel what is cancelled there, and what it has no more', async () => {
    const world = await taken()
    const { server, later, waiting } = world
    server.givesEntries()
    await later(2)
    expect(await waiting()).toMatchObject([{ kind: 'gone', changes: { status: 'cancelled' } }])
    server.givesEntries([...HEARING, 'STATUS:CANCELLED'])
    await later(2)
    expect(await waiting()).toMatchObject([{ kind: 'cancelled' }])
    await accept(world, { revision: 1 })
    expect(await consultation(world, 'hearing')).toMatchObject({ status: 'cancelled' })
    server.givesEntries(HEARING)
    await later(2)
    expect(await waiting()).toMatchObject([{ kind: 'changed', changes: { status: null } }])
  })

  it('is declined once: it is not asked again, and nothing is written', async () => {
    const { ask, add, server, later, waiting } = await calendarWorld()
    server.givesEntries(HEARING)
    await add()
    const [first] = await waiting()
    const path = `incoming/${first?.id}/decline`
    expect((await ask('ed', 'POST', path, { hash: 'other' })).status).toBe(412)
    const declined = await ask('ed', 'POST', path, { hash: first?.hash })
    expect(declined.json).toMatchObject({ status: 'declined', consultation: null })
    server.givesEntries(MOVED)
    await later(2)
    expect(await waiting()).toEqual([])
    expect((await ask('ed', 'POST', path, { hash: first?.hash })).status).toBe(409)
  })

  it('waits again where whoever declined it thinks better of it, as the calendar has it by then', async () => {
    const { ask, add, server, later, waiting } = await calendarWorld()
    server.gives((response, headers) => {
      if (headers['if-none-match'] === '"moved"') return response.writeHead(304).end()
      return response.setHeader('ETag', '"moved"').end(calendarOf(MOVED))
    })
    await add()
    const [first] = await waiting()
    const seen = { hash: first?.hash }
    const reopen = `incoming/${first?.id}/reopen`
    expect((await ask('ed', 'POST', reopen, seen)).status).toBe(409)
    await ask('ed', 'POST', `incoming/${first?.id}/decline`, seen)
    expect((await ask('una', 'POST', reopen, seen)).status).toBe(403)
    expect((await ask('ed', 'POST', reopen, { hash: 'other' })).status).toBe(412)
    server.givesEntries(HEARING)
    await later(2)
    const reopened = await ask('ed', 'POST', reopen, seen)
    expect(reopened.json).toMatchObject({ status: 'open', decidedAt: null })
    expect(await waiting()).toMatchObject([{ kind: 'new', fields: { start: '2027-05-19' } }])
    await later(2)
    expect(await waiting()).toMatchObject([{ fields: { start: '2027-05-12' } }])
  })

  it('may be about a consultation that is known: it is that one then, and none is made', async () => {
    const world = await calendarWorld()
    const { items } = (await world.ask('ed', 'GET', 'consultations?organiser=itu')).json
    const [known] = items
    const day = known.start.replaceAll('-', '')
    world.server.givesEntries(['UID:k', `SUMMARY:${known.title}`, `DTSTART;VALUE=DATE:${day}`])
    await world.add()
    expect(await world.waiting()).toMatchObject([{ kind: 'new', seems: known.id }])
    const twin = { consultation: known.id, revision: known.revision }
    expect(await accept(world, twin)).toMatchObject({ status: 'accepted', consultation: known.id })
    const { json } = await world.ask('ed', 'GET', 'consultations?organiser=itu')
    expect(json.items.length).toBe(items.length)
  })

  it('is told in the digests of those who decide what it says, and of nobody else', async () => {
    const { add, ask, deps, server } = await calendarWorld()
    server.givesEntries(HEARING)
    await add()
    await addPerson(deps.db, { id: 'mia', role: 'member', body: 'itu' })
    const told = async (who?: string) => {
      const to = who && `${who}@people.test`
      const input = { processId: 'wsis20', body: 'itu', origin: ORIGIN, to }
      const read = await readDigest(deps, input)
      return read.ok && read.digest.text.includes('1 entry of bodies’ calendars waits for you')
    }
    expect([await told('ed'), await told('cora')]).toEqual([true, true])
    expect([await told('una'), await told('mia'), await told()]).toEqual([false, false, false])
    const [{ id, hash }] = (await ask('ed', 'GET', 'incoming')).json.items
    await ask('ed', 'POST', `incoming/${id}/decline`, { hash })
    expect(await told('ed')).toBe(false)
  })

  it('is followed no longer once it is removed: what waited of it is taken back', async () => {
    const { add, ask, calendars, later, server, waiting } = await calendarWorld()
    server.givesEntries(HEARING)
    const { id } = await add()
    const [first] = await waiting()
    await ask('ed', 'POST', `incoming/${first?.id}/decline`, { hash: first?.hash })
    expect((await ask('una', 'DELETE', `calendars/${id}`)).status).toBe(403)
    expect((await ask('ed', 'DELETE', `calendars/${id}`)).status).toBe(204)
    expect((await ask('cora', 'DELETE', `calendars/${id}`)).status).toBe(404)
    expect([await calendars(), await waiting()]).toEqual([[], []])
    const reopened = await ask('ed', 'POST', `incoming/${first?.id}/reopen`, { hash: first?.hash })
    expect(reopened.status).toBe(404)
    await later(48)
    expect(server.asked.length).toBe(1)
  })

  it('is one of a body once, and none in an archived process', async () => {
    const { add, ask, db, later, server } = await calendarWorld()
    server.givesEntries()
    const { id } = await add()
    const again = { body: 'itu', url: server.url }
    expect((await ask('ed', 'POST', 'calendars', again)).status).toBe(409)
    expect((await ask('ed', 'POST', 'calendars', { ...again, body: 'unesco' })).status).toBe(403)
    const nowhere = await ask('cora', 'POST', 'calendars', { ...again, body: 'nobody' })
    expect([nowhere.status, nowhere.json.errors[0].path]).toEqual([400, 'body'])
    await db.$client.execute("update processes set archived = 1 where id = 'wsis20'")
    expect((await ask('ed', 'POST', 'calendars', again)).status).toBe(409)
    expect((await ask('ed', 'POST', `calendars/${id}/fetch`)).status).toBe(409)
    await later(48)
    expect(server.asked.length).toBe(1)
  })

  it.each([
    'calendar.ics',
    'ftp://itu.example/a',
    'file:///etc/passwd',
    'https://me:pw@itu.example/',
    'javascript:1',
    'https://',
  ])('is at an address on the web: %s is refused', async url => {
    const { ask } = await calendarWorld()
    const { status, json } = await ask('ed', 'POST', 'calendars', { body: 'itu', url })
    expect([status, json.errors?.[0].path]).toEqual([400, 'url'])
  })
})
