import type { FetchFailure } from '@tributary/domain/calendar/fetch-failure'
import { type Outside, type OutsideAnswer, OutsideError } from '../../outside.ts'

/** What a server said of the text that it gave: asked with that, it need not give it again. */
export type Validators = { etag: string | null; lastModified: string | null }

export type FetchedText =
  | ({ ok: true; isNew: true; text: string } & Validators)
  | { ok: true; isNew: false }
  | { ok: false; failure: FetchFailure; retryAfter: number }

/** The most that is read of a calendar, and the most redirects that are followed to it. */
export const MOST_MEGABYTES = 5
export const MOST_REDIRECTS = 3

const MEGABYTE = 1_048_576
const REDIRECTS = [301, 302, 303, 307, 308]

/** Fetches a text from the web, only if it is another than before; every redirect is checked anew. */
export async function fetchText(
  outside: Outside,
  address: string,
  { etag, lastModified }: Validators,
): Promise<FetchedText> {
  const headers = {
    Accept: 'text/calendar, text/plain;q=0.5',
    'Accept-Encoding': 'identity',
    'User-Agent': 'Tributary (calendar subscriptions)',
    ...(etag !== null && { 'If-None-Match': etag }),
    ...(lastModified !== null && { 'If-Modified-Since': lastModified }),
  }
  const signal = outside.patience()
  let url = new URL(address)
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      if (!/^https?:$/.test(url.protocol)) return failed({ reason: 'not_web' })
      const answer = await outside.ask(url, headers, signal)
      const location = REDIRECTS.includes(answer.status) ? answer.header('location') : undefined
      if (location === undefined) return await readAnswer(answer)
      answer.close()
      const next = URL.parse(location, url)
      if (!next) return failed({ reason: 'not_web' })
      url = next
    }
    return failed({ reason: 'too_many_redirects' })
  } catch (error) {
    if (error instanceof OutsideError) return failed({ reason: error.reason })
    return failed({ reason: signal.aborted ? 'too_slow' : 'unreachable' })
  }
}

async function readAnswer(answer: OutsideAnswer): Promise<FetchedText> {
  const { status } = answer
  if (status === 200) return readText(answer)
  answer.close()
  if (status === 304) return { ok: true, isNew: false }
  return failed({ reason: 'status', status }, Number(answer.header('retry-after')) || 0)
}

async function readText(answer: OutsideAnswer): Promise<FetchedText> {
  const decoder = new TextDecoder()
  let [text, bytes] = ['', 0]
  const said = Number(answer.header('content-length') ?? 0)
  if (said > MOST_MEGABYTES * MEGABYTE) return tooLarge(answer)
  for await (const chunk of answer.body) {
    bytes += chunk.length
    if (bytes > MOST_MEGABYTES * MEGABYTE) return tooLarge(answer)
    text += decoder.decode(chunk, { stream: true })
  }
  return {
    ok: true,
    isNew: true,
    text: text + decoder.decode(),
    etag: answer.header('etag') ?? null,
    lastModified: answer.header('last-modified') ?? null,
  }
}

function tooLarge(answer: OutsideAnswer): FetchedText {
  answer.close()
  return failed({ reason: 'too_large', megabytes: MOST_MEGABYTES })
}

function failed(failure: FetchFailure, retryAfter = 0): FetchedText {
  return { ok: false, failure, retryAfter }
}
