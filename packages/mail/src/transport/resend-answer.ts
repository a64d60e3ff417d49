import type { NotSent } from './mailer.ts'

type Refusal = { message: string; statusCode: number | null; name: string }
type Headers = Record<string, string> | null

// The key, the domain or the account is at fault, or another request under the same key is under
// way: the mail may go once that is over.
const NOT_OF_THE_MAIL = new Set([0, 401, 403, 408, 409, 429])

/** What an answer of Resend that is no success means for the mail. */
export function notSent({ message, statusCode, name }: Refusal, headers: Headers): NotSent {
  const status = statusCode ?? 0
  const isPassing = status >= 500 || NOT_OF_THE_MAIL.has(status)
  return {
    ok: false,
    reason: isPassing && !isKeyUsed({ name }) ? 'try_later' : 'refused',
    detail: message,
    rest: wholeSeconds(headers?.['retry-after']),
  }
}

/** For how many seconds the provider wants no request after one that it took. */
export function restAfter(headers: Headers): number | undefined {
  if (headers?.['ratelimit-remaining'] !== '0') return undefined
  return wholeSeconds(headers['ratelimit-reset'])
}

/** Whether it was refused as its key was used for other bytes. */
export function isKeyUsed({ name }: Pick<Refusal, 'name'>): boolean {
  return name === 'invalid_idempotent_request'
}

function wholeSeconds(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined
}
