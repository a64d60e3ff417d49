import type { Context, MiddlewareHandler } from 'hono'
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
}

/**
 * Gives every successful GET beneath it an ETag that follows the change log, answers 304 after one
 * look-up, and keeps the bytes that the handler made for that version of the record.
 */
export function versioned({
  processOf,
  alsoOf = () => '',
  cacheControl = 'no-cache',
}: Settings): MiddlewareHandler<AppEnv> {
  const cache = new LruCache<Kept>(KEPT_BYTES, kept => kept.body.length * 2 + 1_024)
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()
    const deps = c.get('deps')
    const version = await deps.versionOf(processOf(c))
    const etag = `"${deps.release}.${version}${alsoOf(c)}"`
    const known = cache.get(c.req.url)
    if (known?.etag === etag) return answer(c, known)
    await next()
    if (c.res.status !== 200) return
    const kept = await keep(c, etag, cacheControl)
    cache.set(c.req.url, kept)
    // Hono adds the headers of the answer that it has to the one that takes its place.
    c.res = undefined
    c.res = answer(c, kept)
  }
}

async function keep(c: Context<AppEnv>, etag: string, cacheControl: string): Promise<Kept> {
  const body = new Uint8Array(await c.res.arrayBuffer())
  const caching = { etag, 'cache-control': cacheControl, vary: 'Accept-Encoding' }
  return { etag, body, headers: { ...Object.fromEntries(c.res.headers), ...caching } }
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
