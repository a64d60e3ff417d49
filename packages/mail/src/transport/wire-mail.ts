import { type Attachment, type Message, withHeaderLines } from './mailer.ts'

/** A mail in the words that the libraries of all ways to send it share. */
export function wireMail({ attachments = [], ...message }: Message) {
  const { from, to, subject, html, text, headers } = withHeaderLines(message)
  return {
    from,
    to,
    subject,
    ...(html && { html }),
    text,
    ...(headers && { headers }),
    ...(attachments.length > 0 && { attachments: attachments.map(wireFile) }),
  }
}

function wireFile({ filename, contentType, text }: Attachment) {
  return { filename, contentType, content: Buffer.from(text) }
}
