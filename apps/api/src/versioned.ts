import { namesVersion } from '@tributary/database/person/names-version'
import type { Context, MiddlewareHandler } from 'hono'
import { hasCredentials, takesPart } from './caller.ts'
import type { AppEnv } from './deps.ts'
import { LruCache } from './lru-cache.ts'

type Kept = {
  etag: string
  body: Uint8Array<ArrayBuffer>
  headers: Record<string, string>
  /** Made when somebody first asks for it. */
  gzipped?: Kept
}

const KEPT_BYTES = 64 * 1024 * 1024

type Settings = {
  /** The process whose record the answer shows; all of them where there is none. */
  processOf: (c: Context) => string | undefined
  /** What the answer depends on beside its address and the record, such as the day. */
  alsoOf?: (c: Context<AppEnv>) => string
  cacheControl?: string
  /** Whether those who take part are answered otherwise than the public. */
  byAudience?: boolean
}

/**
 * Gives every successful GET beneath it an ETag that follows the change log, answers 304 after one
 * look-up, and keeps the bytes that the handler made for that version of the record and for its
 * audience. What says `no-store` is left alone.
 */
export function versioned({
  processOf,
  alsoOf = () => '',
  cacheControl = 'no-cache',
  byAudience = true,
}: Settings): MiddlewareHandler<AppEnv> {
  const cache = new LruCache<Kept>(KEPT_BYTES, kept => kept.body.length * 2 + 1_024)
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()
    const deps = c.get('deps')
    const processId = processOf(c)
    const { version, isPublic } = await deps.standingOf(processId)
    const audience = byAudience ? await audienceOf(c, processId) : ''
    // Which processes somebody sees is theirs alone; a private one has no public answers.
    if (audience === undefined || (!isPublic && audience === '')) return next()
    const etag = `"${deps.release}.${version}${alsoOf(c)}${audience}"`
    const key = audience === '' ? c.req.url : `participants ${c.req.url}`
    const known = cache.get(key)
    if (known?.etag === etag) return answer(c, known)
    await next()
    if (c.res.status !== 200 || c.res.headers.get('Cache-Control') === 'no-store') return
    const caching = {
      'cache-control': audience === '' ? cacheControl : `private, ${cacheControl}`,
      vary: byAudience ? 'Accept-Encoding, Cookie, Authorization' : 'Accept-Encoding',
    }
    const kept = await keep(c, etag, caching)
    cache.set(key, kept)
    // Hono adds the headers of the answer that it has to the one that takes its place.
    c.res = undefined
    c.res = answer(c, kept)
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

async function keep(
  c: Context<AppEnv>,
  etag: string,
  caching: Record<string, string>,
): Promise<Kept> {
  const body = new Uint8Array(await c.res.arrayBuffer())
  const headers = Object.fromEntries(c.res.headers)
  // A cookie is for one person and no part of what is kept.
  delete headers['set-cookie']
  return { etag, body, headers: { ...headers, etag, ...caching } }
}

function answer(c: Context<AppEnv>, kept: Kept): Response {
  const { etag, body, headers } = encoded(c, kept)
  if (!matches(c.req.header('If-None-Match'), etag)) return new Response(body, { headers })
  // A 304 repeats no more than caches need (RFC 9110, 15.4.5).
  const { 'cache-control': caching = '', vary = '' } = headers
  return new Response(null, { status: 304, headers: { etag, 'cache-control': caching, vary } })
}

// Strong validators are of bytes: the compressed ones need their own (RFC 9110, 8.8.3.3).
function encoded(c: Context<AppEnv>, kept: Kept): Kept {
  const { gzip } = c.get('deps')
  if (!gzip || kept.body.length < 1_000) return kept
  if (!c.req.header('Accept-Encoding')?.includes('gzip')) return kept
  if (!kept.gzipped) {
    const etag = kept.etag.replace(/"$/, '-gzip"')
    const headers = { ...kept.headers, etag, 'content-encoding': 'gzip' }
    kept.gzipped = { etag, body: gzip(kept.body), headers }
  }
  return kept.gzipped
}

// If-None-Match compares weakly (RFC 9110, 13.1.2).
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  if (header === etag || header.trim() === '*') return true
  return header.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag)
}
