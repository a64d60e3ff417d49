import type { Context } from 'hono'
import type { AppEnv } from './deps.ts'

const ENCODINGS = ['br', 'gzip'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Compresses the body of an answer. */
export type Compress = (body: Uint8Array, encoding: Encoding) => Promise<Uint8Array<ArrayBuffer>>

/** An answer that is kept, and given to whoever asks the same. */
export type KeptAnswer = {
  /** Names the version of what the answer shows: an answer of another is not given. */
  stamp: string
  etag: string
  body: Uint8Array<ArrayBuffer>
  headers: Record<string, string>
  /** From which instant on it can be named as that of its last change (UTC, ISO 8601). */
  modifiedAt?: string | undefined
  /** The same compressed, each made when somebody first asks for it. */
  encoded: Map<Encoding, Promise<KeptAnswer>>
}

/** How many bytes an answer takes, with what is compressed of it. */
export function sizeOfAnswer({ body }: KeptAnswer): number {
  return body.length * 2 + 1_024
}

/** A strong validator of bytes: the same for the same bytes, on every instance. */
export async function etagOfBytes(body: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  return `"${[...digest.subarray(0, 16)].map(byte => byte.toString(16).padStart(2, '0')).join('')}"`
}

/**
 * The first whole second after an instant, as `Last-Modified` may name it once it has passed: what
 * changes twice within a second is never taken for the same (RFC 9110, 8.8.2.2).
 */
export function secondAfter(instant: string): string {
  const second = Math.floor(Date.parse(instant) / 1_000) + 1
  return new Date(second * 1_000).toISOString()
}

/** Gives a kept answer, compressed as the client likes; 304 to whoever has it. */
export async function giveAnswer(c: Context<AppEnv>, whole: KeptAnswer): Promise<Response> {
  const { compress } = c.get('deps')
  const encoding = compress && encodingFor(c, whole)
  const etag = encoding ? whole.etag.replace(/"$/, `-${encoding}"`) : whole.etag
  const { modifiedAt } = whole
  const lastModified =
    modifiedAt !== undefined && c.get('deps').now() >= modifiedAt
      ? { 'last-modified': new Date(modifiedAt).toUTCString() }
      : undefined
  if (isKnown(c, etag, lastModified && modifiedAt)) {
    // A 304 repeats no more than caches need (RFC 9110, 15.4.5).
    const { 'cache-control': caching = '', vary = '' } = whole.headers
    return new Response(null, {
      status: 304,
      headers: { etag, 'cache-control': caching, vary, ...lastModified },
    })
  }
  const { body, headers } = encoding ? await encoded(compress, whole, encoding, etag) : whole
  return new Response(body, { headers: lastModified ? { ...headers, ...lastModified } : headers })
}

// If-None-Match is the better word where both are said (RFC 9110, 13.1.3).
function isKnown(c: Context, etag: string, modifiedAt: string | undefined): boolean {
  const tags = c.req.header('If-None-Match')
  if (tags !== undefined) return matches(tags, etag)
  const since = modifiedAt === undefined ? undefined : c.req.header('If-Modified-Since')
  return since !== undefined && Date.parse(since) >= Date.parse(modifiedAt ?? '')
}

// If-None-Match compares weakly (RFC 9110, 13.1.2).
function matches(header: string, etag: string): boolean {
  if (header === etag || header.trim() === '*') return true
  return header.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag)
}

const SMALLEST = 1_000

function encodingFor(c: Context, { body }: KeptAnswer): Encoding | undefined {
  if (body.length < SMALLEST) return undefined
  const accepted = c.req.header('Accept-Encoding')
  if (accepted === undefined) return undefined
  return ENCODINGS.find(encoding => takes(accepted, encoding))
}

// "br;q=0" says that brotli is not taken (RFC 9110, 12.5.3).
function takes(accepted: string, encoding: Encoding): boolean {
  return accepted.split(',').some(item => {
    const [name = '', ...parameters] = item.split(';').map(part => part.trim().toLowerCase())
    return name === encoding && !parameters.some(parameter => /^q=0(\.0*)?$/.test(parameter))
  })
}

// Made once, however many ask for it at the same time.
function encoded(
  compress: Compress,
  whole: KeptAnswer,
  encoding: Encoding,
  etag: string,
): Promise<KeptAnswer> {
  let made = whole.encoded.get(encoding)
  if (!made) {
    made = encode(compress, whole, encoding, etag)
    whole.encoded.set(encoding, made)
    made.catch(() => whole.encoded.delete(encoding))
  }
  return made
}

// Strong validators are of bytes: the compressed ones need their own (RFC 9110, 8.8.3.3).
async function encode(
  compress: Compress,
  whole: KeptAnswer,
  encoding: Encoding,
  etag: string,
): Promise<KeptAnswer> {
  const body = await compress(whole.body, encoding)
  const length = { 'content-length': String(body.length) }
  const headers = { ...whole.headers, etag, 'content-encoding': encoding, ...length }
  return { ...whole, etag, body, headers }
}
