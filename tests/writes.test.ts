import { listMessages } from '@tributary/database/mailbox/mailbox'
import { describe, expect, it } from 'vitest'
import { freshApp, ORIGIN } from './world/app.ts'
import { signedIn } from './world/sign-in.ts'

const P = '/api/processes/wsis20'

async function world() {
  const { app, deps, get, settled } = await freshApp()
  const ask = (method: string, path: string, body: unknown, headers: Record<string, string>) =>
    app.request(path, {
      method,
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
    })
  const coordinator = await signedIn(deps, { id: 'cora', role: 'coordinator' })
  const editor = await signedIn(deps, { id: 'ed', role: 'editor', body: 'itu' })
  return { ask, coordinator, editor, deps, get, settled }
}

type Json = Record<string, unknown>
const json = async (answer: Response) => (await answer.json()) as Json

describe('a write', () => {
  it('changes what its body may change, and says the new revision', async () => {
    const { ask, editor, get } = await world()
    const list = (await json(await get(`${P}/milestones?roadmap=itu&shared=false`))).items as Json[]
    const [own] = list
    const done = await ask(
      'PATCH',
      `${P}/milestones/${own?.id}`,
      { title: 'Renamed', reason: 'To see' },
      { ...editor, 'If-Match': `"${own?.revision}"` },
    )
    expect([done.status, done.headers.get('ETag')]).toEqual([200, `"${Number(own?.revision) + 1}"`])
    expect(await json(done)).toMatchObject({ id: own?.id, title: 'Renamed' })
    const log = await json(await get(`${P}/changes?id=${own?.id}&thing=milestone`))
    expect((log.items as Json[])[0]).toMatchObject({ verb: 'change', reason: 'To see' })
  })

  it('takes the ETag of what was read for the revision that was seen', async () => {
    const { ask, coordinator, get } = await world()
    const path = `${P}/milestones/zero-draft`
    const etag = (await get(path)).headers.get('ETag') ?? ''
    const headers = { ...coordinator, 'If-Match': etag }
    expect((await ask('PATCH', path, { title: 'Draft zero' }, headers)).status).toBe(200)
    const again = await ask('PATCH', path, { title: 'Zeroth draft' }, headers)
    expect(again.status).toBe(412)
    expect(await json(again)).toMatchObject({ current: { title: 'Draft zero', revision: 4 } })
  })

  it('that says nothing of what it saw is a 428, one from another site a 403', async () => {
    const { ask, coordinator } = await world()
    const path = `${P}/milestones/zero-draft`
    expect((await ask('PATCH', path, { title: 'x' }, coordinator)).status).toBe(428)
    const foreign = { ...coordinator, Origin: 'https://evil.test', 'If-Match': '"3"' }
    expect((await ask('PATCH', path, { title: 'x' }, foreign)).status).toBe(403)
    const { Cookie } = coordinator
    expect((await ask('PATCH', path, { title: 'x' }, { Cookie, 'If-Match': '"3"' })).status).toBe(
      403,
    )
  })

  it('is made once under one key, cancelled and restored', async () => {
    const { ask, coordinator } = await world()
    const made = {
      title: 'Réunion d’été',
      roadmap: 'itu',
      kind: 'session',
      start: '2027',
      precision: 'year',
    }
    const keyed = { ...coordinator, 'Idempotency-Key': 'k1' }
    const first = await ask('POST', `${P}/milestones`, made, keyed)
    const second = await ask('POST', `${P}/milestones`, made, keyed)
    expect([first.status, second.status]).toEqual([201, 201])
    expect(await json(second)).toEqual(await json(first))
    expect(first.headers.get('Location')).toBe(`${P}/milestones/reunion-d-ete`)
    const other = await ask('POST', `${P}/milestones`, { ...made, title: 'Other' }, keyed)
    expect(other.status).toBe(409)
    const path = `${P}/milestones/reunion-d-ete`
    const gone = await ask('POST', `${path}/cancel`, {}, { ...coordinator, 'If-Match': '"1"' })
    expect(await json(gone)).toMatchObject({ status: 'cancelled', revision: 2 })
    const back = await ask('POST', `${path}/restore`, {}, { ...coordinator, 'If-Match': '"2"' })
    expect(await json(back)).toMatchObject({ status: 'planned', revision: 3 })
  })
})

describe('signing in', () => {
  it('takes the link and the browser that asked for it, once', async () => {
    const { ask, deps, settled } = await world()
    const from = { Origin: ORIGIN }
    const asked = await ask('POST', '/api/sign-in/links', { email: 'ED@people.test' }, from)
    const nobody = await ask('POST', '/api/sign-in/links', { email: 'no@people.test' }, from)
    expect([asked.status, await asked.text()]).toEqual([nobody.status, await nobody.text()])
    await settled()
    const mail = await listMessages(deps.db)
    expect(mail.map(({ to }) => to)).toEqual(['ed@people.test'])
    const token = /\/sign-in\/([\w-]+)/.exec(mail[0]?.text ?? '')?.[1]
    const kept = (answer: Response) => answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const without = await ask('POST', '/api/sign-in', { token }, from)
    const foreign = await ask('POST', '/api/sign-in', { token }, { ...from, Cookie: kept(nobody) })
    expect([without.status, foreign.status]).toEqual([410, 410])
    const own = { ...from, Cookie: kept(asked) }
    const done = await ask('POST', '/api/sign-in', { token }, own)
    expect(done.status).toBe(200)
    expect((await ask('POST', '/api/sign-in', { token }, own)).status).toBe(410)
  })
})
