import type { WaitingAction } from '@tributary/domain/action/gather-reminders'
import { type Day, daysBetween } from '@tributary/domain/date/day'
import { windowOf } from '@tributary/domain/date/partial-date'
import { writeDate, writeDay } from '@tributary/messages/date'
import type { Messages } from '@tributary/messages/messages'
import { cut } from '../digest/cut.ts'
import type { Letter, LetterItem } from '../letter/render-letter.ts'
import { headerLine } from '../transport/mailer.ts'

const TITLE = 140

/** What a press in the mail reports. */
const OFFERED = ['done', 'in-progress', 'blocked'] as const

/** An action as a reminder tells it. */
export type RemindedAction = {
  action: WaitingAction
  /** The title of its process. */
  process: string
  /** What the responsible bodies are called; the first leads. */
  bodies: string[]
  /** Whether it is assigned to the reader. */
  isOwn: boolean
  /** The address at which the reader reports on it. */
  href: string
}

export type Reminder = {
  /** The day on the reader's clock. */
  on: Day
  /** The first due first. */
  items: RemindedAction[]
  /** How many more there are. */
  more: number
  /** The last day on which the links hold. */
  until: Day
  origin: string
}

/** The mail that reminds somebody of all that waits for them, with links to report on each. */
export function reminderLetter(messages: Messages, reminder: Reminder): Letter {
  const { t } = messages
  const { on, items, more, until, origin } = reminder
  const [first] = items
  if (!first) throw new RangeError('a reminder of nothing')
  const { action } = first
  const count = items.length + more
  return {
    subject: t('reminder.subject', {
      title: cut(headerLine(action.title), TITLE),
      when: whenDue(messages, action, on),
      more: count - 1,
    }),
    paragraphs: [
      t('reminder.lead', { count }),
      ...(more > 0 ? [t('reminder.more', { count: more })] : []),
    ],
    items: items.map(item => itemOf(messages, item, on)),
    button: { label: t('reminder.open'), href: `${origin}/${action.processId}/actions?mine=1` },
    foot: t('reminder.foot', { date: writeDay(messages, until), address: `${origin}/account` }),
  }
}

function itemOf(messages: Messages, item: RemindedAction, on: Day): LetterItem {
  const { t, list } = messages
  const { action, bodies, isOwn, href } = item
  const { title, due = '', precision = 'day', status, statusReason } = action
  const date = writeDate(messages, { start: due, precision })
  const process = cut(headerLine(item.process), TITLE)
  return {
    title: cut(headerLine(title), TITLE),
    lines: [
      t('reminder.due', { date, when: whenDue(messages, action, on) }),
      bodies.length === 0
        ? process
        : t(isOwn ? 'reminder.ownOf' : 'reminder.of', { process, bodies: list(bodies) }),
      ...(status === 'blocked' && statusReason
        ? [t('reminder.blocked', { reason: cut(headerLine(statusReason), TITLE) })]
        : []),
    ],
    links: OFFERED.map(said => ({
      label: t(`action.status.${said}`),
      href: `${href}?status=${said}`,
    })),
  }
}

/** "due in 7 days", "due today", "due 7 days ago": by the last day of the date. */
function whenDue({ t }: Messages, { due = '' }: WaitingAction, on: Day): string {
  const days = daysBetween(on, windowOf(due).end)
  if (days === 0) return t('reminder.today')
  return days > 0 ? t('reminder.ahead', { days }) : t('reminder.ago', { days: -days })
}
