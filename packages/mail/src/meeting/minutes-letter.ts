import type { Minutes } from '@tributary/domain/meeting/minutes'
import { writeDate } from '@tributary/messages/date'
import { dateReading } from '@tributary/messages/date-reading'
import type { Messages } from '@tributary/messages/messages'
import { type MinutesBlock, minutesBlocks } from '@tributary/messages/minutes-blocks'
import { cut } from '../digest/cut.ts'
import type { Letter } from '../letter/render-letter.ts'
import { headerLine } from '../transport/mailer.ts'

const TITLE = 140
// A mail programme shows no more of a letter than about 100 KB.
const LONGEST = 60_000

/** Minutes as their mail tells them. */
export type ToldMinutes = {
  content: Minutes
  process: { id: string; title: string }
  acronym: (body: string) => string
  /** Where they can be read; guests have no way in. */
  address: string | undefined
}

/** The mail with the minutes of a meeting: all that they say, as plain paragraphs. */
export function minutesLetter(
  messages: Messages,
  { content, process, acronym, address }: ToldMinutes,
): Letter {
  const { t } = messages
  const title = cut(headerLine(content.title), TITLE)
  const told: string[] = []
  let length = 0
  for (const text of minutesBlocks(messages, content, acronym).map(textOf)) {
    length += text.length
    if (length > LONGEST) {
      told.push(t('minutes.mail.more'))
      break
    }
    told.push(text)
  }
  return {
    subject: t('minutes.mail.subject', { title, date: writeDate(messages, content.date) }),
    paragraphs: [
      t('minutes.mail.lead', {
        title,
        process: cut(process.title, TITLE),
        date: dateReading(messages, content.date),
      }),
      ...told,
    ],
    ...(address !== undefined && { button: { label: t('minutes.mail.open'), href: address } }),
    foot: t('minutes.mail.foot'),
  }
}

function textOf(block: MinutesBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.text.toLocaleUpperCase()
    case 'item':
      return `– ${block.text}`
    case 'text':
      return block.text
    case 'fact':
      return `${block.label}: ${block.text}`
    case 'decision':
      return `▪ ${block.label}: ${block.text}`
    case 'action': {
      const { label, text, more } = block
      return `▪ ${label}: ${text}${more === undefined ? '' : ` (${more})`}`
    }
  }
}
