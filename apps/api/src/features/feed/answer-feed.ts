import type { Database } from '@tributary/database/connection/database'
import { findProcess } from '@tributary/database/process/list-processes'
import { feedPath, type PublicChoice } from '@tributary/domain/feed/feed-address'
import { endedFeed } from '@tributary/ical/feed/ended-feed'
import { bytesOf } from '@tributary/ical/feed/feed-parts'
import { messagesIn } from '@tributary/messages/messages'
import type { Context } from 'hono'
import type { AppEnv } from '../../deps.ts'
import {
  answerOfFeed,
  giveAnswer,
  type KeptAnswer,
  lengthOf,
  secondAfter,
  sizeOfAnswer,
} from '../../kept-answer.ts'
import { overLimit } from '../../limit.ts'
import { LruCache } from '../../lru-cache.ts'
import { noProcess, problem } from '../../problem.ts'
import { refuseUnknown } from '../../unknown-filter.ts'
import { utcDay } from '../../utc-day.ts'
import { findSecretFeed, noteFetched } from './find-secret-feed.ts'
import { readFeed } from './read-feed.ts'

const CALENDAR = { 'Content-Type': 'text/calendar; charset=utf-8' }
// A secret address is for its owner's programs alone, and goes along in no referrer.
const PRIVATE = {
  'Cache-Control': 'private, no-cache',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
}

/** The answer at the address of a public feed. */
export async function answerFeed(
  c: Context<AppEnv>,
  processId: string,
  choice: PublicChoice,
): Promise<Response> {
  const deps = c.get('deps')
  const standing = await deps.standingOf(processId)
  if (!standing.isPublic) return noProcess(c, processId)
  const path = feedPath(processId, choice)
  const asked = { processId, choice, origin: deps.origin(c), path }
  const keeping = c.get('keeping')
  const read = await readFeed(deps, standing, asked, keeping?.feedBefore)
  if (read.ok) {
    if (keeping) keeping.feed = read.calendar
    return c.body(keeping ? '' : bytesOf(read.calendar), 200, {
      ...CALENDAR,
      'Content-Disposition': `attachment; filename="${fileNameOf(path)}"`,
      'Last-Modified': new Date(secondAfter(read.modifiedAt)).toUTCString(),
    })
  }
  if (read.reason === 'no_process') return noProcess(c, processId)
  const { field, message } = read.unknown
  if (choice.scope.kind !== 'roadmap' && choice.scope.kind !== 'milestone') {
    return refuseUnknown(c, field, message)
  }
  return problem(c, 'not-found', `There is ${message}.`)
}

// A file that is saved is called as its feed.
function fileNameOf(path: string): string {
  const name = path.replace(/^\/feeds\//, '').replace(/\.ics(\?.*)?$/, '')
  return `${name.replaceAll(/[^\w-]+/g, '-')}.ics`
}

const KEPT_BYTES = 32 * 1024 * 1024
const keptOf = new WeakMap<Database, LruCache<KeptAnswer>>()

/** The answer at a secret address. */
export async function answerSecretFeed(c: Context<AppEnv>, secret: string): Promise<Response> {
  const deps = c.get('deps')
  const found = await findSecretFeed(deps, secret)
  if (!found.ok && found.reason === 'unknown') {
    const refused = await overLimit(c, 'secretByMachine', deps.machineOf(c))
    return refused ?? problem(c, 'not-found', 'There is no feed at this address.')
  }
  if (!found.ok) return answerEnded(c, found.processId)
  const { feed, reader } = found
  const { id, processId, choice } = feed
  const standing = await deps.standingOf(processId)
  const origin = deps.origin(c)
  const who = JSON.stringify([choice, reader.bodies, [...reader.meetings], origin])
  const stamp = `${deps.release}.${standing.version}${utcDay(deps)}.${who}`
  const cache = keptOf.get(deps.db) ?? new LruCache<KeptAnswer>(KEPT_BYTES, sizeOfAnswer)
  keptOf.set(deps.db, cache)
  let kept = cache.get(id)
  if (kept?.stamp !== stamp) {
    // The address itself stands nowhere in what is sent.
    const asked = { processId, choice, origin, path: '', reader }
    const read = await readFeed(deps, standing, asked, kept?.feed)
    // What it was made for may have gone since.
    if (!read.ok) return answerEnded(c, processId)
    const made = answerOfFeed(read.calendar)
    kept = {
      stamp,
      ...made,
      headers: {
        'content-type': CALENDAR['Content-Type'],
        'content-disposition': 'attachment; filename="tributary.ics"',
        'content-length': String(lengthOf(made.parts)),
        'cache-control': PRIVATE['Cache-Control'],
        'referrer-policy': PRIVATE['Referrer-Policy'],
        'x-robots-tag': PRIVATE['X-Robots-Tag'],
        vary: 'Accept-Encoding',
        etag: made.etag,
      },
      encoded: new Map(),
    }
    cache.set(id, kept)
  }
  deps.later(c, noteFetched(deps, feed, c.req.header('User-Agent')))
  return giveAnswer(c, kept)
}

// What calendar programs read is a calendar: one that says why it is empty.
async function answerEnded(c: Context<AppEnv>, processId: string): Promise<Response> {
  const deps = c.get('deps')
  const preparation = await findProcess(deps.db, processId)
  const calendar = endedFeed(messagesIn('en'), {
    processTitle: preparation?.title ?? processId,
    link: `${deps.origin(c)}/${processId}/subscribe`,
  })
  return c.body(calendar, 410, { ...CALENDAR, ...PRIVATE })
}
