import type { Comment } from '@tributary/domain/comment/comment'
import { withNames } from '@tributary/domain/comment/comment-parts'
import { placeOf } from '@tributary/domain/process/place-of'
import type { Messages } from '@tributary/messages/messages'
import { cut } from '../digest/cut.ts'
import type { Letter } from '../letter/render-letter.ts'
import { headerLine } from '../transport/mailer.ts'

const TITLE = 140
const TEXT = 2_000

/** A comment as its mail tells it. */
export type ToldComment = Comment & {
  /** The title of the thing that it was said on. */
  title: string
  process: { id: string; title: string }
  /** What the author's body is called. */
  acronym?: string | undefined
  origin: string
}

/** The mail to somebody whom a comment names: who, where, and what was said. */
export function mentionLetter(messages: Messages, told: ToldComment): Letter {
  const { t } = messages
  const { process, acronym, origin } = told
  const name = headerLine(told.author.name)
  const title = cut(headerLine(told.title), TITLE)
  const author = acronym ? t('comment.mail.by', { author: name, body: acronym }) : name
  const thing = t(`comment.thing.${told.thing}`)
  const nameOf = (id: string) => told.mentions.find(person => person.id === id)?.name ?? id
  return {
    subject: t('comment.mail.subject', { author: cut(author, 80), title }),
    paragraphs: [
      t('comment.mail.lead', { author, thing, title, process: cut(process.title, TITLE) }),
      cut(withNames(told.text ?? '', nameOf), TEXT),
    ],
    button: {
      label: t('comment.mail.open'),
      href: `${origin}/${process.id}${placeOf(told.thing, told.thingId)}#comment-${told.id}`,
    },
    foot: t('comment.mail.foot'),
  }
}
