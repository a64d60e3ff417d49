import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/subscription/routes'
import type { DigestSubscription } from '@tributary/contract/subscription/schema'
import { endDigests } from '@tributary/database/digest/keep-digest-choice'
import { maskedAddress } from '@tributary/domain/person/masked-address'
import { may } from '@tributary/domain/person/may'
import type { Context } from 'hono'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { overLimit } from '../../limit.ts'
import { permit } from '../../permit.ts'
import { faulty, noProcess, problem } from '../../problem.ts'
import { signedIn } from '../../signed-in.ts'
import { readPreferencesToken } from '../../signed-link.ts'
import { chooseDigest } from './choose-digest.ts'
import { listDeliveries } from './list-deliveries.ts'
import { listSubscribers } from './list-subscribers.ts'
import { readSubscription } from './read-subscription.ts'

/**
 * Those who take part say how they get the digest, and see what became of theirs; coordinators see
 * that of everybody. Whoever has the link of a digest does it without signing in, and no script does.
 */
export const subscriptionRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.getDigestSubscription, async c => {
    const { process: processId } = c.req.valid('param')
    const allowed = await permit(c, processId, 'meet')
    if (!allowed.ok) return allowed.answer
    const { personId } = allowed.actor
    const read = await readSubscription(c.get('deps'), { processId, personId })
    if (!read) return noProcess(c, processId)
    c.header('Cache-Control', 'no-store')
    return c.json(read, 200)
  })
  .openapi(contract.chooseDigest, async c => {
    const { process: processId } = c.req.valid('param')
    const person = await signedIn(c)
    if (!person.ok) return person.answer
    const allowed = await permit(c, processId, 'meet')
    if (!allowed.ok) return allowed.answer
    const { personId } = allowed.actor
    const choice = c.req.valid('json')
    const chosen = await chooseDigest(c.get('deps'), { processId, personId, choice })
    if (!chosen.ok) {
      return chosen.reason === 'faulty' ? faulty(c, chosen.faults) : noProcess(c, processId)
    }
    c.header('Cache-Control', 'no-store')
    return c.json(chosen.subscription, 200)
  })
  .openapi(contract.endDigest, async c => {
    const { process: processId } = c.req.valid('param')
    const person = await signedIn(c)
    if (!person.ok) return person.answer
    const allowed = await permit(c, processId, 'meet')
    if (!allowed.ok) return allowed.answer
    const { db, now } = c.get('deps')
    await endDigests(db, { processId, personId: allowed.actor.personId }, now())
    c.header('Cache-Control', 'no-store')
    return c.body(null, 204)
  })
  .openapi(contract.listDigestSubscriptions, async c => {
    const { process } = c.req.valid('param')
    const allowed = await permit(c, process, 'administer')
    if (!allowed.ok) return allowed.answer
    c.header('Cache-Control', 'no-store')
    return c.json({ items: await listSubscribers(c.get('deps'), process) }, 200)
  })
  .openapi(contract.listDeliveries, async c => {
    const { process: processId } = c.req.valid('param')
    const allowed = await permit(c, processId, 'meet')
    if (!allowed.ok) return allowed.answer
    const { person, state, ...page } = c.req.valid('query')
    const { personId } = allowed.actor
    const seesAll = may(allowed.actor, 'administer').ok
    if (!seesAll && (person ?? personId) !== personId) return problem(c, 'forbidden', OTHERS)
    const of = { processId, personId: seesAll ? person : personId, state }
    c.header('Cache-Control', 'no-store')
    return c.json(await listDeliveries(c.get('deps'), of, page), 200)
  })
  .openapi(contract.getDigestLink, async c => {
    const held = await holdLink(c, c.req.valid('param').token)
    if (!held.ok) return held.answer
    const read = await readSubscription(c.get('deps'), held.link)
    if (!read) return problem(c, 'gone', LEFT)
    c.header('Cache-Control', 'no-store')
    return c.json(byLink(read), 200)
  })
  .openapi(contract.chooseDigestByLink, async c => {
    const held = await holdLink(c, c.req.valid('param').token)
    if (!held.ok) return held.answer
    const input = { ...held.link, choice: c.req.valid('json') }
    const chosen = await chooseDigest(c.get('deps'), input)
    if (!chosen.ok) {
      return chosen.reason === 'faulty' ? faulty(c, chosen.faults) : problem(c, 'gone', LEFT)
    }
    c.header('Cache-Control', 'no-store')
    return c.json(byLink(chosen.subscription), 200)
  })
  .openapi(contract.unsubscribe, async c => {
    const held = await holdLink(c, c.req.valid('param').token)
    if (!held.ok) return held.answer
    const { db, now } = c.get('deps')
    await endDigests(db, held.link, now())
    c.header('Cache-Control', 'no-store')
    return c.text('Unsubscribed.', 200)
  })

// A link that holds is never refused: many people's mail programs ask from one machine.
async function holdLink(c: Context<AppEnv>, token: string) {
  const deps = c.get('deps')
  const link = await readPreferencesToken(deps, token)
  if (link) return { ok: true, link } as const
  const refused = await overLimit(c, 'secretByMachine', deps.machineOf(c))
  return { ok: false, answer: refused ?? problem(c, 'not-found', UNKNOWN) } as const
}

function byLink({ address, ...subscription }: DigestSubscription): DigestSubscription {
  return { ...subscription, address: maskedAddress(address) }
}

const OTHERS = 'What became of the digests of others is for coordinators.'
const UNKNOWN = 'There is no such link. Open the one in the latest digest, or sign in.'
const LEFT = 'You take part in this process no longer, and no digest goes to you.'
