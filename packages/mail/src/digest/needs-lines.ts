import type { Action } from '@tributary/domain/action/action'
import { daysBetween } from '@tributary/domain/date/day'
import { windowOf } from '@tributary/domain/date/partial-date'
import { windowOfFields } from '@tributary/domain/date/when'
import type { WaitingProposal } from '@tributary/domain/digest/needs'
import type { Milestone } from '@tributary/domain/milestone/milestone'
import { placeOf } from '@tributary/domain/process/place-of'
import { cutLine } from './cut.ts'
import type { DigestLine, LineWriter } from './line.ts'

/** How many mentions a digest tells: the others wait for the next. */
export const MOST_MENTIONS = 5

/** What waits for the reader, a line each, what is overdue first. */
export function needsLines(writer: LineWriter): DigestLine[] {
  const { needs } = writer.digest
  const { t } = writer.messages
  return [
    ...needs.overdueActions.map(action => actionLine(writer, action, dueNote(writer, action))),
    ...needs.overdueMilestones.map(past => milestoneLine(writer, past, t('digest.note.passed'))),
    ...needs.dueActions.map(action => actionLine(writer, action, dueNote(writer, action))),
    ...needs.unanswered.map(meeting => ({
      ...writer.when(meeting),
      text: writer.title(meeting.title),
      note: writer.note(t('digest.note.unanswered')),
      link: `${writer.home}${placeOf('meeting', meeting.meeting)}`,
    })),
    ...needs.undated.map(undated => milestoneLine(writer, undated, undatedNote(writer, undated))),
    ...needs.proposals.map(proposal => proposalLine(writer, proposal)),
    ...needs.askedActions.map(action => actionLine(writer, action, askedNote(writer, action))),
    ...(needs.incoming > 0
      ? [
          {
            text: t('digest.incoming', { count: needs.incoming }),
            link: `${writer.home}/consultations/incoming`,
          },
        ]
      : []),
  ]
}

/** Where the reader is mentioned. */
export function mentionLines(writer: LineWriter): DigestLine[] {
  return writer.digest.needs.mentions
    .slice(0, MOST_MENTIONS)
    .map(({ author, title, thing, thingId, commentId }) => ({
      text: writer.messages.t('digest.mention', {
        author: cutLine(author, 60),
        title: writer.title(title),
      }),
      link: `${writer.home}${placeOf(thing, thingId)}#comment-${commentId}`,
    }))
}

function actionLine(writer: LineWriter, action: Action, note: string | undefined): DigestLine {
  const { due, precision = 'day', responsible } = action
  const others = responsible.filter(id => !writer.digest.bodies.some(body => body.id === id))
  const beside = others.length > 0 && others.length < responsible.length
  return {
    ...(due !== undefined && writer.when({ start: due, precision })),
    text: writer.title(action.title),
    note: writer.note(
      note,
      beside && writer.messages.t('digest.note.with', { bodies: writer.bodies(others) }),
    ),
    link: `${writer.home}${placeOf('action', action.id)}`,
  }
}

function milestoneLine(writer: LineWriter, milestone: Milestone, note: string): DigestLine {
  return {
    ...writer.when(milestone),
    text: writer.title(milestone.title),
    note: writer.note(note),
    link: `${writer.home}${placeOf('milestone', milestone.id)}`,
  }
}

function dueNote({ messages, digest }: LineWriter, { due }: Action): string | undefined {
  if (due === undefined) return undefined
  const days = daysBetween(digest.on, windowOf(due).end)
  return days < 0
    ? messages.t('digest.note.ago', { days: -days })
    : messages.t('digest.note.due', { days })
}

function askedNote({ messages }: LineWriter, { mandate, paragraph }: Action): string {
  const { t } = messages
  if (mandate === undefined) return t('digest.note.new')
  const said = { mandate: cutLine(mandate, 60) }
  return typeof paragraph === 'number'
    ? t('digest.note.askedIn', { ...said, paragraph })
    : t('digest.note.asked', said)
}

function proposalLine(writer: LineWriter, proposal: WaitingProposal): DigestLine {
  const { t } = writer.messages
  const { proposed, now, reason, by, title, id } = proposal
  const said = { by: cutLine(by, 60), title: writer.title(title) }
  return {
    ...(now && writer.when(now)),
    text: proposed
      ? t('digest.proposal.date', { ...said, date: writer.date(proposed) })
      : t('digest.proposal.other', said),
    note: writer.note(cutLine(reason, 160)),
    link: `${writer.home}/proposals#${id}`,
  }
}

function undatedNote(writer: LineWriter, milestone: Milestone): string {
  const { end } = windowOfFields(milestone)
  const date = writer.date({ start: end, precision: 'day' })
  return writer.messages.t('digest.note.undated', { date })
}
