import type { Meeting } from '@tributary/domain/meeting/meeting'
import { beforeEach, describe, expect, it } from 'vitest'
import { freshApp, ORIGIN } from './world/app.ts'
import { signedIn } from './world/sign-in.ts'

const WEEKLY = {
  id: 'weekly',
  title: 'Weekly call',
  organisers: ['itu'],
  start: '2027-03-01',
  precision: 'day',
  startsAt: '2027-03-01T15:00',
  endsAt: '2027-03-01T16:00',
  timeZone: 'Europe/Zurich',
  joinLink: 'https://meet.example/weekly',
  recurrence: 'FREQ=WEEKLY;BYDAY=MO;COUNT=6',
}

type Who = 'ed' | 'foreign' | 'member' | 'nobody'
type Json = {
  items: (Partial<Meeting> & { verb?: string; isCancelled?: boolean })[]
  errors?: { path: string; message: string }[]
} & Partial<Meeting & { revision: number }>

async function world() {
  const { app, deps } = await freshApp()
  const cookies = {
    ed: await signedIn(deps, { id: 'ed', role: 'editor', body: 'itu' }),
    foreign: await signedIn(deps, { id: 'foreign', role: 'editor', body: 'unesco' }),
    member: await signedIn(deps, { id: 'member', role: 'member', body: 'itu' }),
    nobody: { Origin: ORIGIN },
  }
  return async (who: Who, method: string, path: string, body?: object, seen?: number) => {
    const answer = await app.request(`/api/processes/wsis20/${path}`, {
      method,
      headers: {
        ...cookies[who],
        ...(body && { 'Content-Type': 'application/json' }),
        ...(seen !== undefined && { 'If-Match': `"${seen}"` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    return { status: answer.status, json: (await answer.json()) as Json }
  }
}

let ask: Awaited<ReturnType<typeof world>>

beforeEach(async () => {
  ask = await world()
  await ask('ed', 'POST', 'meetings', WEEKLY)
})

const on = (day: string, deed: string) => `meetings/weekly/occurrences/${day}/${deed}`
const occurrences = async (who: Who = 'ed', query = 'from=2027-03&to=2027-05') =>
  (await ask(who, 'GET', `occurrences?${query}`)).json.items

describe('a series', () => {
  it('is told one by one within some days, in the order of time, to join for those who take part', async () => {
    await ask('ed', 'POST', 'meetings', { ...WEEKLY, id: 'once', recurrence: undefined })
    expect(await occurrences('ed', 'from=2027-03-01&to=2027-03-08')).toMatchObject([
      { meeting: 'once', startsAt: '2027-03-01T15:00', joinLink: WEEKLY.joinLink },
      { meeting: 'weekly', on: '2027-03-01', joinLink: WEEKLY.joinLink, isMoved: false },
      { meeting: 'weekly', on: '2027-03-08', startsAt: '2027-03-08T15:00', title: 'Weekly call' },
    ])
    const [first] = await occurrences('nobody')
    expect(first).not.toHaveProperty('joinLink')
    expect(await occurrences('ed', 'from=2027-03&to=2027-05&asOf=2026-01-01')).toEqual([])
  })

  it('takes days in order, within ten years', async () => {
    const wrong = async (query: string) =>
      (await ask('ed', 'GET', `occurrences?${query}`)).json.errors?.map(({ path }) => path)
    expect(await wrong('from=2027-03-02&to=2027-03-01')).toEqual(['from'])
    expect(await wrong('from=2027&to=2040')).toEqual(['to'])
    expect(await wrong('from=soon')).toEqual(['from', 'to'])
  })

  it.each([
    ['FREQ=WEEKLY;BYDAY=MO', 'has no end'],
    ['FREQ=DAILY;COUNT=10000', 'has 10000 meetings'],
    ['FREQ=DAILY;UNTIL=99991231', '600 at most'],
    ['FREQ=HOURLY;COUNT=3', 'once a day at most'],
    ['every monday', 'is no rule that can be followed'],
    ['FREQ=WEEKLY;UNTIL=20270201', 'before its first meeting'],
    ['FREQ=WEEKLY;BYDAY=TU;COUNT=3', 'the first would be on 2027-03-02'],
  ])('is refused with the rule %s, and why', async (recurrence, why) => {
    const { status, json } = await ask('ed', 'PATCH', 'meetings/weekly', { recurrence }, 1)
    expect([status, json.errors?.[0]?.path]).toEqual([400, 'recurrence'])
    expect(json.errors?.[0]?.message).toContain(why)
  })

  it('says which of its meetings the change of the clock leaves out', async () => {
    const hours = { startsAt: '2027-03-01T02:30', endsAt: '2027-03-01T03:30' }
    await ask(
      'ed',
      'PATCH',
      'meetings/weekly',
      {
        ...hours,
        start: '2027-03-07',
        recurrence: 'FREQ=WEEKLY;COUNT=4',
        startsAt: '2027-03-07T02:30',
        endsAt: '2027-03-07T03:30',
      },
      1,
    )
    expect((await occurrences()).at(-1)).toMatchObject({
      startsAt: '2027-03-28T03:30',
      endsAt: '2027-03-28T04:30',
      clock: { kind: 'gap', said: '2027-03-28T02:30' },
    })
  })
})

describe('one meeting of a series', () => {
  it('is moved, cancelled and restored, each a revision of the series', async () => {
    const moved = await ask(
      'ed',
      'POST',
      on('2027-03-08', 'move'),
      { startsAt: '2027-03-09T10:00', endsAt: '2027-03-09T11:00', reason: 'Holiday in Bern' },
      1,
    )
    expect([moved.status, moved.json.revision]).toEqual([200, 2])
    const cancelled = await ask(
      'ed',
      'POST',
      on('2027-03-22', 'cancel'),
      { reason: 'No quorum' },
      2,
    )
    expect(cancelled.json.exceptions).toEqual([
      {
        on: '2027-03-08',
        startsAt: '2027-03-09T10:00',
        endsAt: '2027-03-09T11:00',
        reason: 'Holiday in Bern',
      },
      { on: '2027-03-22', cancelled: true, reason: 'No quorum' },
    ])
    expect(await occurrences()).toMatchObject([
      { on: '2027-03-01' },
      { on: '2027-03-08', startsAt: '2027-03-09T10:00', isMoved: true, reason: 'Holiday in Bern' },
      { on: '2027-03-15' },
      { on: '2027-03-22', isCancelled: true },
      { on: '2027-03-29' },
      { on: '2027-04-05' },
    ])
    await ask('ed', 'POST', on('2027-03-22', 'restore'), {}, 3)
    const { json } = await ask('ed', 'POST', on('2027-03-08', 'restore'), {}, 4)
    expect([json.revision, json.exceptions ?? []]).toEqual([5, []])
    const changes = await ask('ed', 'GET', 'changes?thing=meeting&id=weekly')
    expect(changes.json.items.map(({ verb }) => verb)).toEqual([
      'change',
      'change',
      'change',
      'change',
      'create',
    ])
  })

  it('is refused where the series has none that day, where it was changed, and to others', async () => {
    const cancel = (day: string, seen?: number, who: Who = 'ed', meeting = 'weekly') =>
      ask(who, 'POST', `meetings/${meeting}/occurrences/${day}/cancel`, {}, seen)
    const none = await cancel('2027-03-09', 1)
    expect([none.status, none.json.errors]).toEqual([
      400,
      [{ path: 'on', message: 'the series has no meeting on 2027-03-09' }],
    ])
    expect((await cancel('2027-02-30', 1)).status).toBe(400)
    expect((await cancel('2027-03-08')).status).toBe(428)
    expect((await cancel('2027-03-08', 7)).status).toBe(412)
    expect((await cancel('2027-03-08', 1, 'foreign')).status).toBe(403)
    expect((await cancel('2027-03-08', 1, 'member')).status).toBe(403)
    expect((await cancel('2027-03-08', 1, 'nobody')).status).toBe(401)
    expect((await cancel('2027-03-08', 1, 'ed', 'nothing')).status).toBe(404)
    await ask('ed', 'POST', 'meetings', { ...WEEKLY, id: 'once', recurrence: undefined })
    expect((await cancel('2027-03-01', 1, 'ed', 'once')).json.errors?.[0]?.message).toContain(
      'none of a series',
    )
  })

  it('is moved to a time that is one', async () => {
    const move = async (body: object) =>
      (await ask('ed', 'POST', on('2027-03-08', 'move'), body, 1)).json.errors?.[0]
    expect(await move({})).toMatchObject({ message: 'say another time, or another place' })
    expect(await move({ startsAt: '2027-03-09T10:00' })).toMatchObject({
      path: 'exceptions[0].startsAt',
    })
    expect(await move({ startsAt: '2027-03-09T10:00', endsAt: '2027-03-09T09:00' })).toMatchObject({
      path: 'exceptions[0].endsAt',
    })
    expect(await move({ startsAt: 'tomorrow', endsAt: '2027-03-09T09:00' })).toMatchObject({
      path: 'startsAt',
    })
    expect(await move({ place: 'Room B' })).toBeUndefined()
  })
})

describe('this and the following meetings', () => {
  it('go on as a series of their own, in one commit', async () => {
    await ask('ed', 'POST', on('2027-03-08', 'cancel'), {}, 1)
    await ask('ed', 'POST', on('2027-03-29', 'move'), { place: 'Room B' }, 2)
    const change = { startsAt: '2027-03-16T09:00', endsAt: '2027-03-16T10:00', reason: 'New room' }
    const { status, json } = await ask('ed', 'POST', on('2027-03-15', 'following'), change, 3)
    expect(status).toBe(201)
    expect(json).toMatchObject({
      continues: 'weekly',
      start: '2027-03-16',
      recurrence: 'FREQ=WEEKLY;COUNT=4;BYDAY=TU',
      joinLink: WEEKLY.joinLink,
      revision: 1,
    })
    expect((await occurrences()).map(({ start, isCancelled }) => [start, isCancelled])).toEqual([
      ['2027-03-01', false],
      ['2027-03-08', true],
      ['2027-03-16', false],
      ['2027-03-23', false],
      ['2027-03-30', false],
      ['2027-04-06', false],
    ])
    const meetings = (await ask('ed', 'GET', 'meetings')).json.items
    expect(meetings.find(({ id }) => id === 'weekly')).toMatchObject({
      recurrence: 'FREQ=WEEKLY;UNTIL=20270314;BYDAY=MO',
      exceptions: [{ on: '2027-03-08', cancelled: true }],
      revision: 4,
    })
    expect((await ask('ed', 'POST', on('2027-03-22', 'following'), {}, 4)).status).toBe(400)
  })

  it('keep their exceptions where their days stay, and take what is still on the agenda', async () => {
    const agenda = [
      { id: 'standing', title: 'Report of each body' },
      { id: 'early', title: 'Budget', on: '2027-03-01' },
      { id: 'done', title: 'Room', on: '2027-03-01', closedOn: '2027-03-01' },
      { id: 'later', title: 'Review', on: '2027-03-22' },
    ]
    await ask('ed', 'PATCH', 'meetings/weekly', { agenda }, 1)
    await ask('ed', 'POST', on('2027-03-22', 'cancel'), {}, 2)
    const change = { startsAt: '2027-03-15T09:00', endsAt: '2027-03-15T10:00' }
    const { json } = await ask('ed', 'POST', on('2027-03-15', 'following'), change, 3)
    expect(json.exceptions).toEqual([{ on: '2027-03-22', cancelled: true }])
    const ids = (items: Meeting['agenda'] = []) => items.map(({ id }) => id)
    expect(ids(json.agenda)).toEqual(['standing', 'early', 'later'])
    const ended = (await ask('ed', 'GET', 'meetings')).json.items.find(({ id }) => id === 'weekly')
    expect(ids(ended?.agenda)).toEqual(['standing', 'early', 'done'])
  })

  it('are refused for the first, for what is no rule, and to others; nothing is written then', async () => {
    const follow = (day: string, body: object, seen?: number, who: Who = 'ed') =>
      ask(who, 'POST', on(day, 'following'), body, seen)
    expect((await follow('2027-03-01', {}, 1)).json.errors?.[0]?.message).toContain('is the first')
    expect((await follow('2027-03-16', {}, 1)).json.errors?.[0]?.path).toBe('on')
    const rule = { recurrence: 'FREQ=WEEKLY' }
    expect((await follow('2027-03-15', rule, 1)).json.errors?.[0]?.path).toBe('recurrence')
    expect((await follow('2027-03-15', { startsAt: '2027-03-15T09:00' }, 1)).status).toBe(400)
    expect((await follow('2027-03-15', {}, 7)).status).toBe(412)
    expect((await follow('2027-03-15', {})).status).toBe(428)
    expect((await follow('2027-03-15', {}, 1, 'foreign')).status).toBe(403)
    const weekly = (await ask('ed', 'GET', 'meetings')).json.items.find(({ id }) => id === 'weekly')
    expect(weekly).toMatchObject({ revision: 1, recurrence: WEEKLY.recurrence })
  })

  it('move by days with the one weekday or day of the month that their rule names', async () => {
    const monthly = async (id: string, recurrence: string, day: string, to: string) => {
      await ask('ed', 'POST', 'meetings', { ...WEEKLY, id, recurrence })
      const body = { startsAt: `${to}T09:00`, endsAt: `${to}T10:00` }
      const path = `meetings/${id}/occurrences/${day}/following`
      return (await ask('ed', 'POST', path, body, 1)).json.recurrence
    }
    expect(await monthly('nth', 'FREQ=MONTHLY;BYDAY=1MO;COUNT=6', '2027-05-03', '2027-05-11')).toBe(
      'FREQ=MONTHLY;COUNT=4;BYDAY=2TU',
    )
    expect(
      await monthly('day', 'FREQ=MONTHLY;BYMONTHDAY=1;COUNT=6', '2027-04-01', '2027-04-06'),
    ).toBe('FREQ=MONTHLY;COUNT=5;BYMONTHDAY=6')
  })
})
