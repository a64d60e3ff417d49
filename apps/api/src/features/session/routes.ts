import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/session/routes'
import { listOwnMemberships } from '@tributary/database/person/find-person'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { LINK_MINUTES, useLink } from '../../auth.ts'
import { refuseBadRequest } from '../../bad-request.ts'
import { callerOf } from '../../caller.ts'
import type { AppEnv } from '../../deps.ts'
import { overLimit } from '../../limit.ts'
import { notSignedIn } from '../../permit.ts'
import { problem } from '../../problem.ts'
import { secretToken } from '../../secret-token.ts'
import { sendLink } from './send-link.ts'
import { uncovered } from './split-secret.ts'

/** The cookie without which the mailed link is worth nothing: it stays where it was asked for. */
const ASKED = 'tributary.asked'

/** Anybody may call these: they are how people become known. */
export const sessionRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.getSession, async c => {
    const { auth, db, singleSignOn, mailbox, isLocal } = c.get('deps')
    c.header('Cache-Control', 'no-store')
    const caller = await callerOf(c)
    const open = { singleSignOn: singleSignOn ?? null, mailbox: mailbox && isLocal(c) }
    if (caller.kind !== 'person') return c.json({ person: null, memberships: [], ...open }, 200)
    // A session in use is prolonged now and then.
    const { headers } = await auth.api.getSession({
      headers: c.req.raw.headers,
      returnHeaders: true,
    })
    for (const cookie of headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true })
    const { id, name, email, timeZone, mentions, reminders, workingHours } = caller.person
    const memberships = await listOwnMemberships(db, id)
    const coordinates = memberships.some(({ role }) => role === 'coordinator')
    const own = { ...open, mailbox: mailbox && (isLocal(c) || coordinates) }
    const person = { id, name, email, timeZone, mentions, reminders, workingHours }
    return c.json({ person, memberships, ...own }, 200)
  })
  .openapi(contract.askForLink, async c => {
    const { email, next } = c.req.valid('json')
    const deps = c.get('deps')
    const refused =
      (await overLimit(c, 'linkByMachine', deps.machineOf(c))) ??
      (await overLimit(c, 'linkByEmail', email))
    if (refused) return refused
    const origin = deps.origin(c)
    const pad = secretToken()
    setCookie(c, ASKED, pad, {
      httpOnly: true,
      sameSite: 'Lax',
      path: '/api/sign-in',
      secure: origin.startsWith('https:'),
      maxAge: LINK_MINUTES * 60,
    })
    // After the answer: neither its words nor its time tell whether somebody has this address.
    deps.later(c, sendLink(deps, { email, next, origin, pad }))
    return c.json({ minutes: LINK_MINUTES }, 202)
  })
  .openapi(contract.signIn, async c => {
    const { auth, machineOf } = c.get('deps')
    const refused = await overLimit(c, 'secretByMachine', machineOf(c))
    if (refused) return refused
    const pad = getCookie(c, ASKED)
    if (pad === undefined) {
      const detail =
        'Open the link in the browser where you asked for it, or ask for a new link here.'
      return problem(c, 'gone', detail)
    }
    const token = uncovered(c.req.valid('json').token, pad)
    const session = token && (await useLink(auth, token, c.req.raw.headers))
    if (!session) {
      const detail = `This link was used already, or is older than ${LINK_MINUTES} minutes. Ask for a new one.`
      return problem(c, 'gone', detail)
    }
    deleteCookie(c, ASKED, { path: '/api/sign-in' })
    signedIn(c, session.cookies)
    return c.json({ signedIn: true as const }, 200)
  })
  .openapi(contract.signInElsewhere, async c => {
    const { auth, singleSignOn, origin, machineOf } = c.get('deps')
    if (!singleSignOn) return problem(c, 'not-found', 'Single sign-on is not set up here.')
    const refused = await overLimit(c, 'linkByMachine', machineOf(c))
    if (refused) return refused
    const { next = '/' } = c.req.valid('json')
    const { headers, response } = await auth.api.signInSocial({
      headers: c.req.raw.headers,
      returnHeaders: true,
      body: {
        provider: 'sso',
        callbackURL: `${origin(c)}${next}`,
        errorCallbackURL: `${origin(c)}/sign-in`,
        disableRedirect: true,
      },
    })
    signedIn(c, headers.getSetCookie())
    return c.json({ url: response.url ?? '' }, 200)
  })
  .openapi(contract.signOut, async c => {
    const caller = await callerOf(c)
    if (caller.kind === 'person') {
      const { auth } = c.get('deps')
      const gone = await auth.api.signOut({ headers: c.req.raw.headers, returnHeaders: true })
      signedIn(c, gone.headers.getSetCookie())
    }
    return c.body(null, 204)
  })
  .openapi(contract.signOutEverywhere, async c => {
    const caller = await callerOf(c)
    if (caller.kind !== 'person') return notSignedIn(c)
    const { auth } = c.get('deps')
    const headers = c.req.raw.headers
    await auth.api.revokeSessions({ headers })
    const gone = await auth.api.signOut({ headers, returnHeaders: true })
    signedIn(c, gone.headers.getSetCookie())
    return c.body(null, 204)
  })

/** Where a provider of single sign-on sends people back to. */
export const callbackRoutes = new OpenAPIHono<AppEnv>().get('/api/auth/callback/sso', c => {
  const { auth, singleSignOn } = c.get('deps')
  return singleSignOn ? auth.handler(c.req.raw) : c.notFound()
})

function signedIn(c: Context, cookies: string[]): void {
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true })
  c.header('Cache-Control', 'no-store')
}
