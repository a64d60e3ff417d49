import { placeOfZone, writeInstant } from '@tributary/messages/date'
import type { Messages } from '@tributary/messages/messages'
import { cut } from '../digest/cut.ts'
import type { Letter } from '../letter/render-letter.ts'
import { headerLine } from '../transport/mailer.ts'

/** A poll as its mail tells it. */
export type ToldPoll = {
  title: string
  /** The title of the process. */
  process: string
  /** Who asks. */
  by: string
  note: string | undefined
  /** An instant (UTC, ISO 8601), told on the clock of `timeZone`. */
  deadline: string
  timeZone: string
  href: string
  isReminder?: boolean
}

/** The mail that asks somebody when they can meet, or reminds them that they were asked. */
export function pollLetter(messages: Messages, told: ToldPoll): Letter {
  const { t } = messages
  const by = cut(headerLine(told.by), 80)
  const title = cut(headerLine(told.title), 140)
  const process = cut(headerLine(told.process), 140)
  const until = t('poll.mail.until', {
    date: writeInstant(messages, told.deadline, told.timeZone),
    place: placeOfZone(told.timeZone),
  })
  return {
    subject: t(told.isReminder ? 'poll.mail.reminder' : 'poll.mail.subject', { title }),
    paragraphs: [
      t('poll.mail.lead', { by, title, process }),
      ...(told.note ? [told.note] : []),
      until,
      t('poll.mail.own'),
    ],
    button: { label: t('poll.mail.open'), href: told.href },
    foot: t('poll.mail.foot'),
  }
}
