import { listMessages } from '@tributary/database/mailbox/mailbox'
import { endMembership } from '@tributary/database/person/memberships'
import type { Mailer } from '@tributary/mail/transport/mailer'
import { describe, expect, it } from 'vitest'
import { freshApp, NOW, ORIGIN } from './world/app.ts'
import { signedIn } from './world/sign-in.ts'

const WEEKLY = {
  id: 'weekly',
  title: 'Weekly call',
  organisers: ['itu'],
  bodies: ['unesco'],
  guests: [{ name: 'Gus Guest', email: 'Gus@guests.test', optional: true }],
  start: '2027-03-01',
  precision: 'day',
  startsAt: '2027-03-01T15:00',
  endsAt: '2027-03-01T16:00',
  timeZone: 'Europe/Zurich',
  recurrence: 'FREQ=WEEKLY;BYDAY=MO;COUNT=6',
}
const SECRET = `whsec_${btoa('a secret of twenty-four bytes and more')}`

type Who = 'cora' | 'ed' | 'uma' | 'mem' | 'reader' | 'nobody'
type Told = { name: string; kind: string; why?: string }
type Item = {
  name: string
  email?: string
  person: string | null
  due: string | null
  reply: string
  comment: string | null
  present: boolean | null
  invited: boolean
  invitedAt: string | null
}
type Json = {
  items: Item[]
  reached: Told[]
  failed: Told[]
  upToDate: number
  sequence: number
  leftOut: { body: string; why: string }[]
  revision: number
  detail: string
  errors?: { path: string; message: string }[]
  taken?: boolean
  why?: string
}

/** A world with a weekly meeting of ITU, to which UNESCO and a guest are invited. */
async function world(more: { failing?: (to: string) => boolean } = {}) {
  let clock = NOW
  const now = () => clock
  const { app, db, deps } = await freshApp({ now, repliesSecret: SECRET })
  const { send } = deps.mailer
  const mailer: Mailer = {
    send: message =>
      more.failing?.(message.to)
        ? Promise.resolve({ ok: false, reason: 'refused', detail: 'no such address' })
        : send(message),
  }
  deps.mailer = mailer
  const cookies = {
    cora: await signedIn(deps, { id: 'cora', role: 'coordinator' }),
    ed: await signedIn(deps, { id: 'ed', role: 'editor', body: 'itu' }),
    uma: await signedIn(deps, { id: 'uma', role: 'editor', body: 'unesco' }),
    mem: await signedIn(deps, { id: 'mem', role: 'member', body: 'itu' }),
    reader: await signedIn(deps, { id: 'reader', role: 'reader', body: 'itu' }),
    nobody: { Origin: ORIGIN },
  }
  const ask = async (who: Who, method: string, path: string, body?: object, seen?: number) => {
    const answer = await app.request(`/api/processes/wsis20/${path}`, {
      method,
      headers: {
        ...cookies[who],
        ...(body && { 'Content-Type': 'application/json' }),
        ...(seen !== undefined && { 'If-Match': `"${seen}"` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, json: (text ? JSON.parse(text) : {}) as Json }
  }
  await ask('ed', 'POST', 'meetings', WEEKLY)
  const sendTo = (who: Who = 'ed') => ask(who, 'POST', 'meetings/weekly/invitations')
  const attendance = async (who: Who = 'cora', query = '') =>
    (await ask(who, 'GET', `meetings/weekly/attendance${query}`)).json.items
  const of = async (name: string, query = '') =>
    (await attendance('cora', query)).find(item => item.name === name)
  /** The mail that was sent since it was last asked for, first mail first. */
  let read = 0
  const mail = async () => {
    const all = (await listMessages(db)).toReversed().slice(read)
    read += all.length
    return all
  }
  const at = (instant: string) => {
    clock = instant
  }
  return { app, db, ask, sendTo, attendance, of, mail, at }
}

const names = (told: Told[]) => told.map(({ name, kind }) => `${name}: ${kind}`).toSorted()
const line = (text = '', name = '') =>
  text.replaceAll('\r\n ', '').match(new RegExp(`^${name}[:;].*$`, 'm'))?.[0]

function reply(more: Record<string, string> = {}): string {
  const values: Record<string, string> = {
    UID: 'meeting-weekly.wsis20@tributary',
    DTSTAMP: '20261124T130000Z',
    SEQUENCE: '0',
    'ATTENDEE;PARTSTAT=ACCEPTED': 'mailto:gus@guests.test',
    ...more,
  }
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    ...Object.entries(values)
      .filter(([, value]) => value)
      .map(([name, value]) => `${name}:${value}`),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

const declined = {
  'ATTENDEE;PARTSTAT=ACCEPTED': '',
  'ATTENDEE;PARTSTAT=DECLINED': 'mailto:gus@guests.test',
}

describe('invitations', () => {
  it('go once to the people of the bodies and to the guests, each told of themselves alone', async () => {
    const { sendTo, mail, attendance } = await world()
    const { status, json } = await sendTo()
    expect([status, names(json.reached), json.failed, json.sequence]).toEqual([
      200,
      ['Gus Guest: invitation', 'ed: invitation', 'mem: invitation', 'uma: invitation'],
      [],
      0,
    ])
    const sent = await mail()
    expect(sent.map(({ to }) => to).toSorted()).toEqual([
      'ed@people.test',
      'gus@guests.test',
      'mem@people.test',
      'uma@people.test',
    ])
    const toGus = sent.find(({ to }) => to === 'gus@guests.test')
    expect(toGus?.subject).toBe('Invitation: Weekly call')
    expect(toGus?.calendar?.method).toBe('REQUEST')
    const { text } = toGus?.calendar ?? { text: '' }
    expect(line(text, 'ATTENDEE')).toBe(
      'ATTENDEE;CN="Gus Guest";CUTYPE=INDIVIDUAL;ROLE=OPT-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:gus@guests.test',
    )
    expect(text.match(/^ATTENDEE/gm)).toHaveLength(1)
    expect(line(text, 'ORGANIZER')).toBe('ORGANIZER;CN="ITU":mailto:replies@tributary.test')
    expect(line(text, 'SEQUENCE')).toBe('SEQUENCE:0')
    const again = await sendTo()
    expect([again.json.reached, again.json.upToDate, (await mail()).length]).toEqual([[], 4, 0])
    expect((await attendance()).every(({ due, invitedAt }) => due === null && invitedAt)).toBe(true)
  })

  it('that could not be sent are told, and are sent the next time', async () => {
    let isDown = true
    const { sendTo, attendance } = await world({ failing: to => isDown && to.startsWith('gus') })
    const { json } = await sendTo()
    expect(json.failed).toEqual([
      {
        name: 'Gus Guest',
        body: null,
        kind: 'invitation',
        why: 'The mail server refused it: no such address.',
      },
    ])
    expect(json.reached).toHaveLength(3)
    expect((await attendance()).filter(({ due }) => due).map(({ name }) => name)).toEqual([
      'Gus Guest',
    ])
    isDown = false
    const again = await sendTo()
    expect([names(again.json.reached), again.json.upToDate]).toEqual([['Gus Guest: invitation'], 3])
  })

  it('are followed by what changed, with a later SEQUENCE, and by nothing where nothing did that they tell', async () => {
    const { ask, sendTo, mail } = await world()
    await sendTo()
    await mail()
    await ask('ed', 'PATCH', 'meetings/weekly', { note: 'Bring the draft' }, 1)
    expect((await sendTo()).json).toMatchObject({ reached: [], upToDate: 4 })
    const moved = { startsAt: '2027-03-09T10:00', endsAt: '2027-03-09T11:00' }
    await ask('ed', 'POST', 'meetings/weekly/occurrences/2027-03-08/move', moved, 2)
    const { json } = await sendTo()
    expect(names(json.reached)[0]).toBe('Gus Guest: update')
    const [first] = await mail()
    expect(first?.subject).toBe('Changed: Weekly call')
    expect(first?.text).toContain('Moved: 8 Mar 2027, 15:00–16:00, Zurich time → 9 Mar 2027, 10:00')
    expect(line(first?.calendar?.text, 'SEQUENCE')).toBe('SEQUENCE:2')
    expect(line(first?.calendar?.text, 'RECURRENCE-ID')).toBe(
      'RECURRENCE-ID;TZID=Europe/Zurich:20270308T150000',
    )
  })

  it('of single dates that were cancelled are taken back date by date', async () => {
    const { ask, sendTo, mail } = await world()
    await sendTo()
    await mail()
    await ask(
      'ed',
      'POST',
      'meetings/weekly/occurrences/2027-03-08/cancel',
      { reason: 'Holiday' },
      1,
    )
    await sendTo()
    const [first] = await mail()
    expect([first?.subject, first?.calendar?.method]).toEqual([
      'Dates cancelled: Weekly call',
      'CANCEL',
    ])
    expect(first?.text).toContain('Cancelled: 8 March 2027 (Holiday)')
    expect(line(first?.calendar?.text, 'RECURRENCE-ID')).toContain('20270308T150000')
  })

  it('are taken back from all where the meeting is cancelled, and sent again once it is restored', async () => {
    const { ask, sendTo, mail } = await world()
    await sendTo()
    await mail()
    await ask('ed', 'POST', 'meetings/weekly/cancel', {}, 1)
    const off = await sendTo()
    expect([off.json.reached.length, off.json.upToDate]).toEqual([4, 0])
    const sent = await mail()
    expect(sent.map(({ calendar }) => line(calendar?.text, 'STATUS'))).toEqual(
      Array(4).fill('STATUS:CANCELLED'),
    )
    expect(sent[0]?.subject).toBe('Cancelled: Weekly call')
    expect((await sendTo()).json.reached).toEqual([])
    await ask('ed', 'POST', 'meetings/weekly/restore', {}, 2)
    expect((await sendTo()).json.reached).toHaveLength(4)
    const [again] = await mail()
    expect(line(again?.calendar?.text, 'SEQUENCE')).toBe('SEQUENCE:2')
  })

  it('are taken back from who was removed from the process and from guests who are invited no more', async () => {
    const { ask, db, sendTo, mail, attendance } = await world()
    await sendTo()
    await mail()
    await endMembership(db, 'wsis20', 'uma')
    await ask('ed', 'PATCH', 'meetings/weekly', { guests: [] }, 1)
    const { json } = await sendTo()
    expect(names(json.reached)).toEqual(['Gus Guest: cancellation', 'uma: cancellation'])
    const sent = await mail()
    expect(sent.map(({ subject }) => subject)).toEqual(
      Array(2).fill('No longer invited: Weekly call'),
    )
    expect(sent.every(({ calendar }) => calendar?.method === 'CANCEL')).toBe(true)
    expect((await sendTo()).json.reached).toEqual([])
    expect((await attendance()).find(({ name }) => name === 'uma')).toMatchObject({
      invited: false,
      due: null,
    })
  })

  it('leave out a body that left the process, and say so', async () => {
    const { ask, sendTo } = await world()
    await ask('cora', 'POST', 'bodies/unesco/cancel', {}, 1)
    const { json } = await sendTo()
    expect(json.leftOut).toEqual([{ body: 'unesco', why: 'withdrawn' }])
    expect(names(json.reached)).not.toContain('uma: invitation')
  })

  it('are none for a meeting without a day, one that is over, and one of an archived process', async () => {
    const { ask, db, sendTo } = await world()
    const make = (id: string, dates: object) =>
      ask('ed', 'POST', 'meetings', { id, title: 'M', organisers: ['itu'], ...dates })
    await make('vague', { start: '2027-Q2', precision: 'quarter' })
    await make('old', { start: '2026-11-20', precision: 'day' })
    const send = async (id: string) => {
      const { status, json } = await ask('ed', 'POST', `meetings/${id}/invitations`)
      return `${status} ${json.detail}`
    }
    expect(await send('vague')).toMatch(/^409 The meeting has no day yet/)
    expect(await send('old')).toMatch(/^409 The meeting is over/)
    expect(await send('none')).toMatch(/^40[34]/)
    await db.$client.execute("update processes set archived = 1 where id = 'wsis20'")
    expect((await sendTo()).status).toBe(409)
  })
})

describe('the list of who is invited', () => {
  it('is for those who take part; the addresses of people are for coordinators and themselves', async () => {
    const { ask, attendance } = await world()
    const shown = async (who: Who) =>
      (await attendance(who)).filter(({ email }) => email).map(({ name }) => name)
    expect(await shown('cora')).toEqual(['Gus Guest', 'ed', 'mem', 'uma'])
    expect(await shown('mem')).toEqual(['Gus Guest', 'mem'])
    expect(await shown('reader')).toEqual(['Gus Guest'])
    expect((await ask('nobody', 'GET', 'meetings/weekly/attendance')).status).toBe(401)
    const day = await ask('mem', 'GET', 'meetings/weekly/attendance?on=2027-03-02')
    expect([day.status, day.json.errors?.[0]?.path]).toEqual([400, 'on'])
  })
})

describe('a reply', () => {
  const paste = ({ ask }: Awaited<ReturnType<typeof world>>, text: string, who: Who = 'ed') =>
    ask(who, 'POST', 'meetings/weekly/replies', { text })

  it('that somebody pastes is kept, to the series or to one meeting of it', async () => {
    const set = await world()
    await set.sendTo()
    const taken = await paste(set, `Gus accepted.\n\n${reply({ COMMENT: 'Gladly' })}`)
    expect([taken.status, taken.json.items]).toEqual([
      200,
      [{ name: 'Gus Guest', on: null, reply: 'accepted', comment: 'Gladly' }],
    ])
    const one = { 'RECURRENCE-ID;TZID=Europe/Zurich': '20270308T150000', ...declined }
    expect((await paste(set, reply(one))).json.items[0]).toMatchObject({ on: '2027-03-08' })
    expect(await set.of('Gus Guest')).toMatchObject({ reply: 'accepted', comment: 'Gladly' })
    expect(await set.of('Gus Guest', '?on=2027-03-08')).toMatchObject({ reply: 'declined' })
    expect(await set.of('Gus Guest', '?on=2027-03-15')).toMatchObject({ reply: 'accepted' })
  })

  it.each<[string, Record<string, string>, RegExp]>([
    ['to another meeting', { UID: 'meeting-other.wsis20@tributary' }, /another meeting/],
    ['to a meeting elsewhere', { UID: 'x@outlook' }, /another meeting/],
    [
      'from somebody who was not invited',
      { 'ATTENDEE;PARTSTAT=ACCEPTED': 'mailto:forged@guests.test' },
      /forged@guests.test is not invited to this meeting: it is not theirs to answer/,
    ],
    [
      'to no meeting of the series',
      { 'RECURRENCE-ID': '20270309T140000Z' },
      /answers for 2027-03-09: there is no such meeting/,
    ],
    ['to what was never sent', { SEQUENCE: '7' }, /was never sent/],
    [
      'without an answer',
      { 'ATTENDEE;PARTSTAT=ACCEPTED': '', ATTENDEE: 'mailto:gus@guests.test' },
      /must be ACCEPTED/,
    ],
  ])('%s is refused, with a message', async (_, more, why) => {
    const set = await world()
    await set.sendTo()
    const refused = await paste(set, reply(more))
    expect([refused.status, refused.json.detail]).toEqual([409, expect.stringMatching(why)])
    expect(await set.of('Gus Guest')).toMatchObject({ reply: 'needs-action' })
  })

  it('is taken by whoever may change the meeting alone, from those who were sent an invitation', async () => {
    const set = await world()
    expect((await paste(set, reply())).json.detail).toMatch(/is not invited/)
    await set.sendTo()
    expect((await paste(set, reply(), 'mem')).status).toBe(403)
    expect((await paste(set, reply(), 'uma')).status).toBe(403)
    expect((await paste(set, reply(), 'nobody')).status).toBe(401)
    expect((await set.ask('ed', 'POST', 'meetings/weekly/replies', {})).status).toBe(400)
    expect((await paste(set, 'x'.repeat(200_001))).status).toBe(400)
  })

  it('that is older takes the place of none that is newer', async () => {
    const set = await world()
    await set.sendTo()
    set.at('2026-11-24T14:00:00.000Z')
    await paste(set, reply({ DTSTAMP: '20261124T131500Z' }))
    const late = await paste(set, reply({ DTSTAMP: '20261124T130000Z', ...declined }))
    expect([late.status, late.json.detail]).toEqual([409, expect.stringContaining('is older')])
    expect(await set.of('Gus Guest')).toMatchObject({ reply: 'accepted' })
    await paste(set, reply({ DTSTAMP: '20261124T133000Z', ...declined }))
    expect(await set.of('Gus Guest')).toMatchObject({ reply: 'declined' })
  })

  it('to earlier times counts no more once the meeting was moved and people were told', async () => {
    const set = await world()
    await set.sendTo()
    await paste(set, reply())
    const hours = { startsAt: '2027-03-01T09:00', endsAt: '2027-03-01T10:00' }
    await set.ask('ed', 'PATCH', 'meetings/weekly', hours, 1)
    expect(await set.of('Gus Guest')).toMatchObject({ reply: 'accepted', due: 'update' })
    await set.sendTo()
    expect(await set.of('Gus Guest')).toMatchObject({ reply: 'needs-action', due: null })
    const late = await paste(set, reply({ DTSTAMP: '20261124T140000Z' }))
    expect(late.json.detail).toContain('is older')
    expect((await paste(set, reply({ SEQUENCE: '1' }))).status).toBe(200)
  })

  it('stays what it was where the meeting changed otherwise', async () => {
    const set = await world()
    await set.sendTo()
    await paste(set, reply())
    await set.ask('ed', 'PATCH', 'meetings/weekly', { place: 'Room B' }, 1)
    await set.sendTo()
    expect(await set.of('Gus Guest')).toMatchObject({ reply: 'accepted' })
  })
})

describe('a reply that a mail server hands on', () => {
  async function hand(
    { app }: Awaited<ReturnType<typeof world>>,
    { from = 'Gus <gus@guests.test>', text = reply(), secret = SECRET, at = NOW, tamper = '' } = {},
  ) {
    const body = JSON.stringify({ from, text, more: 'is left alone' }, null, 2)
    const timestamp = String(Math.floor(Date.parse(at) / 1_000))
    const bytes = Uint8Array.from(atob(secret.slice(6)), character => character.charCodeAt(0))
    const hmac = { name: 'HMAC', hash: 'SHA-256' }
    const key = await crypto.subtle.importKey('raw', bytes, hmac, false, ['sign'])
    const content = new TextEncoder().encode(`msg_1.${timestamp}.${body}`)
    const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, content))
    const answer = await app.request('/api/mail/replies', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'webhook-id': 'msg_1',
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,AAAA v1,${btoa(String.fromCharCode(...signature))}`,
      },
      body: body + tamper,
    })
    return { status: answer.status, json: (await answer.json()) as Json }
  }

  it('is kept where the sender of the mail is who answers', async () => {
    const set = await world()
    await set.sendTo()
    expect((await hand(set)).json).toEqual({ taken: true })
    expect(await set.of('Gus Guest')).toMatchObject({ reply: 'accepted' })
    expect((await hand(set)).json).toEqual({ taken: true })
    const forged = await hand(set, { from: 'evil@example.test', text: reply(declined) })
    expect(forged.json).toEqual({
      taken: false,
      why: 'It answers for gus@guests.test, and the mail is from evil@example.test.',
    })
    const nowhere = await hand(set, { text: reply({ UID: 'meeting-none.wsis20@tributary' }) })
    expect(nowhere.json.why).toMatch(/no meeting that is known/)
    expect((await hand(set, { text: 'Out of office' })).json.taken).toBe(false)
    expect(await set.of('Gus Guest')).toMatchObject({ reply: 'accepted' })
  })

  it('is refused with another secret, when it is old, and when it was changed on its way', async () => {
    const set = await world()
    await set.sendTo()
    const other = `whsec_${btoa('another secret of twenty-four bytes')}`
    expect((await hand(set, { secret: other })).status).toBe(401)
    expect((await hand(set, { at: '2026-11-24T11:00:00.000Z' })).status).toBe(401)
    expect((await hand(set, { at: '2026-11-24T13:30:00.000Z' })).status).toBe(401)
    expect((await hand(set, { tamper: ' ' })).status).toBe(401)
    expect(await set.of('Gus Guest')).toMatchObject({ reply: 'needs-action' })
  })

  it('is no address of a server that has no secret for it', async () => {
    const { app } = await freshApp()
    const headers = {
      'Content-Type': 'application/json',
      'webhook-id': '1',
      'webhook-timestamp': '1',
      'webhook-signature': 'v1,',
    }
    const body = JSON.stringify({ from: 'a@b.test', text: 'x' })
    const answer = await app.request('/api/mail/replies', { method: 'POST', headers, body })
    expect(answer.status).toBe(404)
  })
})

describe('an answer in the app', () => {
  it('is one for oneself, to the series or to one meeting of it', async () => {
    const { ask, of, sendTo } = await world()
    const answer = (who: Who, body: object) => ask(who, 'PUT', 'meetings/weekly/attendance', body)
    expect((await answer('mem', { reply: 'tentative', comment: 'If the train runs' })).status).toBe(
      204,
    )
    expect((await answer('mem', { reply: 'declined', on: '2027-03-08' })).status).toBe(204)
    expect(await of('mem')).toMatchObject({ reply: 'tentative', comment: 'If the train runs' })
    expect(await of('mem', '?on=2027-03-08')).toMatchObject({ reply: 'declined' })
    await sendTo()
    expect(await of('mem')).toMatchObject({ reply: 'tentative' })
    expect((await answer('cora', { reply: 'accepted' })).json.detail).toBe(
      'You are not invited to this meeting.',
    )
    expect((await answer('mem', { reply: 'perhaps' })).status).toBe(400)
    expect((await answer('mem', { reply: 'accepted', on: '2027-03-09' })).json.errors).toEqual([
      { path: 'on', message: 'the series has no meeting on 2027-03-09' },
    ])
    expect((await answer('nobody', { reply: 'accepted' })).status).toBe(401)
  })
})

describe('who was there', () => {
  it('is noted by members, for those invited and those who came besides', async () => {
    const { ask, attendance, of } = await world()
    const note = (body: object, who: Who = 'mem') =>
      ask(who, 'PUT', 'meetings/weekly/attendance', { on: '2027-03-08', present: true, ...body })
    expect((await note({ person: 'uma' })).status).toBe(204)
    expect((await note({ email: 'GUS@guests.test', present: false })).status).toBe(204)
    expect((await note({ email: 'walk@in.test', name: 'Wally' })).status).toBe(204)
    expect((await note({ person: 'reader' })).status).toBe(204)
    const there = (await attendance('cora', '?on=2027-03-08')).map(({ name, present }) => [
      name,
      present,
    ])
    expect(there).toEqual([
      ['Gus Guest', false],
      ['Wally', true],
      ['ed', null],
      ['mem', null],
      ['reader', true],
      ['uma', true],
    ])
    expect(await of('uma', '?on=2027-03-15')).toMatchObject({ present: null })
    const paths = async (body: object, who?: Who) =>
      (await note(body, who)).json.errors?.map(({ path }) => path)
    expect(await paths({ email: 'nobody@known.test' })).toEqual(['name'])
    expect(await paths({ person: 'nobody' })).toEqual(['person'])
    expect(await paths({})).toEqual(['person'])
    expect(await paths({ person: 'uma', on: undefined })).toEqual(['on'])
    expect((await note({ person: 'uma' }, 'reader')).status).toBe(403)
  })
})
