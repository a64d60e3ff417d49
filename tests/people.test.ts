import { firstInvitation } from '@tributary/api/first-coordinator'
import { digestSubscriptions } from '@tributary/database/digest/schema'
import { listMessages } from '@tributary/database/mailbox/mailbox'
import { describe, expect, it } from 'vitest'
import { freshApp, NOW, ORIGIN } from './world/app.ts'
import { addPerson, signedIn, signIn } from './world/sign-in.ts'

const P = '/api/processes/wsis20'

type Json = Record<string, unknown>
type Headers = Record<string, string>
const json = async (answer: Response) => (await answer.json()) as Json
const items = async (answer: Response) => (await json(answer)).items as Json[]

async function world() {
  let time = NOW
  const made = await freshApp({ now: () => time })
  const { app, db, deps, settled } = made
  const ask = (method: string, path: string, body?: unknown, headers: Headers = {}) =>
    app.request(path, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
      headers: { 'Content-Type': 'application/json', Origin: ORIGIN, ...headers },
    })
  const cora = await signedIn(deps, { id: 'cora', name: 'Cora', role: 'coordinator' })
  const invite = (more: object, headers: Headers = cora) =>
    ask('POST', `${P}/invitations`, { email: 'ana@people.test', role: 'reader', ...more }, headers)
  const mail = async () => {
    await settled()
    return listMessages(db)
  }
  /** Invites somebody; the token of the mail. */
  const invited = async (more: object = {}) => {
    const answer = await invite(more)
    expect(answer.status).toBe(201)
    return tokenIn((await mail())[0]?.text)
  }
  const accept = (token: string, more: object = {}, headers: Headers = {}) =>
    ask('POST', '/api/invitations/accept', { token, ...more }, headers)
  const lookUp = (token: string, headers: Headers = {}) =>
    ask('POST', '/api/invitations/look-up', { token }, headers)
  const travel = (instant: string) => {
    time = instant
  }
  return { ...made, accept, ask, cora, invite, invited, lookUp, mail, travel }
}

const GOES = [
  'accounts.person_id',
  'actions.assignee',
  'api_tokens.person_id',
  'attendances.person_id',
  'busy_sources.person_id',
  'create_keys.person_id',
  'digest_subscriptions.person_id',
  'digests.person_id',
  'feed_subscriptions.person_id',
  'memberships.person_id',
  'mentions.person_id',
  'reminders.person_id',
  'report_links.person_id',
  'sessions.person_id',
]
const STAYS = [
  'baselines.created_by',
  'calendars.added_by',
  'changes.actor_id',
  'comments.author_id',
  'drafts.created_by',
  'incoming.decided_by',
  'invitations.invited_by',
  'minutes.issued_by',
  'note_updates.person_id',
  'polls.created_by',
  'proposals.decided_by',
  'proposals.proposed_by',
  'views.created_by',
  'acknowledgements.person_id',
]

const draftOf = (roadmap: string) => ({
  title: 'Draft',
  roadmap,
  kind: 'report',
  start: '2027',
  precision: 'year',
})

const tokenIn = (text = '') => /\/join\/([\w-]+)/.exec(text)?.[1] ?? ''

/** The headers of the browser that was given these cookies. */
function browserOf(answer: Response): Headers {
  const Cookie = answer.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ')
  return { Cookie, Origin: ORIGIN }
}

describe('an invitation', () => {
  it('goes by mail, makes whoever joins known, and gives them their role until it is taken', async () => {
    const { accept, ask, cora, get, invite, lookUp, mail } = await world()
    const made = await invite({
      email: ' Ana@People.test ',
      role: 'editor',
      body: 'unesco',
      lead: true,
    })
    expect([made.status, made.headers.get('Cache-Control')]).toEqual([201, 'no-store'])
    expect(await json(made)).toEqual({
      id: expect.stringMatching(/^iv_/),
      email: 'ana@people.test',
      role: 'editor',
      body: 'unesco',
      lead: true,
      invitedBy: 'Cora',
      createdAt: NOW,
      expiresAt: '2026-12-08T12:00:00.000Z',
    })
    const [letter] = await mail()
    expect(letter).toMatchObject({
      to: 'ana@people.test',
      subject: expect.stringMatching(/^Cora invites you to WSIS\+20/),
    })
    expect(letter?.text).toContain('As: Editor, UNESCO.')
    expect(letter?.text).toContain('until 8 December 2026')
    const token = tokenIn(letter?.text)
    expect(await json(await lookUp(token))).toMatchObject({
      process: { id: 'wsis20' },
      role: 'editor',
      body: 'UNESCO',
      lead: true,
      invitedBy: 'Cora',
      email: 'a…@people.test',
      standing: 'new',
    })
    const joined = await accept(token, { name: ' Ana Silva ' })
    expect(await json(joined)).toEqual({ process: 'wsis20' })
    const ana = browserOf(joined)
    const session = await json(await get('/api/session', ana))
    expect(session).toMatchObject({
      person: { name: 'Ana Silva', email: 'ana@people.test' },
      memberships: [{ process: 'wsis20', role: 'editor', body: 'unesco', lead: true }],
    })
    const milestone = draftOf('unesco')
    expect((await ask('POST', `${P}/milestones`, milestone, ana)).status).toBe(201)
    const { id } = session.person as { id: string }
    expect((await ask('DELETE', `${P}/people/${id}`, undefined, cora)).status).toBe(204)
    expect((await ask('POST', `${P}/milestones`, milestone, ana)).status).toBe(403)
    expect((await get(`${P}/people`, ana)).status).toBe(403)
  })

  it('is good once, and not when it was forged, replaced, taken back or is too old', async () => {
    const { accept, ask, cora, get, invited, lookUp, travel } = await world()
    const first = await invited()
    const second = await invited({ role: 'member', body: 'itu' })
    for (const token of ['forged', first]) {
      expect((await lookUp(token)).status).toBe(410)
      expect((await accept(token, { name: 'Ana' })).status).toBe(410)
    }
    const [waiting, ...others] = await items(await get(`${P}/invitations`, cora))
    expect([waiting, others]).toMatchObject([{ role: 'member', email: 'ana@people.test' }, []])
    travel('2026-12-08T12:00:00.000Z')
    expect((await accept(second, { name: 'Ana' })).status).toBe(410)
    expect(await items(await get(`${P}/invitations`, cora))).toEqual([])
    travel('2026-12-08T11:59:59.999Z')
    const path = `${P}/invitations/${waiting?.id}`
    expect((await ask('DELETE', path, undefined, cora)).status).toBe(204)
    expect((await ask('DELETE', path, undefined, cora)).status).toBe(404)
    expect((await accept(second, { name: 'Ana' })).status).toBe(410)
    const third = await invited()
    const answers = await Promise.all([accept(third, { name: 'A' }), accept(third, { name: 'B' })])
    // Of two who are quick one joins; the other finds the address known, or the link used.
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b)
    expect([statuses[0], statuses[1] === 200]).toEqual([200, false])
    expect((await accept(third, { name: 'Ana' })).status).toBe(410)
  })

  it('is not used up by a mail scanner that opens it', async () => {
    const { accept, get, invited } = await world()
    const token = await invited()
    for (const path of [`/join/${token}`, '/api/invitations/accept', '/api/invitations/look-up']) {
      expect((await get(path)).headers.getSetCookie()).toEqual([])
    }
    expect((await accept(token, { name: 'Ana' })).status).toBe(200)
  })

  it('opens the account of nobody who is known: they join signed in', async () => {
    const { accept, db, deps, get, invited, lookUp } = await world()
    const email = await addPerson(db, { id: 'bo', name: 'Bo' })
    const eve = await signedIn(deps, { id: 'eve' })
    const token = await invited({ email })
    expect(await json(await lookUp(token))).toMatchObject({ standing: 'sign-in' })
    const refused = await accept(token, { name: 'Eve' })
    expect([refused.status, refused.headers.getSetCookie()]).toEqual([401, []])
    expect(await json(await lookUp(token, eve))).toMatchObject({ standing: 'other' })
    expect((await accept(token, {}, eve)).status).toBe(409)
    const bo = await signIn(deps, email)
    expect(await json(await lookUp(token, bo))).toMatchObject({ standing: 'own' })
    expect((await accept(token, {}, bo)).status).toBe(200)
    expect(await json(await get('/api/session', bo))).toMatchObject({
      person: { name: 'Bo' },
      memberships: [{ role: 'reader' }],
    })
  })

  it('tells the inviter nothing of whether an address is known elsewhere', async () => {
    const { db, invite } = await world()
    const email = await addPerson(db, { id: 'bo' })
    const answers = []
    for (const address of [email, 'nobody@people.test']) {
      const answer = await invite({ email: address })
      const { id: _, email: __, ...said } = await json(answer)
      answers.push([answer.status, said, [...answer.headers.keys()]])
    }
    expect(answers[0]).toEqual(answers[1])
  })

  it('is refused with the field at fault, and for who takes part already', async () => {
    const { db, invite, mail } = await world()
    const faults: [object, string][] = [
      [{ email: 'ana' }, 'email'],
      [{ email: 'ana@people.test\r\nBcc: all@people.test' }, 'email'],
      [{ role: 'owner' }, 'role'],
      [{ role: 'editor' }, 'body'],
      [{ role: 'member', body: null }, 'body'],
      [{ role: 'editor', body: 'nobody' }, 'body'],
      [{ lead: true }, 'lead'],
      [{ colour: 'red' }, 'colour'],
    ]
    for (const [more, path] of faults) {
      const answer = await json(await invite(more))
      expect([more, answer.status, (answer.errors as Json[])?.[0]?.path]).toEqual([more, 400, path])
    }
    const email = await addPerson(db, { id: 'bo', name: 'Bo', role: 'reader' })
    expect(await json(await invite({ email }))).toMatchObject({
      status: 409,
      detail: 'Bo takes part already, with this address.',
    })
    expect(await mail()).toEqual([])
  })

  it('is sent so often and no more, and tried so often', async () => {
    const { accept, invite, lookUp } = await world()
    const statuses = new Set<number>()
    let last = await invite({})
    for (let n = 0; n < 100; n += 1) {
      last = await invite({ email: `p${n}@people.test` })
      statuses.add(last.status)
    }
    expect([[...statuses], Number(last.headers.get('Retry-After')) > 0]).toEqual([[201, 429], true])
    const tries = []
    for (let n = 0; n < 61; n += 1) tries.push((await (n % 2 ? lookUp : accept)(`t${n}`)).status)
    expect([...new Set(tries)]).toEqual([410, 429])
  })
})

describe('a name that is no name', () => {
  it('is refused where it would begin a header, and shown as text where it is markup', async () => {
    const { accept, ask, invited, mail } = await world()
    const token = await invited({ role: 'coordinator' })
    for (const name of ['Ana\r\nBcc: x@people.test', 'Ana\u2028Bcc: x', '\u202eanA', ' ', '']) {
      const answer = await json(await accept(token, { name }))
      expect([name, answer.status, (answer.errors as Json[])?.[0]?.path]).toEqual([
        name,
        400,
        'name',
      ])
    }
    const script = '<img src=x onerror=alert(1)>'
    const ana = browserOf(await accept(token, { name: script }))
    await ask('POST', `${P}/invitations`, { email: 'bo@people.test', role: 'reader' }, ana)
    const [letter] = await mail()
    expect(letter?.html).toContain('&lt;img src=x')
    expect(letter?.html).not.toContain('<img')
    expect(letter?.subject).toContain(script)
  })

  it('begins no header of a mail even where it came into the record', async () => {
    const { ask, deps, mail } = await world()
    const eve = await signedIn(deps, {
      id: 'eve',
      name: 'Eve\r\nBcc: all@people.test',
      role: 'coordinator',
    })
    await ask('POST', `${P}/invitations`, { email: 'bo@people.test', role: 'reader' }, eve)
    const [letter] = await mail()
    expect(letter?.subject).toMatch(/^Eve Bcc: all@people.test invites you/)
  })
})

describe('the first coordinator', () => {
  it('joins by the link that the start tells, with an address of their own, and has every process', async () => {
    const { app, deps, db, get } = await freshApp()
    const link = await firstInvitation(db, NOW, ORIGIN)
    const token = tokenIn(link)
    const ask = (path: string, body: object) =>
      app.request(path, {
        method: 'POST',
        body: JSON.stringify({ token, ...body }),
        headers: { 'Content-Type': 'application/json' },
      })
    expect(await json(await ask('/api/invitations/look-up', {}))).toMatchObject({
      process: null,
      role: 'coordinator',
      invitedBy: null,
      email: null,
      standing: 'first',
    })
    expect((await ask('/api/invitations/accept', { name: 'Cora' })).status).toBe(400)
    const person = { name: 'Cora', email: 'cora@people.test' }
    const joined = await ask('/api/invitations/accept', person)
    expect(await json(joined)).toEqual({ process: null })
    expect(await json(await get('/api/session', browserOf(joined)))).toMatchObject({
      person,
      memberships: [{ process: 'wsis20', role: 'coordinator' }],
    })
    expect((await ask('/api/invitations/accept', person)).status).toBe(410)
    expect(await firstInvitation(db, NOW, ORIGIN)).toBeUndefined()
    expect(deps.mailbox).toBe(true)
  })
})

describe('those who take part', () => {
  it('see each other by name; addresses are for coordinators and oneself', async () => {
    const { cora, deps, get } = await world()
    const bo = await signedIn(deps, { id: 'bo', name: 'Bo', role: 'member', body: 'itu' })
    const seen = await get(`${P}/people`, bo)
    expect(seen.headers.get('Cache-Control')).toBe('no-store')
    expect(await items(seen)).toEqual([
      { id: 'bo', name: 'Bo', email: 'bo@people.test', role: 'member', body: 'itu', lead: false },
      { id: 'cora', name: 'Cora', role: 'coordinator', body: null, lead: false },
    ])
    const emails = (await items(await get(`${P}/people`, cora))).map(({ email }) => email)
    expect(emails).toEqual(['bo@people.test', 'cora@people.test'])
  })

  it('become something else at their next request; a lead gets the digest of the body', async () => {
    const { ask, cora, db, deps } = await world()
    const bo = await signedIn(deps, { id: 'bo', role: 'member', body: 'itu' })
    const change = (fields: object, id = 'bo') => ask('PATCH', `${P}/people/${id}`, fields, cora)
    const meeting = { title: 'New', organisers: ['itu'], start: '2027-05-12', precision: 'day' }
    const create = () => ask('POST', `${P}/meetings`, meeting, bo)
    const digests = async () =>
      (await db.select().from(digestSubscriptions)).flatMap(({ bodies }) => bodies)
    expect((await create()).status).toBe(403)
    const changed = await change({ role: 'coordinator', lead: true })
    expect(await json(changed)).toMatchObject({ role: 'coordinator', body: 'itu', lead: true })
    expect((await create()).status).toBe(201)
    expect(await digests()).toEqual(['itu'])
    expect((await change({ body: 'unesco' })).status).toBe(200)
    expect(await digests()).toEqual(['unesco'])
    expect((await change({ role: 'reader', body: null, lead: false })).status).toBe(200)
    expect(await digests()).toEqual([])
    expect((await create()).status).toBe(403)
    for (const [fields, path] of [
      [{ role: 'editor' }, 'body'],
      [{ lead: true }, 'lead'],
      [{ body: 'nobody' }, 'body'],
    ] as const) {
      expect((await json(await change(fields))).errors).toMatchObject([{ path }])
    }
    expect((await change({ role: 'reader' }, 'nobody')).status).toBe(404)
  })

  it('leave when they want, but for the last coordinator', async () => {
    const { ask, cora, deps, get } = await world()
    const bo = await signedIn(deps, { id: 'bo', role: 'reader' })
    const leave = (id: string, headers: Headers) =>
      ask('DELETE', `${P}/people/${id}`, undefined, headers)
    expect((await leave('cora', bo)).status).toBe(403)
    expect((await leave('bo', bo)).status).toBe(204)
    expect((await get(`${P}/people`, bo)).status).toBe(403)
    const last = 'Nobody else coordinates this process. Make somebody else a coordinator first.'
    expect(await json(await leave('cora', cora))).toMatchObject({ status: 409, detail: last })
    const demoted = await ask('PATCH', `${P}/people/cora`, { role: 'reader' }, cora)
    expect(await json(demoted)).toMatchObject({ status: 409, detail: last })
    expect((await leave('nobody', cora)).status).toBe(404)
  })

  it('never leave a process without a coordinator, however many leave at once', async () => {
    const { ask, cora, deps, get } = await world()
    const others = ['dan', 'eli', 'fay']
    const all = await Promise.all(others.map(id => signedIn(deps, { id, role: 'coordinator' })))
    const answers = await Promise.all([
      ...all.map((headers, n) => ask('DELETE', `${P}/people/${others[n]}`, undefined, headers)),
      ask('PATCH', `${P}/people/cora`, { role: 'reader' }, cora),
    ])
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b)
    expect(statuses.at(-1)).toBe(409)
    const left = await Promise.all(
      [...all, cora].map(async headers => {
        const { memberships } = (await json(await get('/api/session', headers))) as {
          memberships: Json[]
        }
        return memberships.filter(({ role }) => role === 'coordinator').length
      }),
    )
    expect(left.reduce((a, b) => a + b)).toBe(1)
  })
})

describe('a person', () => {
  it('says what they are called, where they are and how they hear of mentions', async () => {
    const { ask, deps, get } = await world()
    const bo = await signedIn(deps, { id: 'bo', name: 'Bo', role: 'member', body: 'itu' })
    const rename = (fields: object) => ask('PATCH', '/api/person', fields, bo)
    const names = async () =>
      (await items(await get(`${P}/changes?thing=milestone`, bo))).map(({ actor }) => actor)
    const milestone = draftOf('itu')
    const editor = await signedIn(deps, { id: 'ed', name: 'Ed', role: 'editor', body: 'itu' })
    await ask('POST', `${P}/milestones`, milestone, editor)
    expect(await names()).toContain('Ed')
    // What is kept of an answer with a name in it does not outlive the name, twice in a moment too.
    for (const name of ['Edda', 'Edda Ek']) {
      expect((await ask('PATCH', '/api/person', { name }, editor)).status).toBe(200)
      expect(await names()).toContain(name)
    }
    const changed = await rename({ name: 'Bo Ek', timeZone: 'Asia/Bangkok', mentions: 'digest' })
    expect(await json(changed)).toMatchObject({
      name: 'Bo Ek',
      timeZone: 'Asia/Bangkok',
      mentions: 'digest',
    })
    expect(await json(await rename({ timeZone: null }))).toMatchObject({
      name: 'Bo Ek',
      timeZone: null,
    })
    for (const [fields, path] of [
      [{ name: 'Bo\nBcc: x' }, 'name'],
      [{ name: '' }, 'name'],
      [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
      [{ mentions: 'never' }, 'mentions'],
      [{ email: 'other@people.test' }, 'email'],
    ] as const) {
      expect([fields, (await json(await rename(fields))).errors]).toMatchObject([
        fields,
        [{ path }],
      ])
    }
  })

  it('takes everything along that is kept of them, and nothing that opens a door', async () => {
    const { ask, cora, deps, get, invite } = await world()
    const email = 'ed@people.test'
    const ed = await signedIn(deps, {
      id: 'ed',
      name: 'Ed',
      role: 'editor',
      body: 'itu',
      lead: true,
    })
    const milestone = draftOf('itu')
    await ask('POST', `${P}/milestones`, milestone, ed)
    await ask('POST', `${P}/comments`, { thing: 'milestone', id: 'zero-draft', text: 'Said' }, ed)
    const fields = { title: 'Later' }
    const proposal = { milestone: 'zero-draft', revision: 3, fields, reason: 'So' }
    await ask('POST', `${P}/proposals`, proposal, ed)
    const token = await json(await ask('POST', `${P}/tokens`, { name: 'Script' }, ed))
    const exported = await get('/api/person/export', ed)
    expect(exported.headers.get('Content-Disposition')).toContain('attachment')
    const text = await exported.text()
    expect(JSON.parse(text)).toMatchObject({
      person: { id: 'ed', name: 'Ed', email },
      memberships: [{ processId: 'wsis20', role: 'editor', body: 'itu', lead: true }],
      digestSubscriptions: [{ bodies: ['itu'], weekday: 1, hour: 8 }],
      digests: [],
      mailEvents: [],
      tokens: [{ name: 'Script' }],
      sessions: [{}],
      changes: [{ thing: 'milestone', verb: 'create', title: 'Draft' }],
      comments: [{ text: 'Said' }],
      proposals: [{ reason: 'So', status: 'open' }],
      decisions: [],
      baselines: [],
      drafts: [],
      calendars: [],
      incoming: [],
      views: [],
      acknowledgements: [],
      invitations: [],
    })
    const cookie = /session_token=([^.;]+)/.exec(ed.Cookie)?.[1] ?? 'none'
    for (const secret of [String(token.secret), cookie, 'hash']) expect(text).not.toContain(secret)
    await invite({ email: 'new@people.test' })
    const invitations = (await json(await get('/api/person/export', cora))).invitations
    expect(invitations).toMatchObject([{ email: 'new@people.test' }])
    expect((await get('/api/person/export')).status).toBe(401)
  })

  it('is erased: no name is left, what they wrote stays, signed by their body', async () => {
    const { ask, cora, db, deps, get, invite, mail } = await world()
    const bo = await signedIn(deps, { id: 'bo', name: 'Bo Ek', role: 'editor', body: 'unesco' })
    const secret = String((await json(await ask('POST', `${P}/tokens`, { name: 'S' }, bo))).secret)
    const milestone = draftOf('unesco')
    await ask('POST', `${P}/milestones`, milestone, bo)
    const about = { thing: 'milestone', id: 'zero-draft' }
    await ask('POST', `${P}/comments`, { ...about, text: 'Said' }, bo)
    await ask('POST', `${P}/comments`, { ...about, text: 'Well, @[bo]' }, cora)
    const action = { title: 'To do', responsible: ['unesco'], assignee: 'bo' }
    const made = await json(await ask('POST', `${P}/actions`, action, cora))
    expect(await items(await get(`${P}/changes?thing=milestone&verb=create`, cora))).toContainEqual(
      expect.objectContaining({ actor: 'Bo Ek', title: 'Draft' }),
    )
    const poll = {
      title: 'Call',
      minutes: 60,
      options: ['2027-05-12T08:00:00.000Z'],
      timeZone: 'Europe/Zurich',
      deadline: '2027-05-01T08:00:00.000Z',
      invitees: [{ name: 'Bo Ek', email: 'bo@people.test' }],
    }
    expect((await ask('POST', `${P}/polls`, poll, cora)).status).toBe(201)
    await ask('POST', '/api/sign-in/links', { email: 'bo@people.test' })
    const erase = (email: string) => ask('POST', '/api/person/erase', { email }, bo)
    expect((await json(await erase('cora@people.test'))).errors).toMatchObject([{ path: 'email' }])
    expect((await erase('Bo@people.test')).status).toBe(204)

    expect((await json(await get('/api/session', bo))).person).toBeNull()
    const script = { Authorization: `Bearer ${secret}` }
    expect((await get(`${P}/people`, script)).status).toBe(401)
    const log = await items(await get(`${P}/changes`, cora))
    expect(log).toContainEqual(
      expect.objectContaining({
        title: 'Draft',
        actor: 'former member of UNESCO',
        actorBody: 'unesco',
      }),
    )
    expect(log[0]).toMatchObject({ thingId: made.id, after: { assignee: null } })
    const comments = await items(await get(`${P}/comments?thing=milestone&id=zero-draft`, cora))
    expect(comments).toMatchObject([
      { author: { name: 'former member of UNESCO' }, text: 'Said' },
      { mentions: [{ id: 'bo', name: 'former member of UNESCO' }] },
    ])
    expect(await items(await get(`${P}/people`, cora))).toHaveLength(1)
    await mail()
    const { rows } = await db.$client.execute(
      `select group_concat(name) as tables from sqlite_master where type = 'table' and sql not like '%virtual%'`,
    )
    for (const table of String(rows[0]?.tables).split(',')) {
      const kept = JSON.stringify((await db.$client.execute(`select * from "${table}"`)).rows)
      expect([table, /Bo Ek|bo@people/.test(kept)]).toEqual([table, false])
    }
    for (const [table, column] of GOES.map(place => place.split('.'))) {
      const sql = `select count(*) as total from "${table}" where "${column}" = 'bo'`
      expect([table, (await db.$client.execute(sql)).rows[0]?.total]).toEqual([table, 0])
    }
    // The address is nobody's again: it can be invited anew.
    expect((await invite({ email: 'bo@people.test' })).status).toBe(201)
  })

  it('is named by no column of which it is not decided whether its rows go', async () => {
    const { db } = await freshApp()
    const { rows } = await db.$client.execute(
      `select t.name || '.' || f."from" as place from sqlite_master t, pragma_foreign_key_list(t.name) f
        where t.type = 'table' and f."table" = 'people' order by place`,
    )
    // Whoever adds one decides whether it goes, and puts it into what a person takes along.
    expect(rows.map(({ place }) => place)).toEqual([...GOES, ...STAYS].toSorted())
  })

  it('stays while a process has no other coordinator, and is told what to do first', async () => {
    const { ask, cora, deps } = await world()
    const erase = () => ask('POST', '/api/person/erase', { email: 'cora@people.test' }, cora)
    const refused = await json(await erase())
    expect(refused).toMatchObject({ status: 409 })
    expect(refused.detail).toMatch(/Nobody else coordinates "WSIS\+20.*Make somebody else/)
    await signedIn(deps, { id: 'dan', role: 'coordinator' })
    expect((await erase()).status).toBe(204)
  })
})

describe('the local mailbox', () => {
  it('is shown to whom it answers: this machine, and coordinators wherever they are', async () => {
    for (const isHere of [true, false]) {
      const { deps, get } = await freshApp({ isLocal: () => isHere })
      const asks = {
        nobody: {},
        reader: await signedIn(deps, { id: 'rea', role: 'reader' }),
        coordinator: await signedIn(deps, { id: 'cora', role: 'coordinator' }),
      }
      for (const [who, headers] of Object.entries(asks)) {
        const { mailbox } = await json(await get('/api/session', headers))
        const { status } = await get('/mailbox', headers)
        const isOpen = isHere || who === 'coordinator'
        expect([who, mailbox, status]).toEqual([who, isOpen, isOpen ? 200 : 404])
      }
    }
  })
})

describe('a token', () => {
  it('reads and writes what it is for, is told once, and ends', async () => {
    const { ask, db, deps, get } = await world()
    const ed = await signedIn(deps, { id: 'ed', name: 'Ed', role: 'editor', body: 'itu' })
    const make = (body: object) => ask('POST', `${P}/tokens`, body, ed)
    const made = await make({ name: 'Nightly', body: 'itu' })
    expect([made.status, made.headers.get('Cache-Control')]).toEqual([201, 'no-store'])
    const write = await json(made)
    expect(write.secret).toMatch(/^trib_[\w-]{43}$/)
    const read = await json(await make({ name: 'Reader' }))
    expect((await make({ name: 'Other', body: 'unesco' })).status).toBe(403)
    expect((await make({ name: '' })).status).toBe(400)
    const { rows } = await db.$client.execute('select * from api_tokens')
    expect(JSON.stringify(rows)).not.toContain(String(write.secret).slice(5))
    const by = ({ secret }: Json) => ({ Authorization: `Bearer ${secret}` })
    const create = (token: Json, roadmap: string) =>
      ask('POST', `${P}/milestones`, draftOf(roadmap), by(token))
    expect((await create(write, 'itu')).status).toBe(201)
    expect((await create(write, 'unesco')).status).toBe(403)
    expect((await create(read, 'itu')).status).toBe(403)
    expect((await get(`${P}/people`, by(read))).status).toBe(200)
    const [latest] = await items(await get(`${P}/changes`, ed))
    expect(latest).toMatchObject({ actor: 'Ed', actorBody: 'itu', via: 'Nightly' })
    expect((await ask('POST', `${P}/tokens`, { name: 'Other' }, by(write))).status).toBe(403)
    const listed = await items(await get(`${P}/tokens`, ed))
    expect(listed.map(({ name, body, lastUsedAt }) => [name, body, lastUsedAt])).toEqual(
      expect.arrayContaining([
        ['Nightly', 'itu', NOW],
        ['Reader', null, NOW],
      ]),
    )
    expect(JSON.stringify(listed)).not.toContain('trib_')
    const revoke = () => ask('DELETE', `${P}/tokens/${write.id}`, undefined, ed)
    expect((await revoke()).status).toBe(204)
    expect((await revoke()).status).toBe(404)
    expect((await create(write, 'itu')).status).toBe(401)
  })

  it('is no more than its owner, and does not come back with them', async () => {
    const { accept, ask, cora, deps, get, invited } = await world()
    const ed = await signedIn(deps, { id: 'ed', role: 'editor', body: 'itu' })
    const made = await json(await ask('POST', `${P}/tokens`, { name: 'S', body: 'itu' }, ed))
    const script = { Authorization: `Bearer ${made.secret}` }
    const own = async () =>
      (
        await ask(
          'PATCH',
          `${P}/milestones/itu-report-pp26`,
          { title: 'X' },
          { ...script, 'If-Match': '"1"' },
        )
      ).status
    await ask('PATCH', `${P}/people/ed`, { role: 'member' }, cora)
    expect(await own()).toBe(403)
    await ask('DELETE', `${P}/people/ed`, undefined, cora)
    expect((await get(`${P}/people`, script)).status).toBe(401)
    const token = await invited({ email: 'ed@people.test', role: 'editor', body: 'itu' })
    expect((await accept(token, {}, ed)).status).toBe(200)
    expect(await own()).toBe(401)
  })
})
