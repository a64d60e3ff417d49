/** A mail that is ready to go. */
export type Message = {
  /** The same key is sent once, however often it is tried. */
  key: string
  from: string
  to: string
  subject: string
  html: string
  text: string
  /** More headers, such as `List-Unsubscribe`. */
  headers?: Record<string, string> | undefined
  /** Files of text that go with it. */
  attachments?: Attachment[] | undefined
  /** The scheduling message that goes with it (iTIP, RFC 6047), which calendars act on. */
  calendar?: { method: string; text: string } | undefined
}

export type Attachment = { filename: string; contentType: string; text: string }

/**
 * Why a mail did not go. `refused`: it never will, as it is. `try_later`: nothing is wrong with it;
 * it is tried again with the same bytes. `rest`: the seconds for which the provider wants to be
 * left in peace first.
 */
export type NotSent = {
  ok: false
  reason: 'refused' | 'try_later'
  detail: string
  rest?: number | undefined
}

export type Sent = { ok: true; id: string } | NotSent

/**
 * What became of several mails, in their order, or why none of them went. `key_used`: their key was
 * used for other bytes, which may have gone.
 */
export type BatchSent =
  | { ok: true; sent: Sent[]; rest?: number | undefined }
  | NotSent
  | { ok: false; reason: 'key_used'; detail: string }

/** A way to send mail. It answers; it does not throw for what the network or a provider does. */
export type Mailer = {
  send: (message: Message) => Promise<Sent>
  /** Hands over at most `most` mails in one request, under one key; absent where each goes alone. */
  batch?: {
    most: number
    send: (key: string, messages: Message[]) => Promise<BatchSent>
  }
  /** How many requests it takes at once; one where nothing is said. */
  atOnce?: number | undefined
}

/** One header line: no line break in it can begin another. */
export function headerLine(value: string): string {
  return value.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

/** A mail whose header lines are lines, whatever names and titles hold. */
export function withHeaderLines<Mail extends Message>(message: Mail): Mail {
  const { from, to, subject, headers } = message
  return {
    ...message,
    from: headerLine(from),
    to: headerLine(to),
    subject: headerLine(subject),
    ...(headers && {
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, headerLine(value)]),
      ),
    }),
  }
}
