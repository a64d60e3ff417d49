import type { WrittenFeed } from '@tributary/ical/feed/feed-writer'
import { joined } from '@tributary/ical/feed/joined'
import type { Context } from 'hono'
import type { AppEnv } from './deps.ts'
import { LruCache } from './lru-cache.ts'

const ENCODINGS = ['br', 'gzip'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Compresses the body of an answer. */
export type Compress = (body: Uint8Array, encoding: Encoding) => Promise<Uint8Array<ArrayBuffer>>

/** An answer that is kept, and given to whoever asks the same. */
export type KeptAnswer = {
  /** Names the version of what the answer shows: an answer of another is not given. */
  stamp: string
  etag: string
  /** Its bytes, in parts that follow one another. */
  parts: Uint8Array<ArrayBuffer>[]
  /** The feed that it gives, if it is one. */
  feed?: WrittenFeed | undefined
  headers: Record<string, string>
  /** From which instant on it can be named as that of its last change (UTC, ISO 8601), and how it is. */
  modified?: { at: string; lastModified: string } | undefined
  /** The same compressed, each made when somebody first asks for it. */
  encoded: Map<Encoding, Promise<KeptAnswer>>
}

export type KeptAnswers = LruCache<KeptAnswer>

const KEPT_BYTES = 64 * 1024 * 1024

/** Where answers are kept, within a bound. */
export function keptAnswers(): KeptAnswers {
  return new LruCache<KeptAnswer>(KEPT_BYTES, sizeOfAnswer)
}

/** What stands for a feed in the answer that gives it. */
export function answerOfFeed(feed: WrittenFeed): Pick<KeptAnswer, 'etag' | 'parts' | 'feed'> {
  return { etag: `"${feed.tag}"`, parts: feed.parts.map(({ bytes }) => bytes), feed }
}

/** How many bytes an answer takes, with what is compressed of it. */
export function sizeOfAnswer({ parts }: KeptAnswer): number {
  return lengthOf(parts) * 2 + 1_024
}

/** How many bytes some parts are together. */
export function lengthOf(parts: Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0)
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
  const { compress, now } = c.get('deps')
  const asked = { header: (name: string) => c.req.header(name), at: now() }
  const { status, headers, parts } = await answerTo(asked, whole, compress)
  return new Response(parts.length > 0 ? bodyOf(parts) : null, { status, headers })
}

type Asked = {
  /** A header of the request; its name is in lower case. */
  header: (name: string) => string | undefined
  /** When it is asked (UTC, ISO 8601). */
  at: string
}

type Answer = {
  status: 200 | 304
  headers: Record<string, string>
  /** None where there is no body. */
  parts: Uint8Array<ArrayBuffer>[]
}

/** What is answered from a kept answer: at once, but for what has to be compressed first. */
export function answerTo(
  { header, at }: Asked,
  whole: KeptAnswer,
  compress: Compress | undefined,
): Answer | Promise<Answer> {
  const encoding = compress && encodingFor(header, whole)
  // Strong validators are of bytes: the compressed ones need their own (RFC 9110, 8.8.3.3).
  const etag = encoding ? `${whole.etag.slice(0, -1)}-${encoding}"` : whole.etag
  const modified = whole.modified && at >= whole.modified.at ? whole.modified : undefined
  const dated = modified && { 'last-modified': modified.lastModified }
  if (isKnown(header, etag, modified?.at)) {
    // A 304 repeats no more than caches need (RFC 9110, 15.4.5).
    const { 'cache-control': caching = '', vary = '' } = whole.headers
    return { status: 304, headers: { etag, 'cache-control': caching, vary, ...dated }, parts: [] }
  }
  const given = ({ parts, headers }: KeptAnswer): Answer => {
    return { status: 200, headers: { ...headers, ...dated }, parts }
  }
  return encoding ? encoded(compress, whole, encoding, etag).then(given) : given(whole)
}

// If-None-Match is the better word where both are said (RFC 9110, 13.1.3).
function isKnown(header: Asked['header'], etag: string, modifiedAt: string | undefined): boolean {
  const tags = header('if-none-match')
  if (tags !== undefined) return matches(tags, etag)
  const since = modifiedAt === undefined ? undefined : header('if-modified-since')
  return since !== undefined && Date.parse(since) >= Date.parse(modifiedAt ?? '')
}

// If-None-Match compares weakly (RFC 9110, 13.1.2).
function matches(header: string, etag: string): boolean {
  if (header === etag || header.trim() === '*') return true
  return header.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag)
}

// To copy a few parts is less work than to send them one by one; to copy many is more.
const SMALL = 1_000_000

function bodyOf(parts: Uint8Array<ArrayBuffer>[]): BodyInit {
  if (lengthOf(parts) < SMALL) return joined(parts)
  const left = parts.values()
  return new ReadableStream({
    pull(controller) {
      const { value, done } = left.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
}

const SMALLEST = 1_000

function encodingFor(header: Asked['header'], { parts }: KeptAnswer): Encoding | undefined {
  if (parts.length === 1 && lengthOf(parts) < SMALLEST) return undefined
  const accepted = header('accept-encoding')
  if (accepted === undefined) return undefined
  return ENCODINGS.find(encoding => takes(accepted, encoding))
}

// "br;q=0" says that brotli is not taken (RFC 9110, 12.5.3).
function takes(accepted: string, encoding: Encoding): boolean {
  if (!accepted.toLowerCase().includes(encoding)) return false
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

async function encode(
  compress: Compress,
  whole: KeptAnswer,
  encoding: Encoding,
  etag: string,
): Promise<KeptAnswer> {
  const body = await compress(joined(whole.parts), encoding)
  const length = { 'content-length': String(body.length) }
  const headers = { ...whole.headers, etag, 'content-encoding': encoding, ...length }
  return { ...whole, etag, parts: [body], headers }
}
