import { namesVersion } from '@tributary/database/person/names-version'
import type { Context, MiddlewareHandler } from 'hono'
import { hasCredentials, takesPart } from './caller.ts'
import type { AppEnv, Deps } from './deps.ts'
import {
  answerOfFeed,
  giveAnswer,
  type KeptAnswer,
  type KeptAnswers,
  keptAnswers,
  lengthOf,
} from './kept-answer.ts'

type Settings = {
  /** The process whose record the answer shows; all of them where there is none. */
  processOf: (c: Context) => string | undefined
  /** What the answer depends on beside its address and the record, such as the day. */
  alsoOf?: (c: Context<AppEnv>) => string
  cacheControl?: string
  /** Whether those who take part are answered otherwise than the public. */
  byAudience?: boolean
  /** Where answers are kept, if another place looks there too. */
  keptIn?: (deps: Deps) => KeptAnswers | undefined
}

/**
 * Gives every successful GET beneath it an ETag that follows the change log, answers 304 after one
 * look-up, and keeps the bytes that the handler made for that version of the record and for its
 * audience. Where the handler made a `feed`, the ETag is of its own: a change of the record elsewhere
 * leaves that. What says `no-store` is left alone.
 */
export function versioned({
  processOf,
  alsoOf = () => '',
  cacheControl = 'no-cache',
  byAudience = true,
  keptIn = () => undefined,
}: Settings): MiddlewareHandler<AppEnv> {
  const own = keptAnswers()
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()
    const deps = c.get('deps')
    const cache = keptIn(deps) ?? own
    const processId = processOf(c)
    const { version, isPublic } = await deps.standingOf(processId)
    const audience = byAudience ? await audienceOf(c, processId) : ''
    // Which processes somebody sees is theirs alone; a private one has no public answers.
    if (audience === undefined || (!isPublic && audience === '')) return next()
    const stamp = `${deps.release}.${version}${alsoOf(c)}${audience}`
    const key = audience === '' ? c.req.url : `participants ${c.req.url}`
    const known = cache.get(key)
    if (known?.stamp === stamp) return giveAnswer(c, known)
    c.set('keeping', { feedBefore: known?.feed })
    await next()
    if (c.res.status !== 200 || c.res.headers.get('Cache-Control') === 'no-store') return
    const caching = {
      'cache-control': audience === '' ? cacheControl : `private, ${cacheControl}`,
      vary: byAudience ? 'Accept-Encoding, Cookie, Authorization' : 'Accept-Encoding',
    }
    const kept = await keep(c, { stamp, caching, known })
    cache.set(key, kept)
    // Hono adds the headers of the answer that it has to the one that takes its place.
    c.res = undefined
    c.res = await giveAnswer(c, kept)
  }
}

// Empty for the public; those who take part read names, which change outside the record.
async function audienceOf(
  c: Context<AppEnv>,
  processId: string | undefined,
): Promise<string | undefined> {
  if (!hasCredentials(c)) return ''
  if (processId === undefined) return undefined
  return (await takesPart(c, processId)) ? `.${await namesVersion(c.get('deps').db)}` : ''
}

type Keeping = {
  stamp: string
  caching: Record<string, string>
  known: KeptAnswer | undefined
}

async function keep(c: Context<AppEnv>, { stamp, caching, known }: Keeping): Promise<KeptAnswer> {
  const feed = c.get('keeping')?.feed
  const made = feed
    ? answerOfFeed(feed)
    : { etag: `"${stamp}"`, parts: [new Uint8Array(await c.res.arrayBuffer())] }
  const { etag, parts } = made
  // What changed elsewhere leaves what is known as it is, but for its stamp.
  if (feed && known?.etag === etag) return { ...known, stamp }
  const {
    'set-cookie': _,
    'last-modified': modified,
    ...headers
  } = Object.fromEntries(c.res.headers)
  return {
    stamp,
    ...made,
    headers: { ...headers, etag, ...caching, 'content-length': String(lengthOf(parts)) },
    modified: modified
      ? { at: new Date(modified).toISOString(), lastModified: modified }
      : undefined,
    encoded: new Map(),
  }
}
