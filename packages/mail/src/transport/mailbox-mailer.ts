import { headerLine, type Mailer, type Message } from './mailer.ts'

/** Keeps mail in the local mailbox; `store` writes it once for each key and answers its id. */
export function mailboxMailer(store: (message: Message) => Promise<string>): Mailer {
  return {
    async send(message) {
      const { from, to, subject } = message
      const id = await store({
        ...message,
        from: headerLine(from),
        to: headerLine(to),
        subject: headerLine(subject),
      })
      return { ok: true, id }
    },
  }
}
