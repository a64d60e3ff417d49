import { tick } from '@tributary/api/jobs'
import { outsideOnNode } from '@tributary/api/outside-node'
import type { BusySource } from '@tributary/contract/busy/routes'
import type { SlotsAnswer } from '@tributary/contract/slot/schema'
import { afterAll, describe, expect, it } from 'vitest'
import { freshApp, NOW } from './world/app.ts'
import { calendarOf, calendarServer } from './world/calendar-server.ts'
import { signedIn } from './world/sign-in.ts'

const P = '/api/processes/wsis20'
const WEEK = 'from=2027-03-01&to=2027-03-05&minutes=60&zone=Europe/Zurich'
const SECRET = 'Doctor'
const ENTRY = [
  'UID:1',
  `SUMMARY:${SECRET}`,
  'DTSTART:20270302T080000Z',
  'DTEND:20270302T170000Z',
  'RRULE:FREQ=DAILY;COUNT=2',
]

async function world() {
  const server = await calendarServer(afterAll)
  let now = NOW
  const outside = outsideOnNode({ allowPrivate: true })
  const { app, deps, settled, db } = await freshApp({ now: () => now, outside }, afterAll)
  const people = {
    nobody: {},
    guest: await signedIn(deps, { id: 'guest', name: 'Guest' }),
    ed: await signedIn(deps, { id: 'ed', name: 'Ed', role: 'editor', body: 'itu' }),
    nok: await signedIn(deps, { id: 'nok', name: 'Nok', role: 'member', body: 'escap' }),
  }
  type Who = keyof typeof people
  const ask = async (who: Who, method: string, path: string, body?: object) => {
    const answer = await app.request(path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      headers: { 'Content-Type': 'application/json', ...people[who] },
    })
    const text = await answer.text()
    await settled()
    return { status: answer.status, json: text ? JSON.parse(text) : null, headers: answer.headers }
  }
  return {
    ask,
    db,
    server,
    slots: async (who: Who, query: string): Promise<SlotsAnswer> => {
      const { status, json } = await ask(who, 'GET', `${P}/slots?${query}`)
      if (status !== 200) throw new Error(JSON.stringify(json))
      return json
    },
    faults: async (query: string) => {
      const { status, json } = await ask('ed', 'GET', `${P}/slots?${query}`)
      return [status, json.errors?.map(({ path }: { path: string }) => path)]
    },
    sources: async (): Promise<BusySource[]> =>
      (await ask('ed', 'GET', '/api/person/busy')).json.items,
    async later(hours: number) {
      now = new Date(Date.parse(now) + hours * 3_600_000).toISOString()
      await tick(deps, now)
    },
  }
}

describe('the times at which bodies can meet', () => {
  it('are ranked, each with its reasons, in the words of whoever plans', async () => {
    const { slots } = await world()
    const found = await slots('nobody', `bodies=itu,unesco,escap&${WEEK}`)
    expect(found.counts).toEqual({ calendars: false })
    expect(found.attendees.map(({ name, dutyStation }) => [name, dutyStation])).toEqual([
      ['ITU', 'Geneva'],
      ['UNESCO', 'Paris'],
      ['ESCAP', 'Bangkok'],
    ])
    const [best] = found.slots
    expect(best).toMatchObject({
      from: '2027-03-01T08:00:00.000Z',
      to: '2027-03-01T09:00:00.000Z',
      cost: { busy: 0, resting: 0, outside: 0, beyond: 0 },
      sentence: 'Inside hours for all 3',
    })
    expect(found.slots).toHaveLength(50)
    expect(found.total).toBe(5 * 48 - 1)
    const evening = (await slots('nobody', `bodies=itu,escap&${WEEK}&most=500`)).slots.find(
      ({ from }) => from === '2027-03-01T12:30:00.000Z',
    )
    expect(evening?.sentence).toBe('Inside hours for 1 of 2; 19:30 in Bangkok')
  })

  it('name the days off of the United Nations and of the country', async () => {
    const { slots } = await world()
    const on = async (day: string, body: string) => {
      const query = `bodies=${body}&from=${day}&to=${day}&minutes=60&zone=Europe/Zurich`
      return (await slots('nobody', query)).slots[0]?.sentence
    }
    expect(await on('2027-09-09', 'itu')).toBe('Inside hours for nobody; Jeûne Genevois in Geneva')
    expect(await on('2027-03-09', 'itu')).toBe('Inside hours for nobody; UN holiday in Geneva')
    expect(await on('2027-03-06', 'itu')).toBe('Inside hours for nobody; weekend in Geneva')
  })

  it('are listed lower, not hidden, where the calendar of the process has something else', async () => {
    const { ask, slots } = await world()
    const consultation = {
      title: 'Regional hearing',
      organisers: ['itu'],
      start: '2027-03-01',
      end: '2027-03-02',
      precision: 'day',
      format: 'online',
      region: 'africa',
      stakeholderGroups: [],
      questions: [],
      feedsInto: [],
      status: 'confirmed',
    }
    const meeting = {
      title: 'Weekly call',
      organisers: ['itu'],
      start: '2027-03-03',
      precision: 'day',
      startsAt: '2027-03-03T09:00',
      endsAt: '2027-03-03T10:00',
      timeZone: 'Europe/Zurich',
      recurrence: 'FREQ=DAILY;COUNT=3',
      status: 'tentative',
    }
    expect((await ask('ed', 'POST', `${P}/consultations`, consultation)).status).toBe(201)
    expect((await ask('ed', 'POST', `${P}/meetings`, meeting)).status).toBe(201)
    const found = await slots('nobody', `bodies=itu&${WEEK}&most=500`)
    const at = (from: string) => found.slots.findIndex(slot => slot.from === `${from}:00.000Z`)
    expect(found.slots[at('2027-03-01T08:00')]?.sentence).toBe(
      'Inside their hours; ITU has something else (“Regional hearing”)',
    )
    expect(at('2027-03-01T08:00')).toBeGreaterThan(at('2027-03-05T23:00'))
    // What is tentative is told, and counts for nothing.
    expect(found.slots[0]).toMatchObject({
      from: '2027-03-03T08:00:00.000Z',
      sentence: 'Inside their hours; ITU may have something else (“Weekly call”)',
    })
    const free = await slots('nobody', `bodies=itu&${WEEK}&most=500&free=true`)
    expect(free.total).toBe(found.slots.filter(({ cost }) => cost.busy === 0).length)
  })

  it('go round in a series', async () => {
    const { slots } = await world()
    const query = `bodies=itu,escap,eclac&${WEEK}&series=6&every=2&most=2`
    const { series, slots: none } = await slots('nobody', query)
    expect([series.length, none]).toEqual([2, []])
    const [best] = series
    expect(best?.slots).toHaveLength(6)
    expect(best?.burdens.map(({ attendee }) => attendee)).toEqual(['itu', 'escap', 'eclac'])
    expect(new Set(best?.slots.map(({ from }) => from.slice(11))).size).toBeGreaterThan(1)
  })

  it.each([
    ['nobody to meet', `${WEEK}`, ['bodies']],
    ['an unknown body', `bodies=itu,atlantis&${WEEK}`, ['bodies']],
    ['somebody who takes no part', `people=guest&${WEEK}`, ['people']],
    ['days that run backwards', 'bodies=itu&from=2027-03-05&to=2027-03-01&minutes=60', ['to']],
    ['too many days', 'bodies=itu&from=2027-03-01&to=2027-06-01&minutes=60', ['to']],
    [
      'a series within too many days',
      'bodies=itu&from=2027-03-01&to=2027-03-15&minutes=60&series=4',
      ['to'],
    ],
    ['no day at all', 'bodies=itu&from=soon&to=2027-03-01&minutes=60', ['from']],
    ['a moment', 'bodies=itu&from=2027-03-01&to=2027-03-01&minutes=4', ['minutes']],
    ['more than a day', 'bodies=itu&from=2027-03-01&to=2027-03-02&minutes=1441', ['minutes']],
    ['no such zone', 'bodies=itu&from=2027-03-01&to=2027-03-01&minutes=60&zone=Mars', ['zone']],
    ['a word of its own', `bodies=itu&${WEEK}&fast=1`, ['fast']],
    [
      'more than a hundred',
      `bodies=${Array.from({ length: 101 }, (_, n) => `b${n}`)}&${WEEK}`,
      ['bodies'],
    ],
  ])('are not reckoned for %s', async (_, query, paths) => {
    const { faults } = await world()
    const [status, found] = await faults(query)
    expect(status).toBe(400)
    expect(found).toEqual(expect.arrayContaining(paths))
  })
})

describe('when people can meet', () => {
  it('is for those who take part, by the hours that each of them says', async () => {
    const { ask, slots } = await world()
    expect((await ask('nobody', 'GET', `${P}/slots?people=ed&${WEEK}`)).status).toBe(401)
    expect((await ask('guest', 'GET', `${P}/slots?people=ed&${WEEK}`)).status).toBe(403)
    const workingHours = { from: 600, to: 900, weekdays: [5, 1, 1] }
    const saved = await ask('nok', 'PATCH', '/api/person', { workingHours })
    expect(saved.json.workingHours).toEqual({ from: 600, to: 900, weekdays: [1, 5] })
    const found = await slots('ed', `people=nok&${WEEK}&most=500`)
    expect(found.attendees).toMatchObject([
      { id: 'nok', name: 'Nok', body: 'escap', timeZone: 'Asia/Bangkok', dutyStation: 'Bangkok' },
    ])
    const inside = found.slots.filter(({ cost }) => cost.resting + cost.outside === 0)
    // Monday and Friday from 10:00, to end by 15:00, in Bangkok.
    expect(inside.map(({ from }) => from.slice(5, 16))).toEqual(
      ['03-01', '03-05'].flatMap(day =>
        ['03:00', '03:30', '04:00', '04:30', '05:00', '05:30', '06:00', '06:30', '07:00'].map(
          clock => `${day}T${clock}`,
        ),
      ),
    )
  })

  it.each([
    { from: 900, to: 600, weekdays: [1] },
    { from: 540, to: 1_080, weekdays: [] },
    { from: 540, to: 1_441, weekdays: [8] },
  ])('is by no hours such as %j', async workingHours => {
    const { ask } = await world()
    expect((await ask('nok', 'PATCH', '/api/person', { workingHours })).status).toBe(400)
  })

  it('leaves out when they are busy by a calendar that they uploaded, of which no more is kept', async () => {
    const { ask, slots, db } = await world()
    const upload = { name: 'work.ics', calendar: calendarOf(ENTRY) }
    const { status, json } = await ask('ed', 'POST', '/api/person/busy', upload)
    expect([status, json]).toMatchObject([201, { name: 'work.ics', url: null, stretches: 2 }])
    const { attendees, slots: ranked, counts } = await slots('nok', `people=ed&${WEEK}&free=true`)
    expect(counts.calendars).toBe(true)
    expect(attendees[0]?.engagements).toEqual([
      { from: '2027-03-02T08:00:00.000Z', to: '2027-03-02T17:00:00.000Z', tentative: false },
      { from: '2027-03-03T08:00:00.000Z', to: '2027-03-03T17:00:00.000Z', tentative: false },
    ])
    expect(ranked.slice(0, 17).every(({ from }) => from.startsWith('2027-03-01'))).toBe(true)
    const kept = await db.$client.execute('select * from busy_sources')
    expect(JSON.stringify(kept.rows)).not.toContain(SECRET)
    const gone = await ask('ed', 'DELETE', `/api/person/busy/${json.id}`)
    expect(gone.status).toBe(204)
    expect((await slots('nok', `people=ed&${WEEK}`)).attendees[0]?.engagements).toEqual([])
  })

  it('follows a calendar at an address, and says why it cannot be fetched', async () => {
    const { ask, later, server, sources } = await world()
    server.givesEntries(ENTRY)
    const { json } = await ask('ed', 'POST', '/api/person/busy', { url: server.url })
    expect(json).toMatchObject({ name: `127.0.0.1:${server.port}`, triedAt: null })
    expect(await sources()).toMatchObject([{ failure: null, stretches: 2 }])
    server.gives(response => response.writeHead(404).end())
    await later(1)
    expect(await sources()).toMatchObject([
      { failures: 1, stretches: 2, failure: { message: 'There is no calendar at this address.' } },
    ])
    server.givesEntries(['UID:2', 'DTSTART:20270302T080000Z', 'DTEND:20270302T090000Z'])
    const fetched = await ask('ed', 'POST', `/api/person/busy/${json.id}/fetch`)
    expect([fetched.status, fetched.json]).toMatchObject([200, { failures: 0, stretches: 1 }])
    expect((await ask('nok', 'POST', `/api/person/busy/${json.id}/fetch`)).status).toBe(404)
    expect((await ask('nok', 'DELETE', `/api/person/busy/${json.id}`)).status).toBe(404)
  })

  it.each([
    [{ calendar: 'hello' }, 'calendar'],
    [{ url: 'ftp://example.org/a.ics' }, 'url'],
    [{ url: 'https://me:secret@example.org/a.ics' }, 'url'],
    [{}, 'url'],
    [{ url: 'https://example.org/a.ics', calendar: calendarOf(ENTRY) }, 'url'],
  ])('takes no calendar such as %j', async (body, path) => {
    const { ask } = await world()
    const { status, json } = await ask('ed', 'POST', '/api/person/busy', body)
    expect([status, json.errors?.[0]?.path]).toEqual([400, path])
  })

  it('keeps ten calendars of a person at most, and nobody fetches what was uploaded', async () => {
    const { ask, sources } = await world()
    for (let n = 0; n < 10; n += 1) {
      await ask('ed', 'POST', '/api/person/busy', { calendar: calendarOf(ENTRY) })
    }
    const more = await ask('ed', 'POST', '/api/person/busy', { calendar: calendarOf(ENTRY) })
    expect(more.status).toBe(409)
    const [first] = await sources()
    const fetched = await ask('ed', 'POST', `/api/person/busy/${first?.id}/fetch`)
    expect(fetched.status).toBe(409)
  })

  it('is told of bodies by the calendars that are followed, to those who take part', async () => {
    const { ask, server, slots } = await world()
    server.givesEntries(ENTRY)
    const added = await ask('ed', 'POST', `${P}/calendars`, { body: 'itu', url: server.url })
    expect(added.status).toBe(201)
    const engagements = async (who: 'nok' | 'nobody') =>
      (await slots(who, `bodies=itu&${WEEK}`)).attendees[0]?.engagements.length
    expect([await engagements('nok'), await engagements('nobody')]).toEqual([2, 0])
  })
})
