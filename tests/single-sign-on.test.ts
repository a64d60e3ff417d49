import { createAuth } from '@tributary/api/auth'
import { people } from '@tributary/database/person/schema'
import { accounts } from '@tributary/database/session/schema'
import { describe, expect, it, onTestFinished } from 'vitest'
import { freshApp, ORIGIN } from './world/app.ts'
import { type Identity, startIdentityProvider } from './world/identity-provider.ts'
import { addPerson } from './world/sign-in.ts'

type Json = Record<string, unknown>

async function world() {
  const provider = await startIdentityProvider()
  onTestFinished(provider.stop)
  const made = await freshApp()
  const { app, db, deps } = made
  deps.auth = createAuth(db, {
    baseUrl: ORIGIN,
    secret: 'a secret of a test, and of no one else',
    singleSignOn: { ...provider, name: 'Example' },
  })
  deps.singleSignOn = 'Example'
  const cookiesOf = (answer: Response) =>
    answer.headers
      .getSetCookie()
      .map(cookie => cookie.split(';')[0])
      .join('; ')
  /** Goes to the provider, as the browser does; where it sends them, and what the browser keeps. */
  const begin = async (next = '/wsis20') => {
    const answer = await app.request('/api/sign-in/sso', {
      method: 'POST',
      body: JSON.stringify({ next }),
      headers: { 'Content-Type': 'application/json', Origin: ORIGIN },
    })
    const { url } = (await answer.json()) as { url: string }
    const sent = await fetch(url, { redirect: 'manual' })
    return { back: sent.headers.get('Location') ?? '', Cookie: cookiesOf(answer) }
  }
  const comeBack = ({ back, Cookie }: { back: string; Cookie: string }) =>
    app.request(back.slice(ORIGIN.length), { headers: { Cookie } })
  /** Signs in as somebody: where they end, and who they are then. */
  const signIn = async (identity: Identity | undefined, next?: string) => {
    provider.become(identity)
    const answer = await comeBack(await begin(next))
    const Cookie = cookiesOf(answer)
    const session = (await (await made.get('/api/session', { Cookie })).json()) as Json
    return { at: answer.headers.get('Location'), person: session.person as Json | null }
  }
  return { ...made, begin, comeBack, cookiesOf, provider, signIn }
}

const ana = {
  sub: 'a-1',
  email: 'ana@people.test',
  email_verified: true,
  name: 'A. from elsewhere',
}

describe('single sign-on', () => {
  it('signs in whoever takes part, by a verified address, under the name that they have here', async () => {
    const { db, get, signIn } = await world()
    await addPerson(db, { id: 'ana', name: 'Ana', role: 'reader' })
    expect(await (await get('/api/session')).json()).toMatchObject({ singleSignOn: 'Example' })
    for (const email of ['ana@people.test', 'Ana@People.test']) {
      expect(await signIn({ ...ana, email })).toMatchObject({
        at: `${ORIGIN}/wsis20`,
        person: { id: 'ana', name: 'Ana', email: 'ana@people.test' },
      })
    }
    expect(await db.select().from(people)).toHaveLength(1)
    expect(await db.select().from(accounts)).toMatchObject([
      { accountId: 'a-1', personId: 'ana', accessToken: null, refreshToken: null, idToken: null },
    ])
  })

  it('makes nobody known who is not', async () => {
    const { db, signIn } = await world()
    const { at, person } = await signIn(ana)
    expect([at, person]).toEqual([`${ORIGIN}/sign-in?error=signup_disabled`, null])
    expect(await db.select().from(people)).toEqual([])
  })

  it.each([false, 'false', undefined])(
    'opens nobody’s account by an address that the provider has not verified (%j)',
    async email_verified => {
      const { db, signIn } = await world()
      await addPerson(db, { id: 'ana', name: 'Ana', role: 'coordinator' })
      const { email_verified: _, ...claims } = ana
      const said = email_verified === undefined ? claims : { ...claims, email_verified }
      const { at, person } = await signIn(said)
      expect([at, person]).toEqual([`${ORIGIN}/sign-in?error=account_not_linked`, null])
    },
  )

  it('opens nobody’s account without an address, or where somebody turns back', async () => {
    const { db, signIn } = await world()
    await addPerson(db, { id: 'ana', role: 'coordinator' })
    const { email: _, ...nameless } = ana
    for (const identity of [nameless, undefined]) {
      const { at, person } = await signIn(identity)
      expect(at).toMatch(/^https:\/\/tributary\.test\/sign-in\?error=\w+/)
      expect(person).toBeNull()
    }
  })

  it('knows somebody again by what the provider calls them, whatever address it says', async () => {
    const { db, signIn } = await world()
    await addPerson(db, { id: 'ana', name: 'Ana', role: 'reader' })
    await addPerson(db, { id: 'bo', name: 'Bo', role: 'coordinator' })
    await signIn(ana)
    const again = await signIn({ ...ana, email: 'bo@people.test', email_verified: false })
    expect(again.person).toMatchObject({ id: 'ana', email: 'ana@people.test' })
  })

  it('is finished in the browser in which it was begun, and once', async () => {
    const { begin, comeBack, cookiesOf, db, get, provider } = await world()
    await addPerson(db, { id: 'ana', role: 'reader' })
    provider.become(ana)
    const session = async (answer: Response) =>
      (await (await get('/api/session', { Cookie: cookiesOf(answer) })).json()) as Json
    const begun = await begin()
    const elsewhere = await comeBack({ ...begun, Cookie: '' })
    expect(elsewhere.headers.get('Location')).toMatch(/\/sign-in\?error=/)
    expect((await session(elsewhere)).person).toBeNull()
    const own = await begin()
    expect((await session(await comeBack(own))).person).toMatchObject({ id: 'ana' })
    const twice = await comeBack(own)
    expect(twice.headers.get('Location')).toMatch(/\/sign-in\?error=/)
    expect((await session(twice)).person).toBeNull()
    for (const query of ['', '?code=x', '?state=x&code=x', '?error=x']) {
      const forged = await get(`/api/auth/callback/sso${query}`)
      expect([query, forged.headers.get('Location')]).toEqual([
        query,
        expect.stringMatching(/^https:\/\/tributary\.test\/sign-in\?error=/),
      ])
    }
  })

  it('leads only within this site', async () => {
    const { app } = await world()
    for (const next of ['https://evil.test', '//evil.test', '/\\evil.test']) {
      const answer = await app.request('/api/sign-in/sso', {
        method: 'POST',
        body: JSON.stringify({ next }),
        headers: { 'Content-Type': 'application/json', Origin: ORIGIN },
      })
      expect([next, answer.status]).toEqual([next, 400])
    }
  })
})
