import { Resend } from 'resend'
import type { BatchSent, Mailer, Message, Sent } from './mailer.ts'
import { isKeyUsed, notSent, restAfter } from './resend-answer.ts'
import { wireMail } from './wire-mail.ts'

// The provider keeps an idempotency key of at most 256 characters for 24 hours.
const LONGEST_KEY = 256

// A batch carries no attachments.
const MOST_IN_BATCH = 100

// How long a request may take, in milliseconds: what hangs is tried again under the same key.
const LONGEST_WAIT = 30_000

/**
 * Sends through Resend; `baseUrl` names another server that speaks its API. It gives up a request
 * when the signal that `patience` makes for it says so.
 */
export function resendMailer(
  apiKey: string,
  baseUrl?: string,
  patience = () => AbortSignal.timeout(LONGEST_WAIT),
): Mailer {
  const resend = new Resend(apiKey, baseUrl ? { baseUrl } : {})
  const under = (key: string) => ({
    idempotencyKey: key.slice(0, LONGEST_KEY),
    signal: patience(),
  })
  return {
    async send(message): Promise<Sent> {
      try {
        const { data, error, headers } = await resend.emails.send(
          mailOf(message),
          under(message.key),
        )
        return error ? notSent(error, headers) : { ok: true, id: data.id }
      } catch (error) {
        return unreached(error)
      }
    },
    batch: {
      most: MOST_IN_BATCH,
      async send(key, messages): Promise<BatchSent> {
        try {
          const { data, error, headers } = await resend.batch.send(messages.map(mailOf), {
            ...under(key),
            // One bad address refuses none of the others.
            batchValidation: 'permissive',
          })
          if (error && isKeyUsed(error)) {
            return { ok: false, reason: 'key_used', detail: error.message }
          }
          if (error) return notSent(error, headers)
          return { ok: true, sent: inOrder(messages.length, data), rest: restAfter(headers) }
        } catch (error) {
          return unreached(error)
        }
      },
    },
  }
}

type Taken = { data: { id: string }[]; errors?: { index: number; message: string }[] }

// The ids are of those that were taken; the others are named by their place.
function inOrder(count: number, { data, errors = [] }: Taken): Sent[] {
  const why = new Map(errors.map(({ index, message }) => [index, message]))
  const ids = data.map(({ id }) => id)
  return Array.from({ length: count }, (_, place) => {
    const detail = why.get(place)
    return detail === undefined
      ? { ok: true, id: ids.shift() ?? '' }
      : { ok: false, reason: 'refused', detail }
  })
}

function unreached(error: unknown): Sent & { ok: false } {
  return {
    ok: false,
    reason: 'try_later',
    detail: error instanceof Error ? error.message : '',
  }
}

// By its type a calendar program knows what to do with it (RFC 6047, 2.4).
function mailOf({ attachments = [], calendar, ...message }: Message) {
  const invitation = calendar && {
    filename: 'invite.ics',
    contentType: `text/calendar; charset=utf-8; method=${calendar.method}`,
    text: calendar.text,
  }
  return wireMail({
    ...message,
    attachments: invitation ? [...attachments, invitation] : attachments,
  })
}
