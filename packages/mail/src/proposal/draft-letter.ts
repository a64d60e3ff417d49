import type { Fields } from '@tributary/domain/change/change'
import { fieldChanges } from '@tributary/messages/field-changes'
import type { Messages } from '@tributary/messages/messages'
import { cut } from '../digest/cut.ts'
import type { Letter } from '../letter/render-letter.ts'

const TITLE = 140
const MOST_PARTS = 20

/** A proposed draft as its mail tells it to somebody who decides on parts of it. */
export type ToldDraft = {
  processId: string
  name: string
  /** The body that proposes it, or the person. */
  by: string
  /** Each milestone as it stands, and what would change of it. */
  parts: { before: Fields; fields: Fields }[]
  reason: string
  origin: string
}

/** The mail about a draft that was proposed, with the parts that its reader decides. */
export function draftLetter(
  messages: Messages,
  { processId, name, by, parts, reason, origin }: ToldDraft,
): Letter {
  const { t } = messages
  const told = parts.slice(0, MOST_PARTS).map(({ before, fields }) => {
    const changes = fieldChanges(messages, before, fields).map(({ label, from, to }) =>
      cut(t('proposal.change', { label, from, to }), TITLE * 2),
    )
    return [cut(String(before.title), TITLE), ...changes].join('\n')
  })
  const more = parts.length - told.length
  const title = cut(name, TITLE)
  return {
    subject: t('proposal.mail.draftSubject', { by, name: title, count: parts.length }),
    paragraphs: [
      t('proposal.mail.draftMade', { by, name: title, count: parts.length }),
      ...told,
      ...(more > 0 ? [t('proposal.mail.more', { count: more })] : []),
      t('proposal.mail.reason', { reason }),
    ],
    button: { label: t('proposal.mail.decide'), href: `${origin}/${processId}/proposals` },
    foot: t('proposal.mail.footDecider'),
  }
}
