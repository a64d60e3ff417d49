import type { Database } from '@tributary/database/connection/database'
import { keepMessage } from '@tributary/database/mailbox/mailbox'
import { mailboxMailer } from '@tributary/mail/transport/mailbox-mailer'
import type { Mailer } from '@tributary/mail/transport/mailer'
import { resendMailer } from '@tributary/mail/transport/resend-mailer'
import type { Config } from './config.ts'

/** The way to send mail that the configuration asks for; the local mailbox where it asks for none. */
export function mailerFor(
  config: Pick<Config, 'RESEND_API_KEY' | 'RESEND_BASE_URL'>,
  db: Database,
  now: () => string,
): Mailer {
  return config.RESEND_API_KEY
    ? resendMailer(config.RESEND_API_KEY, config.RESEND_BASE_URL)
    : mailboxMailer(message => keepMessage(db, message, now()))
}
