import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/feed/routes'
import type { SecretFeed } from '@tributary/contract/feed/schema'
import {
  changeFeed,
  listFeeds,
  meetingsOf,
  reviveFeed,
  type StoredFeed,
} from '@tributary/database/feed/feed-subscriptions'
import { readFeedAddress } from '@tributary/domain/feed/feed-address'
import { type Context, Hono } from 'hono'
import { refuseBadRequest } from '../../bad-request.ts'
import { actorIn } from '../../caller.ts'
import type { AppEnv } from '../../deps.ts'
import { overLimit } from '../../limit.ts'
import { permit } from '../../permit.ts'
import { faulty, noProcess, problem } from '../../problem.ts'
import { hashOf, secretToken } from '../../secret-token.ts'
import { signedIn } from '../../signed-in.ts'
import { answerFeed, answerSecretFeed } from './answer-feed.ts'
import { checkChoice, faultOf } from './check-choice.ts'
import { MOST_FEEDS, makeFeed } from './make-feed.ts'
import { previewFeed } from './preview-feed.ts'

const SECRET = /^\/feeds\/secret\/([\w-]{43})\.ics$/

/** Anybody may subscribe to the feeds of public processes, and whoever has a secret address to its feed. */
export const feedRoutes = new Hono<AppEnv>().get('/feeds/*', async c => {
  const secret = SECRET.exec(c.req.path)?.[1]
  if (secret !== undefined) return answerSecretFeed(c, secret)
  const address = readFeedAddress(c.req.path, new URL(c.req.url).searchParams)
  if (address.ok) return answerFeed(c, address.processId, address.choice)
  if (address.reason === 'faulty') return faulty(c, address.faults)
  return problem(c, 'not-found', 'There is no feed at this address. See "Subscribe" in the app.')
})

/** The process whose public feed an address names: `/feeds/wsis20.ics`, `/feeds/wsis20/shared.ics`. */
export function processOfFeed(path: string): string {
  // No process is called by nothing: what is secret is kept elsewhere.
  return SECRET.test(path) ? '' : (path.split('/')[2] ?? '').replace(/\.ics$/, '')
}

/**
 * A person's own feeds at secret addresses, for nobody else and for no script; whoever may see the
 * process looks at what a feed would show.
 */
export const secretFeedRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listFeeds, async c => {
    const { process: processId } = c.req.valid('param')
    const allowed = await owner(c, processId)
    if (!allowed.ok) return allowed.answer
    const feeds = await listFeeds(c.get('deps').db, { processId, personId: allowed.personId })
    c.header('Cache-Control', 'no-store')
    return c.json({ items: feeds.map(presentFeed) }, 200)
  })
  .openapi(contract.makeFeed, async c => {
    const { process: processId } = c.req.valid('param')
    const allowed = await owner(c, processId)
    if (!allowed.ok) return allowed.answer
    const deps = c.get('deps')
    const input = { processId, personId: allowed.personId, ...c.req.valid('json') }
    const made = await makeFeed(deps, await deps.standingOf(processId), input)
    if (!made.ok) {
      return made.reason === 'full' ? problem(c, 'conflict', FULL) : faulty(c, made.faults)
    }
    c.header('Cache-Control', 'no-store')
    return c.json({ ...presentFeed(made.feed), address: addressOf(c, made.secret) }, 201)
  })
  .openapi(contract.changeFeed, async c => {
    const { process: processId, id } = c.req.valid('param')
    const allowed = await owner(c, processId)
    if (!allowed.ok) return allowed.answer
    const deps = c.get('deps')
    const { name, choice } = c.req.valid('json')
    if (choice) {
      const checked = await checkChoice(deps, await deps.standingOf(processId), {
        processId,
        choice,
      })
      if (!checked.ok) return faulty(c, checked.faults)
    }
    const own = { processId, personId: allowed.personId, id }
    if (name === undefined && choice === undefined) {
      return problem(c, 'bad-request', 'Say what to change: its name, or what is in it.')
    }
    const changed = await changeFeed(deps.db, own, {
      ...(name !== undefined && { name }),
      ...(choice && { choice }),
    })
    if (!changed) return noFeed(c)
    c.header('Cache-Control', 'no-store')
    return c.json(presentFeed(changed), 200)
  })
  .openapi(contract.rotateFeed, async c => {
    const { process: processId, id } = c.req.valid('param')
    const allowed = await owner(c, processId)
    if (!allowed.ok) return allowed.answer
    const { db, now } = c.get('deps')
    const secret = secretToken()
    const own = { processId, personId: allowed.personId, id }
    const fields = { hash: await hashOf(secret), rotatedAt: now() }
    const rotated = await changeFeed(db, own, fields)
    if (!rotated) return noFeed(c)
    c.header('Cache-Control', 'no-store')
    return c.json({ ...presentFeed(rotated), address: addressOf(c, secret) }, 200)
  })
  .openapi(contract.endFeed, async c => {
    const { process: processId, id } = c.req.valid('param')
    const allowed = await owner(c, processId)
    if (!allowed.ok) return allowed.answer
    const { db, now } = c.get('deps')
    const own = { processId, personId: allowed.personId, id }
    if (!(await changeFeed(db, own, { revokedAt: now() }))) return noFeed(c)
    c.header('Cache-Control', 'no-store')
    return c.body(null, 204)
  })
  .openapi(contract.reviveFeed, async c => {
    const { process: processId, id } = c.req.valid('param')
    const allowed = await owner(c, processId)
    if (!allowed.ok) return allowed.answer
    const own = { processId, personId: allowed.personId, id }
    const revived = await reviveFeed(c.get('deps').db, own, MOST_FEEDS)
    if (!revived) return noFeed(c)
    c.header('Cache-Control', 'no-store')
    return c.json(presentFeed(revived), 200)
  })
  .openapi(contract.previewFeed, async c => {
    const { process: processId } = c.req.valid('param')
    const { choice, on } = c.req.valid('json')
    const deps = c.get('deps')
    const tooMany = await overLimit(c, 'ask', deps.machineOf(c))
    if (tooMany) return tooMany
    // What a secret feed shows is shown to whom it would be made for.
    const { standing, reader } = await readerOf(c, processId)
    const isOwn = choice.scope.kind === 'mine'
    if (isOwn && !reader) {
      const allowed = await owner(c, processId)
      if (!allowed.ok) return allowed.answer
    }
    const origin = deps.origin(c)
    const asked = { processId, choice, origin, path: '', on }
    const isSecret = isOwn || !standing.isPublic
    const read = await previewFeed(deps, standing, {
      ...asked,
      reader: isSecret ? reader : undefined,
    })
    c.header('Cache-Control', 'no-store')
    if (read.ok) return c.json({ total: read.total, items: read.items }, 200)
    if (read.reason === 'no_process') return noProcess(c, processId)
    return faulty(c, [faultOf(read.unknown)])
  })

type Owner =
  | { ok: true; personId: string }
  | Extract<Awaited<ReturnType<typeof permit>>, { ok: false }>

// Whoever takes part may have what they read in their calendar.
async function owner(c: Context<AppEnv>, processId: string): Promise<Owner> {
  const person = await signedIn(c)
  if (!person.ok) return person
  const allowed = await permit(c, processId, 'meet')
  return allowed.ok ? { ok: true, personId: person.person.id } : allowed
}

async function readerOf(c: Context<AppEnv>, processId: string) {
  const { db, standingOf } = c.get('deps')
  const standing = await standingOf(processId)
  const { personId, role, body } = await actorIn(c, processId)
  if (personId === null || role === null) return { standing, reader: undefined }
  const meetings = new Set(await meetingsOf(db, { processId, personId }))
  return { standing, reader: { personId, bodies: body === undefined ? [] : [body], meetings } }
}

function addressOf(c: Context<AppEnv>, secret: string): string {
  return `${c.get('deps').origin(c)}/feeds/secret/${secret}.ics`
}

function presentFeed({
  id,
  name,
  choice,
  createdAt,
  rotatedAt,
  fetchedAt,
  fetchedBy,
}: StoredFeed): SecretFeed {
  // What is kept was asked for by the contract.
  const asked = choice as SecretFeed['choice']
  return { id, name, choice: asked, createdAt, rotatedAt, fetchedAt, fetchedBy }
}

function noFeed(c: Context) {
  return problem(c, 'not-found', 'You have no such feed in this process.')
}

const FULL = `You have ${MOST_FEEDS} feeds in this process, the most that one may have. End one first.`
