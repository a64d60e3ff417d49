import { tick } from '@tributary/api/jobs'
import type { LogEntry } from '@tributary/api/log'
import { commit } from '@tributary/database/change/commit'
import { listMessages } from '@tributary/database/mailbox/mailbox'
import { changePerson } from '@tributary/database/person/change-person'
import { endMembership } from '@tributary/database/person/memberships'
import type { Message, Sent } from '@tributary/mail/transport/mailer'
import { describe, expect, it } from 'vitest'
import { freshApp, ORIGIN } from './world/app.ts'
import { addPerson } from './world/sign-in.ts'

const P = '/api/processes/wsis20'

// A Tuesday, 09:00 in Geneva.
const MORNING = '2027-06-01T07:00:00.000Z'
const IN_A_WEEK = '2027-06-08'

async function world(more: Parameters<typeof freshApp>[0] = {}) {
  let now = MORNING
  const lines: LogEntry[] = []
  const log = (_: string, entry: LogEntry) => void lines.push(entry)
  const all = await freshApp({ now: () => now, log, ...more })
  const { db, deps, app } = all
  await addPerson(db, { id: 'ana', name: 'Ana Lima', role: 'member', body: 'itu' })
  await addPerson(db, { id: 'bo', name: 'Bo Ék', role: 'editor', body: 'itu' })
  const write = async (id: string, expected: number, fields: object) => {
    const verb = expected === 0 ? ('create' as const) : ('change' as const)
    const one = { thing: 'action' as const, id, verb, expected, fields: { ...fields } }
    const done = await commit(db, { personId: null }, 'wsis20', [one], now)
    expect(done.ok).toBe(true)
  }
  const make = (id: string, fields: object = {}) =>
    write(id, 0, {
      id,
      title: `Action ${id}`,
      responsible: ['itu', 'undp'],
      status: 'open',
      due: IN_A_WEEK,
      precision: 'day',
      confidence: 'unverified',
      ...fields,
    })
  const at = async (instant: string) => {
    now = instant
    await tick(deps, instant)
  }
  const mails = async () => (await listMessages(db)).reverse()
  const told = async () => (await mails()).map(({ to, subject }) => [to, subject])
  const post = async (path: string, body: object) => {
    const answer = await app.request(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', Origin: ORIGIN },
    })
    return { status: answer.status, body: await answer.json(), headers: answer.headers }
  }
  return { ...all, lines, write, make, at, mails, told, post }
}

const secretsIn = (text = '') =>
  [...text.matchAll(/^Done: \S+\/report\/([\w-]+)\?status=done$/gm)].map(([, secret]) => secret)

describe('reminders', () => {
  it('go to the assignee, else to the editors of the leading body, one letter for all', async () => {
    const { make, at, told, mails } = await world()
    await make('a')
    await make('b', { due: '2027-05-25' })
    await make('c', { assignee: 'ana' })
    await at(MORNING)
    expect(await told()).toEqual([
      ['bo@people.test', 'Action b: due 7 days ago, and 1 more action'],
      ['ana@people.test', 'Action c: due in 7 days'],
    ])
    const [letter] = await mails()
    expect(letter?.text.indexOf('Action b')).toBeLessThan(letter?.text.indexOf('Action a') ?? 0)
    expect(letter?.text).toContain('ITU and UNDP')
  })

  it('go once, however many instances tick at once and however often', async () => {
    const { make, at, told, deps } = await world()
    await make('a')
    await Promise.all([at(MORNING), tick(deps, MORNING), tick(deps, '2027-06-01T07:00:01.000Z')])
    await at('2027-06-01T09:00:00.000Z')
    await at('2027-06-02T09:00:00.000Z')
    expect(await told()).toHaveLength(1)
  })

  it('follow the date: before it, on it, after it, and anew where it is moved', async () => {
    const { make, write, at, told } = await world()
    await make('a')
    await at(MORNING)
    await at('2027-06-08T07:00:00.000Z')
    await at('2027-06-15T07:00:00.000Z')
    await write('a', 1, { due: '2027-06-23' })
    await at('2027-06-16T07:00:00.000Z')
    expect((await told()).map(([, subject]) => subject)).toEqual([
      'Action a: due in 7 days',
      'Action a: due today',
      'Action a: due 7 days ago',
      'Action a: due in 7 days',
    ])
  })

  it('come as one letter after the server was down', async () => {
    const { make, at, told } = await world()
    await make('a')
    await at('2027-07-05T07:00:00.000Z')
    expect(await told()).toEqual([['bo@people.test', 'Action a: due 27 days ago']])
  })

  it('are not of what is done, dropped, of no date or of a process that is closed', async () => {
    const { make, write, at, told, db } = await world()
    await make('a')
    await write('a', 1, { status: 'done' })
    await make('b', { status: 'dropped', statusReason: 'Asked twice' })
    await make('c', { due: undefined, precision: undefined })
    await at(MORNING)
    expect(await told()).toEqual([])
    await make('d')
    const close = { thing: 'process', id: 'wsis20', verb: 'change', expected: 1 } as const
    await commit(
      db,
      { personId: null },
      'wsis20',
      [{ ...close, fields: { archived: true } }],
      MORNING,
    )
    await at('2027-06-01T08:00:00.000Z')
    expect(await told()).toEqual([])
  })

  it('reach whom an action waits for now, once it is given to somebody else', async () => {
    const { make, write, at, told } = await world()
    await make('a', { assignee: 'ana' })
    await at(MORNING)
    await write('a', 1, { assignee: 'bo' })
    await at('2027-06-08T07:00:00.000Z')
    expect((await told()).map(([to]) => to)).toEqual(['ana@people.test', 'bo@people.test'])
  })

  it('wait for eight in the morning and a day of work, and for those who want them', async () => {
    const { make, at, told, db } = await world()
    await make('a', { due: '2027-06-12' })
    // A Saturday: the day comes, and is made up for on Monday.
    await at('2027-06-12T09:00:00.000Z')
    await at('2027-06-14T05:59:00.000Z')
    expect(await told()).toEqual([])
    await at('2027-06-14T06:00:00.000Z')
    expect(await told()).toEqual([['bo@people.test', 'Action a: due 2 days ago']])
    await changePerson(db, 'bo', { reminders: false })
    await at('2027-06-21T07:00:00.000Z')
    expect(await told()).toHaveLength(1)
  })

  it('are due again where the mailer wants them later, and not where it refuses', async () => {
    const sent: Message[] = []
    let answer: Sent = { ok: false, reason: 'try_later', detail: 'busy' }
    const mailer = {
      async send(message: Message) {
        sent.push(message)
        return answer
      },
    }
    const { make, at, lines, post } = await world({ mailer })
    await make('a')
    await at(MORNING)
    answer = { ok: false, reason: 'refused', detail: 'no such address' }
    await at('2027-06-01T07:05:00.000Z')
    await at('2027-06-01T07:10:00.000Z')
    expect(sent.map(({ to }) => to)).toEqual(['bo@people.test', 'bo@people.test'])
    expect(lines.map(({ reason }) => reason)).toEqual(['try_later', 'refused'])
    const [token] = secretsIn(sent[0]?.text)
    expect((await post('/api/reports/look-up', { token })).status).toBe(410)
  })

  it('are not lost in silence where nobody has said where people reach the app', async () => {
    const { make, at, told, lines } = await world({ publicUrl: undefined })
    await make('a')
    await at(MORNING)
    expect(await told()).toEqual([])
    expect(lines).toMatchObject([{ event: 'mail failed', reason: 'PUBLIC_URL is not set' }])
  })
})

describe('the links of a reminder', () => {
  async function reminded() {
    const all = await world()
    await all.make('a', { assignee: 'ana' })
    await all.at(MORNING)
    const [mail] = await all.mails()
    const [token = ''] = secretsIn(mail?.text)
    return { ...all, token }
  }

  it('show the action and change nothing', async () => {
    const { post, token, get } = await reminded()
    const seen = await post('/api/reports/look-up', { token })
    expect(seen).toMatchObject({
      status: 200,
      body: {
        process: { id: 'wsis20' },
        title: 'Action a',
        responsible: ['ITU', 'UNDP'],
        status: 'open',
        reporter: 'Ana Lima',
        revision: 1,
      },
    })
    expect(seen.headers.get('Cache-Control')).toBe('no-store')
    expect(seen.headers.get('Referrer-Policy')).toBe('no-referrer')
    const { items } = await (await get(`${P}/actions?due=2027-06-08&status=open`)).json()
    expect(items.find(({ id }: { id: string }) => id === 'a')).toMatchObject({ revision: 1 })
  })

  it('report in one request, as the person, with a reason where it takes one', async () => {
    const { post, token, get } = await reminded()
    const blocked = { token, revision: 1, status: 'blocked' }
    expect(await post('/api/reports', blocked)).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'statusReason' }] },
    })
    const report = { ...blocked, statusReason: 'No funds yet', note: 'Asked for some' }
    expect(await post('/api/reports', report)).toMatchObject({
      status: 200,
      body: { status: 'blocked', statusReason: 'No funds yet', note: 'Asked for some' },
    })
    // Anybody may read what stands there; not who wrote it.
    const { items } = await (await get(`${P}/changes?thing=action&id=a`)).json()
    expect(items[0]).toMatchObject({ verb: 'change', actor: null, actorBody: 'itu' })
    expect(await post('/api/reports', report)).toMatchObject({
      status: 412,
      body: { current: { revision: 2 } },
    })
    for (const status of ['dropped', 'never']) {
      expect((await post('/api/reports', { token, revision: 2, status })).status).toBe(400)
    }
  })

  it('hold for sixty days, for whoever takes part, and as far as they may', async () => {
    const { post, token, db, write, at } = await reminded()
    const done = { token, revision: 2, status: 'done' }
    // Given to somebody else, by whom it is not for a reader to report.
    await write('a', 1, { assignee: 'bo', responsible: ['undp'] })
    expect((await post('/api/reports', done)).status).toBe(403)
    await endMembership(db, 'wsis20', 'ana')
    for (const [path, body] of [
      ['/api/reports', done],
      ['/api/reports/look-up', { token }],
    ] as const) {
      const answer = await post(path, body)
      expect([answer.status, answer.body.detail]).toEqual([
        410,
        expect.stringContaining('no longer'),
      ])
    }
    await at('2027-08-01T07:00:00.000Z')
    expect((await post('/api/reports/look-up', { token })).body.detail).toContain('too old')
    expect((await post('/api/reports/look-up', { token: 'forged' })).status).toBe(410)
  })
})
