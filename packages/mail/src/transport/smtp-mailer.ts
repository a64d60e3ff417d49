import { createTransport } from 'nodemailer'
import type { Mailer, Message, Sent } from './mailer.ts'
import { wireMail } from './wire-mail.ts'

// As many connections as most servers allow one client.
const CONNECTIONS = 5

// How long a server may be silent, in milliseconds.
const PATIENCE = 30_000

/**
 * Sends through the SMTP server at `url` (`smtps://name:password@host`), on Node alone. SMTP knows
 * no keys: a mail that was taken while the answer was lost goes again, with the same Message-ID, by
 * which many servers and programs show it once.
 */
export function smtpMailer(url: string, patience = PATIENCE): Mailer & { close: () => void } {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: CONNECTIONS,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send(message): Promise<Sent> {
      try {
        const messageId = await messageIdOf(message)
        await transport.sendMail({ ...mailOf(message), messageId })
        return { ok: true, id: messageId }
      } catch (error) {
        return {
          ok: false,
          reason: isFinal(error) ? 'refused' : 'try_later',
          detail: error instanceof Error ? error.message : '',
        }
      }
    },
    atOnce: CONNECTIONS,
    close: () => transport.close(),
  }
}

/** The Message-ID of a mail: that of its key, at whom it comes from. */
export async function messageIdOf({ key, from }: Pick<Message, 'key' | 'from'>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key)))
  const host = /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? 'localhost'
  const name = Array.from(hash.subarray(0, 16), byte => byte.toString(16).padStart(2, '0'))
  return `<${name.join('')}@${host}>`
}

// Beside the text, and as a file: so calendar programs act on it (RFC 6047, 2.4).
function mailOf({ calendar, ...message }: Message) {
  return {
    ...wireMail(message),
    ...(calendar && {
      icalEvent: { filename: 'invite.ics', method: calendar.method, content: calendar.text },
    }),
  }
}

// Only what the server says of the recipient or of the mail itself is final (RFC 5321, 4.2.1): a
// refused sign-in or sender is for those who run the server to put right.
function isFinal(error: unknown): boolean {
  const { code, command, responseCode } = error as {
    code?: string
    command?: string
    responseCode?: number
  }
  if (responseCode === undefined) return code === 'EENVELOPE'
  return responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA')
}
