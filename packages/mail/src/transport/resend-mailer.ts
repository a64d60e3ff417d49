import { Resend } from 'resend'
import { headerLine, type Mailer, type Message } from './mailer.ts'

// The provider keeps an idempotency key of at most 256 characters for 24 hours.
const LONGEST_KEY = 256

/** Sends through Resend; `baseUrl` names another server that speaks its API. */
export function resendMailer(apiKey: string, baseUrl?: string): Mailer {
  const resend = new Resend(apiKey, baseUrl ? { baseUrl } : {})
  return {
    async send({ key, from, to, subject, html, text, calendar }) {
      const mail = {
        from: headerLine(from),
        to: headerLine(to),
        subject: headerLine(subject),
        html,
        text,
        ...(calendar && { attachments: [attached(calendar)] }),
      }
      try {
        const { data, error } = await resend.emails.send(mail, {
          idempotencyKey: key.slice(0, LONGEST_KEY),
        })
        if (data) return { ok: true, id: data.id }
        const status = error?.statusCode ?? 0
        const isPassing = status === 0 || status === 429 || status >= 500
        return {
          ok: false,
          reason: isPassing ? 'try_later' : 'refused',
          detail: error?.message ?? '',
        }
      } catch (error) {
        return {
          ok: false,
          reason: 'try_later',
          detail: error instanceof Error ? error.message : '',
        }
      }
    },
  }
}

// By its type a calendar program knows what to do with it (RFC 6047, 2.4).
function attached({ method, text }: NonNullable<Message['calendar']>) {
  return {
    filename: 'invite.ics',
    content: new TextEncoder().encode(text),
    contentType: `text/calendar; charset=utf-8; method=${method}`,
  }
}
