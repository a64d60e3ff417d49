import { type Mailer, type Message, withHeaderLines } from './mailer.ts'

/** Keeps mail in the local mailbox; `store` writes it once for each key and answers its id. */
export function mailboxMailer(store: (message: Message) => Promise<string>): Mailer {
  return {
    async send(message) {
      return { ok: true, id: await store(withHeaderLines(message)) }
    },
  }
}
