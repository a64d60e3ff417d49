import { tick } from '@tributary/api/jobs'
import { listMessages } from '@tributary/database/mailbox/mailbox'
import type { Message, Sent } from '@tributary/mail/transport/mailer'
import { describe, expect, it } from 'vitest'
import { freshApp, NOW } from './world/app.ts'
import { signedIn } from './world/sign-in.ts'

const P = '/api/processes/wsis20'
const A = '2026-12-08T08:00:00.000Z'
const B = '2026-12-08T14:00:00.000Z'
const asked = {
  title: 'Planning call',
  note: 'On the zero draft',
  minutes: 60,
  options: [B, A],
  timeZone: 'Europe/Zurich',
  deadline: '2026-12-04T17:00:00.000Z',
  invitees: [
    { name: 'Aster', email: 'aster@uneca.test' },
    { name: 'Nok', email: 'nok@escap.test' },
  ],
}

type Headers = Record<string, string>
type Told = { poll: Record<string, unknown>; link: string; token: string }

async function world(more: Parameters<typeof freshApp>[0] = {}) {
  let time = NOW
  const { app, db, deps, get, settled } = await freshApp({ now: () => time, ...more })
  const editor = await signedIn(deps, { id: 'ed', name: 'Ed', role: 'editor', body: 'itu' })
  const post = async (path: string, body: object, headers: Headers = {}) => {
    const answer = await app.request(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
    })
    return { status: answer.status, body: (await answer.json()) as Told & Record<string, unknown> }
  }
  const make = (change: object = {}) => post(`${P}/polls`, { ...asked, ...change }, editor)
  const answer = (body: object) => post('/api/polls/answer', body)
  const lookUp = (token: string) => post('/api/polls/look-up', { token })
  const mail = async () => {
    await settled()
    return listMessages(db)
  }
  const list = async () => {
    const { items } = (await (await get(`${P}/polls`, editor)).json()) as { items: Poll[] }
    return items
  }
  const at = (instant: string) => {
    time = instant
  }
  return { answer, at, db, deps, editor, list, lookUp, mail, make, post, settled }
}
type Poll = {
  id: string
  tallies: object[]
  voters: { name: string; answers: object | null }[]
}

/** The secret in the link of a mail. */
function secretIn(text: string): string {
  return /\/poll\/([\w-]+)/.exec(text)?.[1] ?? ''
}

describe('a poll', () => {
  it('reaches those named by mail, is answered without an account, and says what suits most', async () => {
    const { answer, list, lookUp, mail, make } = await world()
    const made = await make()
    expect(made.status).toBe(201)
    const letters = await mail()
    expect(letters.map(({ to }) => to).toSorted()).toEqual(['aster@uneca.test', 'nok@escap.test'])
    const [letter] = letters.filter(({ to }) => to === 'nok@escap.test')
    expect(letter?.text).toContain('4 Dec 2026, 18:00 (Zurich)')
    const nok = secretIn(letter?.text ?? '')
    expect((await lookUp(nok)).body).toMatchObject({
      title: 'Planning call',
      process: 'WSIS+20 joint preparatory process',
      options: [A, B],
      isOpen: true,
      voter: { name: 'Nok', answers: null },
    })
    expect((await answer({ token: nok, answers: { [A]: 'no', [B]: 'yes' } })).status).toBe(200)
    const came = await answer({
      token: made.body.link,
      name: 'Visitor',
      answers: { [A]: 'if-need-be' },
      comment: 'From Santiago',
    })
    expect(came.body.poll).toMatchObject({ answered: 2, voter: { name: 'Visitor' } })
    // By their own link they change what they said, and do not become somebody else.
    await answer({ token: came.body.token, answers: { [A]: 'yes', [B]: 'if-need-be' } })
    const [poll] = await list()
    expect(poll?.tallies).toEqual([
      { option: B, yes: 1, ifNeedBe: 1, no: 0 },
      { option: A, yes: 1, ifNeedBe: 0, no: 1 },
    ])
    expect(poll?.voters.map(({ name, answers }) => [name, answers !== null])).toEqual([
      ['Aster', false],
      ['Nok', true],
      ['Visitor', true],
    ])
  })

  it('tells those who answer how many said what, and not who', async () => {
    const { answer, lookUp, make } = await world()
    const { link } = (await make()).body
    await answer({ token: link, name: 'Incognito', answers: { [A]: 'yes' } })
    expect(JSON.stringify((await lookUp(link)).body)).not.toContain('Incognito')
  })

  it('keeps its secrets hashed, and its mail and links out of what others read', async () => {
    const { db, make, mail } = await world()
    const { link } = (await make()).body
    const [letter] = await mail()
    const kept = await db.$client.execute('select * from poll_links')
    expect(kept.rows).toHaveLength(3)
    for (const secret of [link, secretIn(letter?.text ?? '')]) {
      expect(secret).not.toBe('')
      expect(JSON.stringify(kept.rows)).not.toContain(secret)
    }
  })

  it.each([
    [{ options: [] }, 'options'],
    [{ options: [A, A] }, 'options'],
    [{ options: ['2025-12-08T08:00:00.000Z'], deadline: '2025-12-01T08:00:00.000Z' }, 'options'],
    [{ options: ['tomorrow'] }, 'options[0]'],
    [{ deadline: '2026-12-09T08:00:00.000Z' }, 'deadline'],
    [{ minutes: 0 }, 'minutes'],
    [{ timeZone: 'Europe/Geneva' }, 'timeZone'],
    [{ invitees: [{ name: 'A', email: 'a' }] }, 'invitees[0].email'],
    [{ invitees: [asked.invitees[0], asked.invitees[0]] }, 'invitees[1].email'],
  ])('is refused with %j, at its field', async (wrong, path) => {
    const { make } = await world()
    const { status, body } = await make(wrong)
    const errors = body.errors as unknown as { path: string }[]
    expect([status, errors[0]?.path]).toEqual([400, path])
  })

  it.each([
    [{}, 'name'],
    [{ name: 'A', answers: {} }, 'answers'],
    [{ name: 'A', answers: { '2026-12-09T08:00:00.000Z': 'yes' } }, 'answers'],
  ])('refuses an answer with %j, at its field', async (wrong, path) => {
    const { answer, make } = await world()
    const token = (await make()).body.link
    const { status, body } = await answer({ token, answers: { [A]: 'yes' }, ...wrong })
    const errors = body.errors as unknown as { path: string }[]
    expect([status, errors[0]?.path]).toEqual([400, path])
  })

  it('takes no answer after its end, once it is closed, or by a link that is none', async () => {
    const { answer, at, editor, list, make, post } = await world()
    const first = (await make()).body
    const [{ id } = { id: '' }] = await list()
    const closed = await post(`${P}/polls/${id}/close`, { chosen: A }, editor)
    expect(closed.body).toMatchObject({ isOpen: false, chosen: A })
    const again = await post(`${P}/polls/${id}/close`, { chosen: A }, editor)
    expect(again.status).toBe(409)
    const say = (token: string) => answer({ token, name: 'A', answers: { [A]: 'yes' } })
    expect((await say(first.link)).status).toBe(410)
    expect((await say('none')).status).toBe(410)
    const second = (await make()).body
    at(asked.deadline)
    expect((await say(second.link)).status).toBe(410)
  })

  it('can only be closed with a time that it offered', async () => {
    const { editor, list, make, post } = await world()
    await make()
    const [{ id } = { id: '' }] = await list()
    const refused = await post(
      `${P}/polls/${id}/close`,
      { chosen: '2026-12-09T08:00:00.000Z' },
      editor,
    )
    expect(refused.status).toBe(400)
    expect((await post(`${P}/polls/none/close`, {}, editor)).status).toBe(404)
  })

  it('gets a new link to pass on; the one before leads nowhere, those of the mail stay', async () => {
    const { editor, list, lookUp, mail, make, post } = await world()
    const { link } = (await make()).body
    const [letter] = await mail()
    const [{ id } = { id: '' }] = await list()
    const renewed = (await post(`${P}/polls/${id}/link`, {}, editor)).body.link
    expect((await lookUp(link)).status).toBe(410)
    expect((await lookUp(renewed)).status).toBe(200)
    expect((await lookUp(secretIn(letter?.text ?? ''))).status).toBe(200)
  })
})

describe('a reminder of a poll', () => {
  const LAST_DAY = '2026-12-04T08:00:00.000Z'

  it('goes once to those who were asked and did not answer, in the last day, with a link of theirs', async () => {
    const { answer, at, deps, lookUp, mail, make } = await world()
    await make()
    const letters = await mail()
    const nok = letters.find(({ to }) => to === 'nok@escap.test')
    const link = secretIn(nok?.text ?? '')
    await answer({ token: link, answers: { [A]: 'yes' } })
    const reminders = async () =>
      (await mail()).filter(({ subject }) => subject.startsWith('Reminder'))
    await tick(deps, '2026-12-03T16:00:00.000Z')
    expect(await reminders()).toEqual([])
    at(LAST_DAY)
    await Promise.all([tick(deps, LAST_DAY), tick(deps, LAST_DAY)])
    await tick(deps, '2026-12-04T09:00:00.000Z')
    const sent = await reminders()
    expect(sent.map(({ to }) => to)).toEqual(['aster@uneca.test'])
    const reminded = await lookUp(secretIn(sent[0]?.text ?? ''))
    expect(reminded.body.voter).toMatchObject({ name: 'Aster' })
  })

  it('is sent at the next tick when the mailer wants it later, and not after the end', async () => {
    const sent: string[] = []
    let answer: Sent = { ok: true, id: 'mail' }
    const send = async ({ subject, to }: Message) => {
      if (answer.ok && subject.startsWith('Reminder')) sent.push(to)
      return answer
    }
    const { deps, make, settled } = await world({ mailer: { send } })
    await make({ invitees: asked.invitees.slice(0, 1) })
    await settled()
    answer = { ok: false, reason: 'try_later', detail: 'busy' }
    await tick(deps, LAST_DAY)
    expect(sent).toEqual([])
    answer = { ok: true, id: 'mail' }
    await tick(deps, '2026-12-04T08:05:00.000Z')
    expect(sent).toEqual(['aster@uneca.test'])
    await tick(deps, '2026-12-04T17:05:00.000Z')
    expect(sent).toHaveLength(1)
  })
})

it('a meeting that is called as a page of the web app gets an address of its own', async () => {
  const { editor, post } = await world()
  const dated = { organisers: ['itu'], start: '2027-05-12', precision: 'day' }
  const made = await post(`${P}/meetings`, { title: 'Polls', ...dated }, editor)
  expect([made.status, made.body.id]).toEqual([201, expect.stringMatching(/^polls-\w+$/)])
})
