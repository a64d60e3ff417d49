import { listMessages } from '@tributary/database/mailbox/mailbox'
import { importProcess } from '@tributary/database/process/import-process'
import { verifications } from '@tributary/database/session/schema'
import type { ProcessDocument } from '@tributary/domain/process/process'
import { describe, expect, it } from 'vitest'
import { freshApp, NOW, ORIGIN } from './world/app.ts'
import { signedIn } from './world/sign-in.ts'

const P = '/api/processes/wsis20'

type Json = Record<string, unknown>
type Headers = Record<string, string>

async function world() {
  const made = await freshApp()
  const { app, deps } = made
  const send = (method: string, path: string, body: string, headers: Headers) =>
    app.request(path, {
      method,
      body,
      headers: { 'Content-Type': 'application/json', Origin: ORIGIN, ...headers },
    })
  const ask = (method: string, path: string, body: unknown, headers: Headers = {}) =>
    send(method, path, JSON.stringify(body), headers)
  const cora = await signedIn(deps, { id: 'cora', role: 'coordinator' })
  return { ...made, ask, send, cora }
}

/** Asks for a link; the token of the mail and the cookie that stays in the browser. */
async function link({ ask, deps, settled }: Awaited<ReturnType<typeof world>>, email: string) {
  const answer = await ask('POST', '/api/sign-in/links', { email })
  await settled()
  const [mail] = await listMessages(deps.db)
  const token = /\/sign-in\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
  return { answer, token, Cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '' }
}

describe('a link to sign in', () => {
  it('is worth nothing when it is older than its minutes, or was used', async () => {
    const all = await world()
    const late = await link(all, 'cora@people.test')
    await all.db.update(verifications).set({ expiresAt: new Date(0) })
    const use = ({ token, Cookie }: { token: string; Cookie: string }) =>
      all.ask('POST', '/api/sign-in', { token }, { Cookie })
    const expired = await use(late)
    expect([expired.status, expired.headers.getSetCookie()]).toEqual([410, []])
    const good = await link(all, 'cora@people.test')
    expect((await use(good)).status).toBe(200)
    expect((await use(good)).status).toBe(410)
  })

  it('is not used up by a mail scanner that opens it', async () => {
    const all = await world()
    const { token, Cookie } = await link(all, 'cora@people.test')
    for (const path of [`/sign-in/${token}`, `/api/sign-in/${token}`, '/api/sign-in']) {
      const opened = await all.get(path, { Cookie })
      expect(opened.headers.getSetCookie()).toEqual([])
    }
    expect((await all.ask('POST', '/api/sign-in', { token }, { Cookie })).status).toBe(200)
  })

  it('leads only within this site', async () => {
    const all = await world()
    for (const next of [
      'https://evil.test',
      '//evil.test',
      '/\\evil.test',
      'javascript:0',
      '/a\nb',
    ]) {
      const answer = await all.ask('POST', '/api/sign-in/links', {
        email: 'cora@people.test',
        next,
      })
      expect([next, answer.status]).toEqual([next, 400])
    }
  })

  it('is asked for so often and no more, and tried so often', async () => {
    const all = await world()
    const statuses: number[] = []
    for (let n = 0; n < 6; n += 1)
      statuses.push((await link(all, 'cora@people.test')).answer.status)
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429])
    const answer = (await link(all, 'cora@people.test')).answer
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
    let last = 0
    for (let n = 0; n < 70; n += 1) {
      last = (
        await all.ask('POST', '/api/sign-in', { token: `t${n}` }, { Cookie: 'tributary.asked=x' })
      ).status
    }
    expect(last).toBe(429)
  })

  it('of an unknown address is answered before anything is looked up', async () => {
    const all = await world()
    const answers = []
    for (const email of ['cora@people.test', 'nobody@people.test']) {
      const answer = await all.ask('POST', '/api/sign-in/links', { email })
      const headers = [...answer.headers.keys()].toSorted()
      answers.push([answer.status, await answer.text(), headers])
    }
    expect(answers[0]).toEqual(answers[1])
    // What differs between the two happens after the answers.
    const before = await listMessages(all.db)
    await all.settled()
    expect([before.length, (await listMessages(all.db)).length]).toEqual([0, 1])
  })
})

describe('a token that nobody gave', () => {
  it('opens nothing, not even what is public, and is not tried for long', async () => {
    const all = await world()
    const statuses = new Set<number>()
    for (let n = 0; n < 70; n += 1) {
      const answer = await all.get(`${P}/milestones`, { Authorization: `Bearer guess-${n}` })
      statuses.add(answer.status)
    }
    expect([...statuses]).toEqual([401, 429])
  })
})

describe('a request of another site', () => {
  it.each([
    ['POST', '/api/sign-out', {}],
    ['POST', `${P}/milestones`, { title: 'x' }],
    ['PATCH', P, { title: 'x' }],
  ])('%s %s is refused, whatever cookie comes with it', async (method, path, body) => {
    const { ask, cora, get } = await world()
    for (const origin of [
      'https://evil.test',
      'null',
      'http://tributary.test',
      `${ORIGIN}.evil.test`,
    ]) {
      const answer = await ask(method, path, body, { ...cora, Origin: origin, 'If-Match': '"1"' })
      expect([origin, answer.status]).toEqual([origin, 403])
    }
    expect(((await (await get('/api/session', cora)).json()) as Json).person).not.toBeNull()
  })
})

describe('a body', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  it.each([
    ['of two megabytes', JSON.stringify({ title: 'x'.repeat(2_000_000) }), 413],
    ['nested very deep', deep, 400],
    ['nested very deep in a field', `{"title":${deep}}`, 400],
    ['that is no JSON', '{"title":', 400],
    ['that is no object', '"title"', 400],
    ['with a field that nobody knows', '{"colour":"red"}', 400],
    ['that names another id', '{"id":"other"}', 400],
    ['that brings a revision', '{"revision":9}', 400],
    ['with a prototype', '{"__proto__":{"role":"coordinator"},"constructor":1}', 400],
    ['with a title of nothing', '{"title":""}', 400],
    ['with a lone surrogate', '{"title":"\\ud800"}', 400],
    ['that turns text around', '{"title":"\\u202egnp.exe"}', 400],
    ['with a date that does not exist', '{"start":"2027-02-30","precision":"day"}', 400],
    [
      'that ends before it starts',
      '{"start":"2027-02-10","end":"2027-02-01","precision":"day"}',
      400,
    ],
    ['that depends on itself', '{"dependsOn":["zero-draft"]}', 400],
    ['that depends in a circle', '{"dependsOn":["zero-draft-comments"]}', 400],
    ['that depends on nothing known', '{"dependsOn":["nothing"]}', 400],
    ['with a reason of many lines', '{"title":"x","reason":"a\\r\\nBcc: b"}', 400],
  ])('%s is refused with a problem and changes nothing', async (_, body, status) => {
    const { send, cora, get } = await world()
    const path = `${P}/milestones/zero-draft`
    const before = await (await get(path)).text()
    const answer = await send('PATCH', path, body, { ...cora, 'If-Match': '"3"' })
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([
      status,
      'application/problem+json',
    ])
    expect(await (await get(path)).text()).toBe(before)
  })

  it('with markup in every text is kept as text, and escaped wherever it is HTML', async () => {
    const { ask, cora, get } = await world()
    const script = '<script>alert(1)</script><img src=x onerror=alert(2)>'
    const fields = { title: script, place: script, note: script, reason: script }
    const path = `${P}/milestones/itu-report-pp26`
    const done = await ask('PATCH', path, fields, { ...cora, 'If-Match': '"1"' })
    expect(await done.json()).toMatchObject({ title: script, place: script, note: script })
    const digest = await (await get(`${P}/digest?body=itu&on=2026-11-25`)).text()
    expect(digest).toContain('&lt;script&gt;')
    expect(digest).not.toContain('<script>alert')
    expect(digest).not.toContain('<img')
  })
})

describe('a process', () => {
  it('cannot be reached into from another: its ids are no ids there', async () => {
    const { ask, db, deps, get } = await world()
    const exported = (await (await get(`${P}/export`)).json()) as ProcessDocument
    const other = { ...exported, process: { ...exported.process, id: 'other' } }
    const moved = {
      ...other,
      milestones: other.milestones.filter(({ id }) => id !== 'zero-draft'),
    }
    const linked = moved.milestones.map(({ dependsOn = [], contributesTo = [], ...milestone }) => ({
      ...milestone,
      dependsOn: dependsOn.filter(id => id !== 'zero-draft'),
      contributesTo: contributesTo.filter(id => id !== 'zero-draft'),
    }))
    const document = {
      ...moved,
      milestones: linked,
      consultations: [],
      outputs: [],
      history: [],
    } as ProcessDocument
    expect((await importProcess(db, { personId: null }, document, NOW)).ok).toBe(true)
    const eve = await signedIn(deps, { id: 'eve', role: 'coordinator', process: 'other' })
    const write = { ...eve, 'If-Match': '"3"' }
    const foreign = await ask('PATCH', `${P}/milestones/zero-draft`, { title: 'x' }, write)
    expect(foreign.status).toBe(403)
    const own = '/api/processes/other/milestones'
    expect((await ask('PATCH', `${own}/zero-draft`, { title: 'x' }, write)).status).toBe(404)
    const linkTo = await ask(
      'PATCH',
      `${own}/rev-1`,
      { dependsOn: ['zero-draft'] },
      {
        ...eve,
        'If-Match': '"1"',
      },
    )
    expect([linkTo.status, ((await linkTo.json()) as Json).errors]).toEqual([
      400,
      [
        {
          path: 'dependsOn[0]',
          message:
            '"Revision 1 of the outcome document" (rev-1) depends on "zero-draft", which is no milestone of its process',
        },
      ],
    ])
  })
})
