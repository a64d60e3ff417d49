import 'temporal-polyfill/global'
import { parseArgs } from 'node:util'
import { isDay } from '@tributary/domain/date/day'
import { commandLine } from './command-line.ts'
import { usesMailbox } from './config.ts'
import { readDigest } from './features/digest/read-digest.ts'
import { sendDigest } from './features/digest/send-digest.ts'
import { mailerOnNode } from './mailer-node.ts'

const USAGE =
  'npm run digest -- --process wsis20 --body itu [--on 2025-06-16] [--html] [--to lead@example.int]'

// Prints a digest, or sends it where --to names somebody.
await commandLine(USAGE, async ({ config, db, now }) => {
  const { values } = parseArgs({
    options: {
      process: { type: 'string', default: 'wsis20' },
      body: { type: 'string' },
      on: { type: 'string' },
      to: { type: 'string' },
      html: { type: 'boolean', default: false },
    },
  })
  const { process: processId, body, on, to, html } = values
  if (!body) return { error: '--body is missing: whose digest?' }
  if (on !== undefined && !isDay(on)) return { error: `--on ${on} is not a day such as 2025-06-16` }
  if (to !== undefined && !/^\S+@\S+$/.test(to))
    return { error: `--to ${to} is not a mail address` }
  const origin = config.PUBLIC_URL ?? `http://localhost:${config.PORT}`
  const input = { processId, body, on, origin }
  if (to !== undefined) {
    const sent = await sendDigest({ db, now }, mailerOnNode(config, db, now), {
      ...input,
      to,
      from: config.MAIL_FROM,
    })
    if (sent.ok)
      return {
        output: usesMailbox(config) ? `Kept in ${origin}/mailbox/${sent.id}` : `Sent: ${sent.id}`,
      }
    return {
      error: 'detail' in sent ? `Not sent: ${sent.detail}` : missing(sent.reason, processId, body),
    }
  }
  const read = await readDigest({ db, now }, input)
  if (!read.ok) return { error: missing(read.reason, processId, body) }
  const { subject, text } = read.digest
  return { output: html ? read.digest.html : `Subject: ${subject}\n\n${text}` }
})

function missing(reason: 'no_process' | 'no_body', processId: string, body: string): string {
  return reason === 'no_process'
    ? `There is no process "${processId}".`
    : `There is no body "${body}" in the process "${processId}".`
}
