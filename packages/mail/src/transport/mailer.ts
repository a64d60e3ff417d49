/** A mail that is ready to go. */
export type Message = {
  /** The same key is sent once, however often it is tried. */
  key: string
  from: string
  to: string
  subject: string
  html: string
  text: string
  /** The scheduling message that goes with it (iTIP, RFC 6047), which calendars act on. */
  calendar?: { method: string; text: string } | undefined
}

export type Sent =
  | { ok: true; id: string }
  | { ok: false; reason: 'refused' | 'try_later'; detail: string }

/** A way to send mail. It answers; it does not throw for what the network or a provider does. */
export type Mailer = { send: (message: Message) => Promise<Sent> }

/** One header line: no line break in it can begin another. */
export function headerLine(value: string): string {
  return value.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}
