import { tick } from '@tributary/api/jobs'
import { mailerFor } from '@tributary/api/mailer'
import { listMessages } from '@tributary/database/mailbox/mailbox'
import { Webhook } from 'svix'
import { describe, expect, it } from 'vitest'
import { ORIGIN } from './world/app.ts'
import { after, MONDAY, mailWorld } from './world/mail-world.ts'
import { signIn } from './world/sign-in.ts'

const SECRET = `whsec_${Buffer.from('a secret of a test, and no other').toString('base64')}`
const FORGED = `whsec_${Buffer.from('another secret, of someone else!').toString('base64')}`
const MINUTE = 60_000
const WEEK = 7 * 24 * 60 * MINUTE

type Told = { id?: string; type?: string; to?: string; bounce?: object; mail?: string }

async function world(settings: Parameters<typeof mailWorld>[0] = {}) {
  const made = await mailWorld({ ...settings, deps: { mailEventsSecret: SECRET } })
  const { app, db, deps, join } = made
  await join({ id: 'cora', name: 'Cora', role: 'coordinator', lead: false })
  let count = 0
  /** What the provider tells, signed as it signs; `at` is when it says it. */
  const tell = async (
    { type = 'email.bounced', to = 'ana@people.test', mail = 're_0', ...more }: Told,
    { secret = SECRET, at = deps.now(), altered = (body: string) => body } = {},
  ) => {
    const bounce = more.bounce ?? { type: 'Permanent', message: '550 no such user' }
    const data = { email_id: mail, to: [to], ...(type === 'email.bounced' && { bounce }) }
    const body = JSON.stringify({ type, created_at: at, data })
    count += 1
    const { id = `msg_${count}` } = more
    const signature = new Webhook(secret).sign(id, new Date(at), body)
    const answer = await app.request('/api/mail/events', {
      method: 'POST',
      body: altered(body),
      headers: {
        'Content-Type': 'application/json',
        'svix-id': id,
        'svix-timestamp': String(Math.floor(Date.parse(at) / 1_000)),
        'svix-signature': signature,
      },
    })
    return [answer.status, ((await answer.json()) as { taken?: boolean }).taken]
  }
  const resume = async (who: string, whose: string) => {
    const headers = await signIn(deps, `${who}@people.test`)
    const path = `/api/processes/wsis20/people/${whose}/mail/resume`
    return (await app.request(path, { method: 'POST', headers })).status
  }
  const paused = async () =>
    (
      await db.$client.execute('select email, reason from paused_addresses order by email')
    ).rows.map(({ email, reason }) => `${email} ${reason}`)
  return { ...made, tell, resume, paused }
}

describe('what the provider tells of mail', () => {
  it('stands beside each digest', async () => {
    const { at, tell, deliveries, provider } = await world()
    await at(MONDAY)
    const mail = provider.got.find(({ to }) => to === 'ana@people.test')?.id ?? ''
    expect((await deliveries('ana'))[0]).toMatchObject({ state: 'sent', told: null })
    await tell({ type: 'email.delivery_delayed', mail })
    expect((await deliveries('ana'))[0]?.told).toMatchObject({ kind: 'delayed' })
    await tell({ type: 'email.delivered', mail }, { at: after(MONDAY, 1_000) })
    expect((await deliveries('ana'))[0]?.told).toMatchObject({ kind: 'delivered' })
    expect((await deliveries('bo'))[0]?.told).toBeNull()
  })

  it('is believed by its signature alone, now, and once', async () => {
    const { at, tell, resume, paused } = await world()
    await at(MONDAY)
    expect(await tell({}, { secret: FORGED })).toEqual([401, undefined])
    const altered = (body: string) => body.replace('ana@', 'bo@')
    expect(await tell({}, { altered })).toEqual([401, undefined])
    for (const late of [-6 * MINUTE, 6 * MINUTE]) {
      expect(await tell({}, { at: after(MONDAY, late) })).toEqual([401, undefined])
    }
    expect(await paused()).toEqual([])
    expect(await tell({ id: 'msg_once' })).toEqual([200, true])
    expect(await paused()).toEqual(['ana@people.test bounced'])
    expect(await resume('cora', 'ana')).toBe(204)
    expect(await tell({ id: 'msg_once' })).toEqual([200, false])
    expect(await paused()).toEqual([])
  })

  it('is taken where nobody needs it, and refused where it is none', async () => {
    const { app, at, tell, paused } = await world()
    await at(MONDAY)
    expect(await tell({ type: 'email.opened' })).toEqual([200, false])
    expect(await tell({ to: 'Nobody <Nobody@people.test>' })).toEqual([200, true])
    expect(await paused()).toEqual(['nobody@people.test bounced'])
    const headers = { 'Content-Type': 'application/json' }
    const bare = { method: 'POST', body: '{}', headers }
    expect((await app.request('/api/mail/events', bare)).status).toBe(400)
  })

  it('is heard nowhere without a secret', async () => {
    const { app } = await mailWorld()
    const body = JSON.stringify({ type: 'a', data: { email_id: 'a', to: 'b' } })
    const svix = { 'svix-id': 'a', 'svix-timestamp': '1', 'svix-signature': 'v1,a' }
    const headers = { 'Content-Type': 'application/json', ...svix }
    const answer = await app.request('/api/mail/events', { method: 'POST', body, headers })
    expect(answer.status).toBe(404)
  })
})

describe('an address that bounced for good', () => {
  it('gets no more, is told of to the coordinators once, and goes on when they say so', async () => {
    const { at, tell, provider, states, resume, move } = await world()
    await at(MONDAY)
    await tell({})
    for (const minutes of [5, 10]) await at(after(MONDAY, minutes * MINUTE))
    const letters = provider.got.filter(({ to }) => to === 'cora@people.test')
    expect(letters).toMatchObject([
      { subject: 'No digest reaches ana: WSIS+20 joint preparatory process' },
    ])
    expect(letters[0]?.text).toContain('550 no such user')
    expect(letters[0]?.text).toContain(`${ORIGIN}/wsis20/people`)
    await move('2027-11-13')
    await at(after(MONDAY, WEEK))
    expect(await states()).toEqual([
      'ana 2027-06-14 paused',
      'bo 2027-06-14 sent',
      'ana 2027-06-07 sent',
      'bo 2027-06-07 sent',
    ])
    expect(await resume('bo', 'ana')).toBe(403)
    expect(await resume('ana', 'ana')).toBe(204)
    expect(await resume('cora', 'nobody')).toBe(404)
    await at(after(MONDAY, 2 * WEEK))
    const last = provider.got.findLast(({ to }) => to === 'ana@people.test')
    expect(last?.text).toContain('WHAT MOVED\n- Sat 13 Nov')
  })

  it('is one that complained too, and none whose mailbox is full', async () => {
    const { at, tell, paused } = await world()
    await at(MONDAY)
    await tell({ bounce: { type: 'Transient', message: 'full' } })
    expect(await paused()).toEqual([])
    await tell({ type: 'email.complained', to: 'bo@people.test' })
    expect(await paused()).toEqual(['bo@people.test complained'])
  })

  it('is told of with all others of a storm, in one letter that can be read', async () => {
    const names = Array.from({ length: 1_000 }, (_, n) => `p${n}`)
    const { at, tell, provider, db } = await world({ readers: [] })
    const rows = names.map(id => ({
      sql: PERSON,
      args: [id, `<b>${id}\r\nBcc: x@y`, `${id}@people.test`],
    }))
    const members = names.map(id => ({ sql: MEMBER, args: [id] }))
    await db.$client.batch([...rows, ...members], 'write')
    await at(MONDAY)
    for (const id of names) await tell({ to: `${id}@people.test` })
    await at(after(MONDAY, 5 * MINUTE))
    await at(after(MONDAY, 10 * MINUTE))
    const letters = provider.got.filter(({ to }) => to === 'cora@people.test')
    expect(letters).toHaveLength(1)
    expect(letters[0]?.subject).toMatch(/^No digest reaches <b>p0 Bcc: x@y and 999 more people:/)
    expect(letters[0]?.html).not.toContain('<b>p')
    expect(letters[0]?.html?.length).toBeLessThan(100_000)
  })

  it('is told of once by two instances that tick at once', async () => {
    const { at, tell, db, deps } = await world()
    await at(MONDAY)
    await tell({})
    const local = { ...deps, mailer: mailerFor({}, db, deps.now) }
    await Promise.all([tick(local, MONDAY), tick(local, MONDAY), tick(local, MONDAY)])
    expect((await listMessages(db)).map(({ to }) => to)).toEqual(['cora@people.test'])
  })
})

const PERSON = 'insert into people (id, name, email) values (?, ?, ?)'
const MEMBER =
  "insert into memberships (process_id, person_id, role, lead) values ('wsis20', ?, 'reader', 0)"
