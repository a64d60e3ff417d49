import type { Deps } from '@tributary/api/deps'
import { digestWriter } from '@tributary/api/features/digest/write-digest'
import { batchDigests } from '@tributary/api/features/outbox/batch-digests'
import { claimDue } from '@tributary/api/features/outbox/claim-digests'
import { tick } from '@tributary/api/jobs'
import { mailerFor } from '@tributary/api/mailer'
import { prometheus } from '@tributary/api/metrics'
import { digestSubscriptions } from '@tributary/database/digest/schema'
import { listMessages } from '@tributary/database/mailbox/mailbox'
import { mailBatches } from '@tributary/database/outbox/schema'
import { changePerson } from '@tributary/database/person/change-person'
import { erasePerson } from '@tributary/database/person/erase-person'
import { describe, expect, it } from 'vitest'
import { mailServer } from './world/mail-server.ts'
import { after, MONDAY, mailWorld } from './world/mail-world.ts'
import type { GotMail } from './world/provider.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const WEEK = 7 * DAY

const BOTH = new Map([
  ['ana@people.test', 1],
  ['bo@people.test', 1],
])

describe('digests', () => {
  it('go at their hour, in one request under the key of the batch, each once', async () => {
    const { provider, at, states } = await mailWorld()
    await at(after(MONDAY, -1))
    expect(provider.got).toEqual([])
    for (const minutes of [0, 5, 60, 2 * 24 * 60]) await at(after(MONDAY, minutes * MINUTE))
    expect(provider.asked.map(({ path }) => path)).toEqual(['/emails/batch'])
    expect(provider.asked[0]?.key).toMatch(/^mb_[\w-]{16}$/)
    expect(provider.counts()).toEqual(BOTH)
    expect(await states()).toEqual(['ana 2027-06-07 sent', 'bo 2027-06-07 sent'])
  })

  it('say how to end them with one click, and begin no header of their own', async () => {
    const { provider, at, db } = await mailWorld({ readers: ['ana'] })
    await changePerson(db, 'ana', { name: 'Ana\r\nBcc: all@people.test' })
    await at(MONDAY)
    const [mail] = provider.got
    const link = /^<(https:\/\/tributary\.test(\/api\/digest\/[\w.-]+\/unsubscribe))>$/
    expect(Object.keys(mail?.headers ?? {}).toSorted()).toEqual([
      'Auto-Submitted',
      'List-Id',
      'List-Unsubscribe',
      'List-Unsubscribe-Post',
    ])
    expect(mail?.headers).toMatchObject({
      'List-Id': '<digest.wsis20.tributary.test>',
      'List-Unsubscribe': expect.stringMatching(link),
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
    expect(JSON.stringify(mail?.headers)).not.toMatch(/[\r\n]|Bcc/)
  })

  it('go in batches of a hundred', async () => {
    const readers = Array.from({ length: 201 }, (_, n) => `p${n}`)
    const { provider, at } = await mailWorld({ readers })
    await at(MONDAY)
    const sizes = provider.asked.map(({ body }) => [JSON.parse(body)].flat().length)
    expect(sizes).toEqual([100, 100, 1])
    expect(new Set(provider.counts().values())).toEqual(new Set([1]))
    expect(provider.counts().size).toBe(201)
  })

  it('come once after a time without any, and tell all since the last', async () => {
    const { provider, at, move } = await mailWorld({ readers: ['ana'] })
    await at(MONDAY)
    await move('2027-11-13')
    const back = after(MONDAY, 3 * WEEK + 3 * DAY)
    await at(back)
    await at(after(back, HOUR))
    expect(provider.got).toHaveLength(2)
    await at(after(MONDAY, 4 * WEEK))
    expect(provider.got.map(movedIn)).toEqual([undefined, '13 Nov', undefined])
  })

  it.each([
    ['to summer', '2027-03-29T06:00:00.000Z'],
    ['to winter', '2027-11-01T07:00:00.000Z'],
  ])('come at eight in Geneva after its clock is changed %s', async (_, eight) => {
    const { provider, at, db } = await mailWorld({ readers: ['ana'] })
    await db.update(digestSubscriptions).set({ createdAt: after(eight, -2 * DAY) })
    await at(after(eight, -1))
    expect(provider.got).toEqual([])
    await at(eight)
    await at(after(eight, HOUR))
    expect(provider.got).toHaveLength(1)
  })

  it('tell after a pause, and after quiet weeks, what came in between', async () => {
    const { provider, at, move, db, states } = await mailWorld({ readers: ['ana'] })
    await at(MONDAY)
    await db.update(digestSubscriptions).set({ pausedUntil: '2027-06-20', skipQuiet: true })
    await move('2027-11-14')
    await at(after(MONDAY, WEEK))
    expect(provider.got).toHaveLength(1)
    await at(after(MONDAY, 2 * WEEK))
    expect(provider.got.map(movedIn)).toEqual([undefined, '14 Nov'])
    expect(await states()).toEqual(['ana 2027-06-21 sent', 'ana 2027-06-07 sent'])
  })

  it('go alone where they carry a file, which no batch can', async () => {
    const { provider, at, wantCalendar } = await mailWorld({ readers: ['ana', 'bo', 'cy'] })
    await wantCalendar('bo')
    await at(MONDAY)
    expect(provider.asked.map(({ path }) => path).toSorted()).toEqual(['/emails', '/emails/batch'])
    const files = provider.got.map(({ to, attachments }) => [to, attachments?.length])
    expect(files.toSorted()).toEqual([
      ['ana@people.test', undefined],
      ['bo@people.test', 1],
      ['cy@people.test', undefined],
    ])
  })

  it('carry a calendar that asks for nothing: no method in it, and none in its type', async () => {
    const { provider, at, wantCalendar } = await mailWorld({ readers: ['ana'] })
    await wantCalendar('ana')
    await at(MONDAY)
    const [file] = provider.got[0]?.attachments ?? []
    expect(file).toMatchObject({
      filename: 'wsis20.ics',
      content_type: 'text/calendar; charset=utf-8',
    })
    const calendar = atob(file?.content ?? '')
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(calendar).not.toMatch(/^METHOD/m)
  })

  it('carry the same calendar by SMTP', async () => {
    const { mailer, taken } = await mailServer()
    const { at, wantCalendar } = await mailWorld({ readers: ['ana'], deps: { mailer } })
    await wantCalendar('ana')
    await at(MONDAY)
    const [, head = '', body = ''] =
      /(Content-Type: text\/calendar.*?)\r\n\r\n(.*?)\r\n-/s.exec(taken[0] ?? '') ?? []
    expect(head.split(/\r\n(?! )/).toSorted()).toEqual([
      'Content-Disposition: attachment; filename=wsis20.ics',
      'Content-Transfer-Encoding: base64',
      'Content-Type: text/calendar; charset=utf-8; name=wsis20.ics',
    ])
    const calendar = atob(body)
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(calendar).not.toMatch(/^METHOD/m)
    // Nor does another part of the mail name one.
    expect(taken[0]).not.toMatch(/method=/i)
  })

  it('go as text alone to who wants it so', async () => {
    const { provider, at, db } = await mailWorld({ readers: ['ana'] })
    await db.update(digestSubscriptions).set({ format: 'text' })
    await at(MONDAY)
    expect(Object.keys(provider.got[0] ?? {})).not.toContain('html')
  })

  it('go into the local mailbox where no mail is set up, once each', async () => {
    const world = await mailWorld()
    const { db, deps } = world
    const local = { ...deps, mailer: mailerFor({}, db, deps.now) }
    world.travel(MONDAY)
    await Promise.all([tick(local, MONDAY), tick(local, MONDAY)])
    const mails = await listMessages(db)
    expect(mails.map(({ to }) => to).toSorted()).toEqual([...BOTH.keys()])
  })

  it('wait where nobody has said where the links in them lead', async () => {
    const { provider, at, lines } = await mailWorld({ deps: { publicUrl: undefined } })
    await at(after(MONDAY, -1))
    expect(lines).toEqual([])
    await at(MONDAY)
    expect(lines).toMatchObject([{ event: 'mail failed', reason: 'PUBLIC_URL is not set' }])
    expect(provider.asked).toEqual([])
  })

  it('are counted, and what fails is logged without anybody’s address', async () => {
    const metrics = prometheus('a token of a test')
    const { provider, at, lines, join } = await mailWorld({ deps: { metrics } })
    await join({ id: 'bad' })
    await at(MONDAY)
    expect(provider.counts()).toEqual(BOTH)
    expect(await metrics.text()).toMatch(/tributary_digests_total\{outcome="sent"\} 2/)
    expect(await metrics.text()).toMatch(/tributary_digests_total\{outcome="failed"\} 1/)
    expect(lines).toMatchObject([{ event: 'mail failed', kind: 'outbox', reason: 'refused' }])
    expect(JSON.stringify(lines)).not.toContain('people.test')
  })
})

describe('a batch that does not go', () => {
  it.each([true, false])(
    'keeps none of the good ones back for one bad address (permissive: %s)',
    async knowsPermissive => {
      const readers = [...Array.from({ length: 12 }, (_, n) => `p${n}`), 'bad']
      const { provider, at, states } = await mailWorld({ readers, knowsPermissive })
      await at(MONDAY)
      expect(provider.counts().size).toBe(12)
      expect(new Set(provider.counts().values())).toEqual(new Set([1]))
      expect((await states()).filter(state => !state.endsWith(' sent'))).toEqual([
        'bad 2027-06-07 failed',
      ])
    },
  )

  it('is tried again with the very same bytes, though the record has changed', async () => {
    const { provider, at, move, deliveries } = await mailWorld()
    provider.fail(() => ({ status: 503 }))
    await at(MONDAY)
    await move('2027-11-17')
    await at(after(MONDAY, MINUTE))
    provider.fail(() => undefined)
    await at(after(MONDAY, HOUR))
    const tries = provider.asked.map(({ key, body }) => `${key} ${body}`)
    expect(tries.length).toBeGreaterThan(1)
    expect(new Set(tries).size).toBe(1)
    expect(provider.counts()).toEqual(BOTH)
    expect((await deliveries()).map(({ detail }) => detail)).toEqual([null, null])
  })

  it.each([
    ['429 with Retry-After', { status: 429, headers: { 'Retry-After': '1200' } }],
    ['a server error', { status: 500 }],
    ['a key that is wrong for now', { status: 401 }],
    ['no answer', 'silent'],
    ['a connection that breaks', 'reset before'],
    ['a connection that breaks once it was taken', 'reset after'],
  ] as const)('comes once after %s', async (_, fault) => {
    const { provider, at, states } = await mailWorld()
    let left = 2
    provider.fail(() => (left-- > 0 ? fault : undefined))
    for (let minutes = 0; minutes <= 90; minutes += 5) await at(after(MONDAY, minutes * MINUTE))
    expect(left).toBeLessThan(0)
    expect(provider.counts()).toEqual(BOTH)
    expect(new Set(provider.asked.map(({ key }) => key)).size).toBe(1)
    expect((await states()).every(state => state.endsWith(' sent'))).toBe(true)
  })

  it('waits as long as the provider says, and not much longer', async () => {
    const { provider, at } = await mailWorld()
    provider.fail(() => ({ status: 429, headers: { 'Retry-After': '1200' } }))
    await at(MONDAY)
    provider.fail(() => undefined)
    await at(after(MONDAY, 19 * MINUTE))
    expect(provider.asked).toHaveLength(1)
    await at(after(MONDAY, 20 * MINUTE))
    expect(provider.counts()).toEqual(BOTH)
  })

  it('waits longer each time while the provider is down for three hours, and goes within one after', async () => {
    const readers = Array.from({ length: 250 }, (_, n) => `p${n}`)
    const { provider, at } = await mailWorld({ readers })
    provider.fail(() => ({ status: 503 }))
    for (let minutes = 0; minutes < 180; minutes += 5) await at(after(MONDAY, minutes * MINUTE))
    // Three batches, with back-off; without it three requests every five minutes.
    expect(provider.asked.length).toBeLessThan(40)
    expect(provider.got).toEqual([])
    provider.fail(() => undefined)
    for (let minutes = 180; minutes <= 240; minutes += 5) await at(after(MONDAY, minutes * MINUTE))
    expect(provider.counts().size).toBe(250)
    expect(new Set(provider.counts().values())).toEqual(new Set([1]))
  })

  it('is given up within a day, seen by all, and what it told comes with the next', async () => {
    const { provider, at, move, deliveries, lines } = await mailWorld({ readers: ['ana'] })
    await move('2027-11-15')
    provider.fail(() => ({ status: 500, body: { message: 'broken' } }))
    for (let hours = 0; hours <= 23; hours += 1) await at(after(MONDAY, hours * HOUR))
    expect(await deliveries()).toMatchObject([{ state: 'failed', detail: 'broken' }])
    expect(lines.at(-1)).toMatchObject({ event: 'mail failed', reason: 'given up', count: 1 })
    const asked = provider.asked.length
    provider.fail(() => undefined)
    await at(after(MONDAY, 25 * HOUR))
    expect(provider.asked).toHaveLength(asked)
    await at(after(MONDAY, WEEK))
    expect(provider.got.map(movedIn)).toEqual(['15 Nov'])
  })

  it('is not sent again after the day for which the provider knows its key', async () => {
    const { provider, at, deliveries } = await mailWorld({ readers: ['ana'] })
    provider.fail(() => 'reset after')
    await at(MONDAY)
    provider.fail(() => undefined)
    await at(after(MONDAY, 25 * HOUR))
    expect(provider.got).toHaveLength(1)
    expect(await deliveries()).toMatchObject([{ state: 'failed', detail: expect.any(String) }])
  })

  it('goes on where a clock was put back an hour, and nothing comes twice', async () => {
    const { provider, at } = await mailWorld()
    let left = 1
    provider.fail(() => (left-- > 0 ? 'reset after' : undefined))
    await at(after(MONDAY, 10 * MINUTE))
    for (let minutes = -50; minutes <= 90; minutes += 5) await at(after(MONDAY, minutes * MINUTE))
    expect(provider.counts()).toEqual(BOTH)
  })

  it('gives up what was used under its key for other bytes', async () => {
    const { provider, at, deliveries } = await mailWorld({ readers: ['ana', 'bo'] })
    const body = { name: 'invalid_idempotent_request', message: 'used' }
    provider.fail(() => ({ status: 409, body }))
    await at(MONDAY)
    expect((await deliveries()).map(({ state }) => state)).toEqual(['failed', 'failed'])
    expect(provider.asked).toHaveLength(1)
  })

  it('is written anew where it was never tried for a day, and comes once', async () => {
    const { provider, at, db, move, deps } = await mailWorld({ readers: ['ana'] })
    await at(after(MONDAY, -HOUR))
    await write(deps)
    await move('2027-11-18')
    await at(after(MONDAY, 3 * DAY))
    expect(provider.got.map(({ text }) => /Thursday, 10 June 2027/.test(text ?? ''))).toEqual([
      true,
    ])
    const batches = await db.select().from(mailBatches)
    expect(batches.map(({ state }) => state).toSorted()).toEqual(['failed', 'sent'])
    expect(batches.every(({ payload }) => payload === null)).toBe(true)
  })

  it('loses the mail of who was erased before it was tried, and sends the others', async () => {
    const { provider, at, db, deps } = await mailWorld({ readers: ['ana', 'bo', 'cy'] })
    await at(after(MONDAY, -HOUR))
    await write(deps)
    const bo = { id: 'bo', email: 'bo@people.test', signedAs: 'somebody', now: MONDAY }
    expect(await erasePerson(db, bo)).toBe(true)
    const [batch] = await db.select().from(mailBatches)
    expect(batch?.payload).not.toContain('bo@people.test')
    await at(after(MONDAY, MINUTE))
    expect([...provider.counts().keys()].toSorted()).toEqual(['ana@people.test', 'cy@people.test'])
  })
})

/** Takes what is due on Monday and writes it, as a server does that stops before it sends. */
async function write(deps: Deps): Promise<void> {
  const origin = 'https://tributary.test'
  const readers = await claimDue(deps, MONDAY)
  const writer = digestWriter(deps, { now: MONDAY, origin })
  await batchDigests({ ...deps, now: () => MONDAY }, { readers, writer, origin })
}

/** The day to which a digest says that a milestone was moved. */
function movedIn({ text = '' }: GotMail): string | undefined {
  return /WHAT MOVED\n- \w+ (\d+ \w+):/.exec(text)?.[1]
}
