import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/outbox/routes'
import { resumeAddress } from '@tributary/database/outbox/mail-events'
import { findParticipant } from '@tributary/database/person/list-people'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { overLimit } from '../../limit.ts'
import { notSignedIn, permit } from '../../permit.ts'
import { problem } from '../../problem.ts'
import { signedIn } from '../../signed-in.ts'
import { isSigned } from '../../webhook-signature.ts'
import { takeEvent } from './take-event.ts'

/** The provider tells what became of mail; a person or their coordinators let it go on. */
export const outboxRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.takeMailEvent, async c => {
    const deps = c.get('deps')
    const { mailEventsSecret, now } = deps
    if (mailEventsSecret === undefined) {
      return problem(c, 'not-found', 'Nothing is heard of mail here: no secret is set.')
    }
    const headers = c.req.valid('header')
    const signed = {
      id: headers['svix-id'],
      timestamp: headers['svix-timestamp'],
      signature: headers['svix-signature'],
      body: await c.req.text(),
    }
    if (!(await isSigned(mailEventsSecret, signed, now()))) {
      const refused = await overLimit(c, 'secretByMachine', deps.machineOf(c))
      return refused ?? notSignedIn(c, 'The signature is none of the secret, or not of now.')
    }
    c.header('Cache-Control', 'no-store')
    return c.json({ taken: await takeEvent(deps, signed.id, c.req.valid('json')) }, 200)
  })
  .openapi(contract.resumeMail, async c => {
    const { process: processId, id } = c.req.valid('param')
    const person = await signedIn(c)
    if (!person.ok) return person.answer
    const allowed = await permit(c, processId, id === person.person.id ? 'meet' : 'administer')
    if (!allowed.ok) return allowed.answer
    const { db } = c.get('deps')
    const participant = await findParticipant(db, processId, id)
    if (!participant) return problem(c, 'not-found', 'There is no such person in this process.')
    await resumeAddress(db, participant.email)
    c.header('Cache-Control', 'no-store')
    return c.body(null, 204)
  })
