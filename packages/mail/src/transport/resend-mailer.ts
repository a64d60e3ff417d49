import { Resend } from 'resend'
import { headerLine, type Mailer } from './mailer.ts'

// The provider keeps an idempotency key of at most 256 characters for 24 hours.
const LONGEST_KEY = 256

/** Sends through Resend; `baseUrl` names another server that speaks its API. */
export function resendMailer(apiKey: string, baseUrl?: string): Mailer {
  const resend = new Resend(apiKey, baseUrl ? { baseUrl } : {})
  return {
    async send({ key, from, to, subject, html, text }) {
      const mail = {
        from: headerLine(from),
        to: headerLine(to),
        subject: headerLine(subject),
        html,
        text,
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
