import { findPersonByEmail } from '@tributary/database/person/find-person'
import { renderLetter } from '@tributary/mail/letter/render-letter'
import { signInLetter } from '@tributary/mail/letter/sign-in-letter'
import { messagesIn } from '@tributary/messages/messages'
import { LINK_MINUTES, mintLink } from '../../auth.ts'
import type { Deps } from '../../deps.ts'
import { hashOf } from '../../secret-token.ts'
import { covered } from './split-secret.ts'

type Input = {
  email: string
  next?: string | undefined
  origin: string
  /** What the asking browser keeps, without which the link is worth nothing. */
  pad: string
}

/** Mails a link to the person with this address; nothing where there is none. */
export async function sendLink(
  { auth, db, mailer, mailFrom, log }: Pick<Deps, 'auth' | 'db' | 'mailer' | 'mailFrom' | 'log'>,
  { email, next, origin, pad }: Input,
): Promise<void> {
  const person = await findPersonByEmail(db, email)
  if (!person || person.erased) return
  const token = covered(await mintLink(auth, email), pad)
  const query = next === undefined ? '' : `?next=${encodeURIComponent(next)}`
  const letter = signInLetter(messagesIn('en'), `${origin}/sign-in/${token}${query}`, LINK_MINUTES)
  const sent = await mailer.send({
    key: `sign-in/${await hashOf(token)}`,
    from: mailFrom,
    to: email,
    ...renderLetter(messagesIn('en'), letter),
  })
  if (!sent.ok) log('error', { event: 'mail failed', kind: 'sign-in', reason: sent.reason })
}
