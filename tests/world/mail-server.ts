import type { AddressInfo } from 'node:net'
import { smtpMailer } from '@tributary/mail/transport/smtp-mailer'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'

export type Answers = { rcpt?: [number, string]; data?: [number, string]; isSilent?: boolean }

/** A mail server that answers as told and keeps what it took, and the mailer that sends to it. */
export async function mailServer(answers: Answers = {}) {
  const taken: string[] = []
  const failing = ([responseCode, text]: [number, string]) =>
    Object.assign(new Error(text), { responseCode })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, done) => {
      if (!answers.isSilent) done(answers.rcpt ? failing(answers.rcpt) : null)
    },
    onData(stream, _, done) {
      let text = ''
      stream.on('data', chunk => {
        text += String(chunk)
      })
      stream.on('end', () => {
        if (answers.data) return done(failing(answers.data))
        taken.push(text)
        done()
      })
    },
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const { port } = server.server.address() as AddressInfo
  // What answers is given the time that it takes.
  const mailer = smtpMailer(`smtp://127.0.0.1:${port}`, answers.isSilent ? 500 : undefined)
  onTestFinished(() => {
    mailer.close()
    server.close()
  })
  return { mailer, taken, server }
}
