import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/invitation/routes'
import { endInvitation, listInvitations } from '@tributary/database/invitation/invitations'
import type { Context } from 'hono'
import { mintLink, useLink } from '../../auth.ts'
import { refuseBadRequest } from '../../bad-request.ts'
import { callerOf } from '../../caller.ts'
import type { AppEnv } from '../../deps.ts'
import { overLimit } from '../../limit.ts'
import { notSignedIn, permit } from '../../permit.ts'
import { faulty, problem } from '../../problem.ts'
import { type AcceptedInvitation, acceptInvitation } from './accept-invitation.ts'
import { holdInvitation, readInvitation } from './read-invitation.ts'
import { sendInvitation } from './send-invitation.ts'

/** Coordinators invite; whoever has the link of an invitation reads it, and joins by one request. */
export const invitationRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listInvitations, async c => {
    const { process } = c.req.valid('param')
    const allowed = await permit(c, process, 'administer')
    if (!allowed.ok) return allowed.answer
    const { db, now } = c.get('deps')
    const waiting = await listInvitations(db, process, now())
    c.header('Cache-Control', 'no-store')
    return c.json({ items: waiting.map(presentInvitation) }, 200)
  })
  .openapi(contract.sendInvitation, async c => {
    const { process: processId } = c.req.valid('param')
    const allowed = await permit(c, processId, 'administer')
    if (!allowed.ok) return allowed.answer
    const refused = await overLimit(c, 'invite', allowed.actor.personId)
    if (refused) return refused
    const deps = c.get('deps')
    const input = { processId, ...c.req.valid('json'), origin: deps.origin(c) }
    const sent = await sendInvitation(deps, allowed.actor, input)
    if (!sent.ok) {
      return sent.reason === 'faulty'
        ? faulty(c, sent.faults)
        : problem(c, 'conflict', `${sent.name} takes part already, with this address.`)
    }
    deps.later(c, sent.mail)
    c.header('Cache-Control', 'no-store')
    return c.json(sent.invitation, 201)
  })
  .openapi(contract.endInvitation, async c => {
    const { process: processId, id } = c.req.valid('param')
    const allowed = await permit(c, processId, 'administer')
    if (!allowed.ok) return allowed.answer
    const { db, now } = c.get('deps')
    if (!(await endInvitation(db, processId, id, now()))) {
      return problem(c, 'not-found', 'There is no such invitation that waits in this process.')
    }
    c.header('Cache-Control', 'no-store')
    return c.body(null, 204)
  })
  .openapi(contract.lookUpInvitation, async c => {
    const deps = c.get('deps')
    const refused = await overLimit(c, 'secretByMachine', deps.machineOf(c))
    if (refused) return refused
    const caller = await callerOf(c)
    const person = caller.kind === 'person' ? caller.person : undefined
    const held = await holdInvitation(deps, c.req.valid('json').token, person)
    if (!held) return problem(c, 'gone', GONE)
    c.header('Cache-Control', 'no-store')
    return c.json(await readInvitation(deps.db, held), 200)
  })
  .openapi(contract.acceptInvitation, async c => {
    const deps = c.get('deps')
    const refused = await overLimit(c, 'secretByMachine', deps.machineOf(c))
    if (refused) return refused
    const caller = await callerOf(c)
    if (caller.kind === 'script') return problem(c, 'forbidden', 'A token cannot join.')
    const person = caller.kind === 'person' ? caller.person : undefined
    const accepted = await acceptInvitation(deps, { ...c.req.valid('json'), caller: person })
    if (!accepted.ok) return answerRefused(c, accepted)
    if (accepted.newcomer !== undefined) await signIn(c, accepted.newcomer)
    c.header('Cache-Control', 'no-store')
    return c.json({ process: accepted.processId }, 200)
  })

async function signIn(c: Context<AppEnv>, email: string): Promise<void> {
  const { auth } = c.get('deps')
  const session = await useLink(auth, await mintLink(auth, email), c.req.raw.headers)
  for (const cookie of session?.cookies ?? []) c.header('Set-Cookie', cookie, { append: true })
}

type Waiting = Awaited<ReturnType<typeof listInvitations>>[number]

function presentInvitation({ invitation, inviter }: Waiting) {
  const { id, email, role, body, lead, createdAt, expiresAt } = invitation
  return { id, email: email ?? '', role, body, lead, invitedBy: inviter, createdAt, expiresAt }
}

function answerRefused(c: Context, refused: Exclude<AcceptedInvitation, { ok: true }>) {
  switch (refused.reason) {
    case 'gone':
      return problem(c, 'gone', GONE)
    case 'sign-in':
      return notSignedIn(c, 'You have an account already. Sign in with your address, then join.')
    case 'other':
      return problem(c, 'conflict', OTHER)
    default:
      return faulty(c, refused.faults)
  }
}

const GONE =
  'This invitation was used, was taken back or is too old. Ask whoever invited you for a new one.'
const OTHER =
  'You are signed in, and the invitation is for another address. Sign out first to join with it.'
