import type { Messages } from '@tributary/messages/messages'
import { cut } from '../digest/cut.ts'
import type { Letter } from '../letter/render-letter.ts'
import { headerLine } from '../transport/mailer.ts'

const TITLE = 140
const DETAIL = 300

// A storm of bounces is told in a letter that can be read.
const MOST = 50

export type Paused = {
  process: { id: string; title: string }
  people: {
    name: string
    email: string
    reason: 'bounced' | 'complained'
    /** What the provider said. */
    detail: string | null
  }[]
  origin: string
}

/** The mail to a coordinator about people to whom no digest goes any more, and why. */
export function pausedLetter(messages: Messages, { process, people, origin }: Paused): Letter {
  const { t } = messages
  const count = people.length
  const title = cut(headerLine(process.title), TITLE)
  const name = cut(headerLine(people[0]?.name ?? ''), TITLE)
  return {
    subject: t('outbox.paused.subject', { name, more: count - 1, process: title }),
    paragraphs: [
      t('outbox.paused.lead', { count, process: title }),
      ...(count > MOST ? [t('outbox.paused.more', { count: count - MOST })] : []),
    ],
    items: people.slice(0, MOST).map(person => ({
      title: cut(headerLine(person.name), TITLE),
      lines: [
        person.email,
        t(`outbox.paused.${person.reason}`),
        ...(person.detail ? [cut(headerLine(person.detail), DETAIL)] : []),
      ],
      links: [],
    })),
    button: { label: t('outbox.paused.open'), href: `${origin}/${process.id}/people` },
    foot: t('outbox.paused.foot'),
  }
}
