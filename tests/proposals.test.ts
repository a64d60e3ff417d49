import { listMessages } from '@tributary/database/mailbox/mailbox'
import { describe, expect, it, vi } from 'vitest'
import { freshApp } from './world/app.ts'
import { signedIn } from './world/sign-in.ts'

const P = '/api/processes/wsis20'

type Headers = Record<string, string>
type Json = Record<string, unknown>
const json = async (answer: Response) => (await answer.json()) as Json

async function world() {
  const { app, db, deps, get, settled } = await freshApp()
  const ask = (method: string, path: string, body: unknown, headers: Headers = {}) =>
    app.request(path, {
      method,
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
    })
  const coordinator = await signedIn(deps, { id: 'cora', name: 'Cora', role: 'coordinator' })
  const editor = await signedIn(deps, { id: 'ed', name: 'Ed', role: 'editor', body: 'unesco' })
  const propose = (more: object = {}, headers: Headers = editor) =>
    ask('POST', `${P}/proposals`, { ...later, ...more }, headers)
  const proposed = async (more: object = {}) => (await json(await propose(more))).id as string
  const decide = (id: string, deed: string, body: object, headers: Headers = coordinator) =>
    ask('POST', `${P}/proposals/${id}/${deed}`, body, headers)
  const change = (fields: object, revision: number) =>
    ask('PATCH', `${P}/milestones/zero-draft`, fields, {
      ...coordinator,
      'If-Match': `"${revision}"`,
    })
  const milestone = async () => (await json(await get(`${P}/milestones/zero-draft`))).milestone
  const list = async (query = '', headers: Headers = coordinator) =>
    (await json(await get(`${P}/proposals?${query}`, headers))) as { items: Json[]; total: number }
  const mail = async () => {
    await settled()
    return listMessages(db)
  }
  const people = { coordinator, editor }
  return { ...people, ask, change, db, decide, deps, get, list, mail, milestone, propose, proposed }
}

/** The zero draft of 29 August 2025, at its third revision. */
const later = {
  milestone: 'zero-draft',
  revision: 3,
  fields: { start: '2025-09-12' },
  reason: 'The venue is not confirmed',
}

describe('a proposal', () => {
  it('changes the milestone in the moment in which it is accepted, in the words of its body', async () => {
    const { decide, get, list, milestone, propose } = await world()
    const made = await propose()
    expect(made.status).toBe(201)
    const proposal = await json(made)
    expect(proposal).toMatchObject({
      status: 'open',
      body: 'unesco',
      proposedBy: { id: 'ed', name: 'Ed' },
      before: { start: '2025-08-29', revision: 3 },
      milestone: { start: '2025-08-29', revision: 3 },
      fields: { start: '2025-09-12' },
      clashes: [],
      decidedBy: null,
    })
    expect(await milestone()).toMatchObject({ start: '2025-08-29' })
    const accepted = await decide(String(proposal.id), 'accept', { revision: 3, answer: 'Fine' })
    expect(accepted.status).toBe(200)
    expect(accepted.headers.get('Cache-Control')).toBe('no-store')
    expect(await json(accepted)).toMatchObject({
      status: 'accepted',
      decidedBy: 'Cora',
      answer: 'Fine',
      before: { start: '2025-08-29' },
      milestone: { start: '2025-09-12', revision: 4 },
    })
    expect(await milestone()).toMatchObject({ start: '2025-09-12', revision: 4 })
    const log = (await json(await get(`${P}/changes?thing=milestone&id=zero-draft`))).items
    expect((log as Json[])[0]).toMatchObject({
      verb: 'change',
      reason: 'Proposed by UNESCO: The venue is not confirmed',
      after: { start: '2025-09-12' },
    })
    expect((await list('status=open')).total).toBe(0)
    expect((await list('status=accepted')).total).toBe(1)
    expect((await list('milestone=zero-draft')).total).toBe(1)
    expect((await list('milestone=unga-hlm')).total).toBe(0)
  })

  it('is declined with a reason, and its milestone stays', async () => {
    const { decide, milestone, proposed } = await world()
    const id = await proposed()
    expect((await decide(id, 'decline', {})).status).toBe(400)
    const declined = await json(await decide(id, 'decline', { answer: 'The Assembly set the day' }))
    expect(declined).toMatchObject({ status: 'declined', answer: 'The Assembly set the day' })
    expect(await milestone()).toMatchObject({ start: '2025-08-29', revision: 3 })
  })

  it('is withdrawn by whoever made it, and by nobody else', async () => {
    const { decide, deps, editor, proposed } = await world()
    const id = await proposed()
    const other = await signedIn(deps, { id: 'uma', role: 'editor', body: 'unesco' })
    expect((await decide(id, 'withdraw', {}, other)).status).toBe(403)
    expect((await decide(id, 'withdraw', {})).status).toBe(403)
    expect((await decide(id, 'withdraw', {}, editor)).status).toBe(200)
    const after = await decide(id, 'accept', { revision: 3 })
    expect(await json(after)).toMatchObject({
      status: 409,
      detail: expect.stringMatching(/withdrawn already, by Ed/),
    })
  })

  it('that cancels the milestone does so in its history', async () => {
    const { decide, get, milestone, proposed } = await world()
    const id = await proposed({ fields: { status: 'cancelled' } })
    expect((await decide(id, 'accept', { revision: 3 })).status).toBe(200)
    expect(await milestone()).toMatchObject({ status: 'cancelled' })
    const log = (await json(await get(`${P}/changes?thing=milestone&id=zero-draft`))).items
    expect((log as Json[])[0]).toMatchObject({ verb: 'cancel' })
  })
})

describe('a milestone that was changed since', () => {
  it('is shown to the coordinator first, then keeps both changes', async () => {
    const { change, decide, list, milestone, proposed } = await world()
    const id = await proposed()
    await change({ title: 'Zero draft, as issued' }, 3)
    const stale = await decide(id, 'accept', { revision: 3 })
    expect(await json(stale)).toMatchObject({
      status: 412,
      current: { title: 'Zero draft, as issued', revision: 4 },
    })
    expect((await list()).items[0]).toMatchObject({ clashes: [], milestone: { revision: 4 } })
    expect((await decide(id, 'accept', { revision: 4 })).status).toBe(200)
    expect(await milestone()).toMatchObject({
      title: 'Zero draft, as issued',
      start: '2025-09-12',
      revision: 5,
    })
  })

  it('in the same field is never overwritten, a date being one', async () => {
    const { change, decide, list, milestone, proposed } = await world()
    const id = await proposed()
    await change({ end: '2025-08-30' }, 3)
    expect((await list()).items[0]).toMatchObject({ clashes: ['start'] })
    const refused = await decide(id, 'accept', { revision: 4 })
    expect(await json(refused)).toMatchObject({ status: 409, errors: [{ path: 'start' }] })
    expect(await milestone()).toMatchObject({ start: '2025-08-29', end: '2025-08-30', revision: 4 })
    expect((await decide(id, 'decline', { answer: 'It moved already' })).status).toBe(200)
  })

  it('to what was proposed is accepted without another change', async () => {
    const { change, decide, milestone, proposed } = await world()
    const id = await proposed()
    await change(later.fields, 3)
    expect((await decide(id, 'accept', { revision: 4 })).status).toBe(200)
    expect(await milestone()).toMatchObject({ start: '2025-09-12', revision: 4 })
  })

  it('is no ground for a proposal that saw another one', async () => {
    const { change, propose } = await world()
    await change({ title: 'Zero draft, as issued' }, 3)
    expect(await json(await propose())).toMatchObject({ status: 412, current: { revision: 4 } })
  })
})

describe('two coordinators who decide at once', () => {
  it.each([
    ['accept', 'accept'],
    ['accept', 'decline'],
    ['decline', 'accept'],
    ['decline', 'decline'],
  ])('%s and %s: one wins, the other is told', async (one, other) => {
    const { decide, deps, list, milestone, proposed } = await world()
    const second = await signedIn(deps, { id: 'carl', name: 'Carl', role: 'coordinator' })
    const id = await proposed()
    const body = (deed: string) => (deed === 'accept' ? { revision: 3 } : { answer: 'No' })
    const answers = await Promise.all([
      decide(id, one, body(one)),
      decide(id, other, body(other), second),
    ])
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([200, 409])
    const won = (await list()).items[0] as Json
    const lost = answers.find(({ status }) => status === 409) as Response
    expect((await json(lost)).detail).toContain(`was ${won.status} already, by ${won.decidedBy}`)
    const revision = won.status === 'accepted' ? 4 : 3
    expect(await milestone()).toMatchObject({ revision })
  })
})

describe('a coordinator who declines while another is accepting', () => {
  it('wins: the milestone is not changed, and the other is told', async () => {
    const { db, decide, list, milestone, proposed } = await world()
    const id = await proposed()
    const batch = db.batch.bind(db)
    const write = vi.spyOn(db, 'batch').mockImplementationOnce(async statements => {
      expect((await decide(id, 'decline', { answer: 'No' })).status).toBe(200)
      return batch(statements)
    })
    const late = await decide(id, 'accept', { revision: 3 })
    expect(write).toHaveBeenCalled()
    expect(await json(late)).toMatchObject({
      status: 409,
      detail: 'The proposal was declined already, by Cora.',
    })
    expect(await milestone()).toMatchObject({ start: '2025-08-29', revision: 3 })
    expect((await list()).items[0]).toMatchObject({ status: 'declined' })
  })
})

describe('what cannot be proposed', () => {
  it('is told with the field at fault', async () => {
    const { propose } = await world()
    const faults: [object, string][] = [
      [{ fields: { start: 'soon' } }, 'fields.start'],
      [{ fields: { end: '2025-08-01' } }, 'fields.end'],
      [{ fields: { dependsOn: ['nothing'] } }, 'fields.dependsOn[0]'],
      [{ fields: { id: 'other' } }, 'fields.id'],
      [{ fields: { reason: 'Because' } }, 'fields.reason'],
      [{ fields: {} }, 'fields'],
      [{ fields: { start: '2025-08-29' } }, 'fields'],
      [{ reason: '' }, 'reason'],
      [{ reason: 'a\nb' }, 'reason'],
      [{ revision: 0 }, 'revision'],
    ]
    for (const [more, path] of faults) {
      const answer = await json(await propose(more))
      expect([more, answer.status, (answer.errors as Json[])?.[0]?.path]).toEqual([more, 400, path])
    }
    const circle = await propose({
      milestone: 'elements-paper',
      fields: { dependsOn: ['zero-draft'] },
      revision: 1,
    })
    expect(await json(circle)).toMatchObject({
      status: 400,
      errors: [{ path: 'fields.dependsOn' }],
    })
  })

  it('is of a milestone that is not there, or of an archived process', async () => {
    const { ask, coordinator, decide, propose, proposed } = await world()
    expect((await propose({ milestone: 'nothing' })).status).toBe(404)
    const id = await proposed()
    await ask('PATCH', P, { archived: true }, { ...coordinator, 'If-Match': '"1"' })
    expect((await propose()).status).toBe(409)
    expect((await decide(id, 'accept', { revision: 3 })).status).toBe(409)
    expect((await decide(id, 'decline', { answer: 'Over' })).status).toBe(409)
  })
})

describe('a proposal for a milestone of one body', () => {
  const own = {
    milestone: 'itu-report-pp26',
    revision: 1,
    fields: { start: '2027-03', precision: 'month' },
  }

  it('is decided by the editors of that body, who alone are told of it', async () => {
    const { decide, deps, editor, mail, proposed } = await world()
    const ira = await signedIn(deps, { id: 'ira', name: 'Ira', role: 'editor', body: 'itu' })
    const id = await proposed(own)
    expect((await mail()).map(({ to }) => to)).toEqual(['ira@people.test'])
    const refused = await json(await decide(id, 'accept', { revision: 1 }, editor))
    expect(refused).toMatchObject({
      status: 403,
      detail: 'This takes an editor of itu or a coordinator in this process.',
    })
    expect((await decide(id, 'decline', { answer: 'No' }, editor)).status).toBe(403)
    const accepted = await json(await decide(id, 'accept', { revision: 1, answer: 'Fine' }, ira))
    expect(accepted).toMatchObject({
      status: 'accepted',
      decidedBy: 'Ira',
      milestone: { start: '2027-03', precision: 'month', revision: 2 },
    })
    expect((await mail())[0]).toMatchObject({ to: 'ed@people.test' })
  })

  it('is decided by a coordinator as well, who is told where the body has no editor', async () => {
    const { decide, mail, proposed } = await world()
    const id = await proposed(own)
    expect((await mail()).map(({ to }) => to)).toEqual(['cora@people.test'])
    expect((await decide(id, 'accept', { revision: 1 })).status).toBe(200)
  })

  it('may be made and accepted by the same editor, without a mail to oneself', async () => {
    const { decide, deps, mail, propose } = await world()
    const ira = await signedIn(deps, { id: 'ira', role: 'editor', body: 'itu' })
    const { id } = await json(await propose(own, ira))
    expect((await decide(String(id), 'accept', { revision: 1 }, ira)).status).toBe(200)
    expect(await mail()).toEqual([])
  })

  it('that is fixed or would become shared is for the coordinators to accept', async () => {
    const { ask, coordinator, decide, deps, proposed } = await world()
    const ira = await signedIn(deps, { id: 'ira', role: 'editor', body: 'itu' })
    const shared = await proposed({ ...own, fields: { shared: true } })
    expect((await decide(shared, 'accept', { revision: 1 }, ira)).status).toBe(403)
    const later = await proposed(own)
    await ask(
      'PATCH',
      `${P}/milestones/itu-report-pp26`,
      { fixed: true },
      {
        ...coordinator,
        'If-Match': '"1"',
      },
    )
    expect((await decide(later, 'accept', { revision: 2 }, ira)).status).toBe(403)
    expect((await decide(later, 'decline', { answer: 'No' }, ira)).status).toBe(403)
    expect((await decide(later, 'accept', { revision: 2 })).status).toBe(200)
  })
})

describe('proposals', () => {
  it('are read by those who take part, made by editors, decided by coordinators', async () => {
    const { decide, deps, editor, get, propose, proposed } = await world()
    const id = await proposed()
    const reader = await signedIn(deps, { id: 'rea', role: 'reader' })
    const member = await signedIn(deps, { id: 'mem', role: 'member', body: 'itu' })
    const outsider = await signedIn(deps, { id: 'out' })
    const path = `${P}/proposals`
    expect((await get(path)).status).toBe(401)
    expect((await get(path, outsider)).status).toBe(403)
    const read = await get(path, reader)
    expect([read.status, read.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
    expect((await propose({}, member)).status).toBe(403)
    expect((await decide(id, 'accept', { revision: 3 }, editor)).status).toBe(403)
    expect((await decide(id, 'decline', { answer: 'No' }, editor)).status).toBe(403)
    expect((await decide('nothing', 'decline', { answer: 'No' })).status).toBe(404)
  })

  it('are listed open ones first, then the latest', async () => {
    const { decide, list, proposed } = await world()
    const ids = [await proposed(), await proposed({ reason: 'Again' })]
    await decide(ids[1] as string, 'decline', { answer: 'No' })
    expect((await list()).items.map(({ status }) => status)).toEqual(['open', 'declined'])
  })

  it('are told to the coordinators by mail, and what became of them to whoever made them', async () => {
    const { decide, mail, proposed } = await world()
    const id = await proposed()
    const [made] = await mail()
    expect(made).toMatchObject({
      to: 'cora@people.test',
      subject: expect.stringMatching(/^UNESCO proposes a change: /),
    })
    expect(made?.text).toContain('Date: 29 Aug 2025 → 12 Sept 2025')
    expect(made?.text).toContain('Why: The venue is not confirmed')
    expect(made?.text).toContain('https://tributary.test/wsis20/proposals')
    await decide(id, 'decline', { answer: 'The Assembly set the day' })
    const [answer, ...rest] = await mail()
    expect(rest).toHaveLength(1)
    expect(answer).toMatchObject({
      to: 'ed@people.test',
      subject: expect.stringMatching(/^Declined: /),
    })
    expect(answer?.text).toContain('Cora declined what you proposed')
    expect(answer?.text).toContain('The Assembly set the day')
  })
})
