import type { Moved } from '@tributary/domain/digest/compose-digest'
import type { ScheduleNews } from '@tributary/domain/digest/schedule-news'
import type { Messages } from '@tributary/messages/messages'
import {
  conflictInWords,
  goalChangeSentence,
  goalSentence,
} from '@tributary/messages/schedule-sentences'
import { cut } from './cut.ts'

const TITLE = 100

/** Whether the goal holds and with how many days to spare, while it is ahead; else nothing. */
export function goalLine(messages: Messages, news: ScheduleNews | null): string {
  if (!news?.goal) return ''
  const { before, after } = news.goal
  const title = titleIn(news)
  if (before) return goalChangeSentence(messages, { before, after }, title)
  return goalSentence(messages, after, [], { title, acronym: id => id })
}

/** The conflicts that have come, each with the milestone that is too early. */
export function conflictLines(messages: Messages, news: ScheduleNews | null) {
  return (news?.conflicts ?? []).map(conflict => ({
    text: conflictInWords(messages, conflict, titleIn(news as ScheduleNews)),
    milestone: conflict.milestone,
  }))
}

/** Whose a date is that moved and by how many days, and why: "UNGA, 10 days later: extended". */
export function slipNote(
  { t }: Messages,
  { daysLater: days, reason }: Pick<Moved, 'daysLater' | 'reason'>,
  body: string,
): string | undefined {
  if (days === 0) return reason
  const slip = t(days > 0 ? 'digest.later' : 'digest.earlier', { body, days: Math.abs(days) })
  return reason ? t('digest.because', { note: slip, reason }) : slip
}

function titleIn({ titles }: ScheduleNews) {
  return (id: string) => cut(titles.get(id) ?? id, TITLE)
}
