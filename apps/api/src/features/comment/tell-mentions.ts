import { findBody } from '@tributary/database/body/list-bodies'
import { findComment } from '@tributary/database/comment/list-comments'
import { listMentionsToMail, noteMailed } from '@tributary/database/comment/mentions'
import { selectThing } from '@tributary/database/thing/select-things'
import { renderLetter } from '@tributary/mail/letter/render-letter'
import { mentionLetter } from '@tributary/mail/mention/mention-letter'
import { messagesIn } from '@tributary/messages/messages'
import type { Deps } from '../../deps.ts'

type Input = { processId: string; id: number; origin: string }

/** Mails those whom a comment names, who want to hear of it at once and have not: each once. */
export async function tellMentions(
  { db, now, mailer, mailFrom, log }: Pick<Deps, 'db' | 'now' | 'mailer' | 'mailFrom' | 'log'>,
  { processId, id, origin }: Input,
): Promise<void> {
  const named = await listMentionsToMail(db, id)
  if (named.length === 0) return
  const comment = await findComment(db, processId, id)
  if (!comment) return
  const { thing, thingId, authorBody } = comment
  const [about, preparation, body] = await Promise.all([
    selectThing(db, thing, processId, thingId),
    selectThing(db, 'process', processId, processId),
    authorBody === undefined ? undefined : findBody(db, processId, authorBody),
  ])
  const messages = messagesIn('en')
  const letter = mentionLetter(messages, {
    ...comment,
    title: String(about?.fields.title),
    process: { id: processId, title: String(preparation?.fields.title) },
    acronym: body?.acronym,
    origin,
  })
  const mail = { from: mailFrom, ...renderLetter(messages, letter) }
  for (const { personId, email } of named) {
    const sent = await mailer.send({ key: `mention/${id}/${personId}`, to: email, ...mail })
    if (sent.ok) await noteMailed(db, { commentId: id, personId, at: now() })
    else log('error', { event: 'mail failed', kind: 'mention', reason: sent.reason })
  }
}
