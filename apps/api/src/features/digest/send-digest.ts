import { noteMailed } from '@tributary/database/comment/mentions'
import type { Mailer, Sent } from '@tributary/mail/transport/mailer'
import type { Deps } from '../../deps.ts'
import { type ReadDigest, readDigest } from './read-digest.ts'

type Input = Parameters<typeof readDigest>[1] & { from: string; to: string }

export type SendDigest = Sent | Extract<ReadDigest, { ok: false }>

/** Sends a digest; the same one of the same day goes to an address once. */
export async function sendDigest(
  deps: Pick<Deps, 'db' | 'now'>,
  mailer: Mailer,
  input: Input,
): Promise<SendDigest> {
  const read = await readDigest(deps, input)
  if (!read.ok) return read
  const { subject, html, text, told } = read.digest
  const key = `digest/${input.processId}/${input.body}/${read.on}/${input.to}`
  const sent = await mailer.send({ key, from: input.from, to: input.to, subject, html, text })
  if (sent.ok) for (const mention of told) await noteMailed(deps.db, { ...mention, at: deps.now() })
  return sent
}
