import { latestChange } from '@tributary/database/change/latest-change'
import type { Context, MiddlewareHandler } from 'hono'
import type { AppEnv } from './deps.ts'
import { LruCache } from './lru-cache.ts'

type Kept = {
  etag: string
  type: string
  body: string
  gzipped?: Uint8Array<ArrayBuffer> | undefined
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
  const cache = new LruCache<Kept>(KEPT_BYTES, kept => kept.body.length * 2 + 256)
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()
    const deps = c.get('deps')
    const version = await latestChange(deps.db, processOf(c))
    const etag = `"${deps.release}.${version}${alsoOf(c)}"`
    let kept = cache.get(c.req.url)
    if (kept?.etag !== etag) {
      await next()
      if (c.res.status !== 200) return
      kept = await keep(c, etag)
      cache.set(c.req.url, kept)
    }
    c.res = answer(c, kept, cacheControl)
  }
}

async function keep(c: Context<AppEnv>, etag: string): Promise<Kept> {
  const body = await c.res.text()
  const type = c.res.headers.get('Content-Type') ?? 'application/json'
  const gzip = c.get('deps').gzip
  return { etag, type, body, gzipped: gzip && body.length > 1_000 ? gzip(body) : undefined }
}

function answer(c: Context, kept: Kept, cacheControl: string): Response {
  const gzipped = c.req.header('Accept-Encoding')?.includes('gzip') ? kept.gzipped : undefined
  // Strong validators are of bytes: the compressed ones need their own (RFC 9110, 8.8.3.3).
  const etag = gzipped ? kept.etag.replace(/"$/, '-gzip"') : kept.etag
  const headers: Record<string, string> = {
    ETag: etag,
    'Cache-Control': cacheControl,
    Vary: 'Accept-Encoding',
  }
  if (matches(c.req.header('If-None-Match'), etag))
    return new Response(null, { status: 304, headers })
  headers['Content-Type'] = kept.type
  if (!gzipped) return new Response(kept.body, { headers })
  headers['Content-Encoding'] = 'gzip'
  return new Response(gzipped, { headers })
}

// If-None-Match compares weakly (RFC 9110, 13.1.2).
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  if (header === etag || header.trim() === '*') return true
  return header.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag)
}
