import type { Database } from '@tributary/database/connection/database'
import type { Mailer } from '@tributary/mail/transport/mailer'
import { smtpMailer } from '@tributary/mail/transport/smtp-mailer'
import type { Config } from './config.ts'
import { mailerFor } from './mailer.ts'

/** The same on Node, where mail may go by SMTP too. */
export function mailerOnNode(
  config: Pick<Config, 'RESEND_API_KEY' | 'RESEND_BASE_URL' | 'SMTP_URL'>,
  db: Database,
  now: () => string,
): Mailer {
  return config.SMTP_URL ? smtpMailer(config.SMTP_URL) : mailerFor(config, db, now)
}
