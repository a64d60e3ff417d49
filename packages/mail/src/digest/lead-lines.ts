import { windowOfFields } from '@tributary/domain/date/when'
import type { Digest } from '@tributary/domain/digest/digest'
import { writeDate } from '@tributary/messages/date'
import { goalChangeSentence, goalSentence } from '@tributary/messages/schedule-sentences'
import { capital, type LineWriter } from './line.ts'
import { needsByKind, needsInWords } from './needs-words.ts'

const NEAR = 7

/** The first lines of a digest: how the goal stands, and how much there is below. */
export function leadLines(writer: LineWriter): string[] {
  return [goalLine(writer), weekLine(writer)].filter(line => line !== '')
}

function goalLine(writer: LineWriter): string {
  const { messages, digest } = writer
  const { t } = messages
  const { goal, phase, on } = digest
  const now = phase
    ? t('digest.phase', {
        phase: writer.title(phase.title),
        date: writeDate(messages, { start: phase.end, precision: 'day' }),
      })
    : ''
  if (!goal) return now
  const { milestone, days } = goal
  const said = { goal: writer.title(milestone.title), days, date: writeDate(messages, milestone) }
  const { end } = windowOfFields(milestone)
  if (days >= 0) return [t('digest.goal', said), standing(writer, digest)].filter(Boolean).join(' ')
  if (end >= on) return t('digest.goalUnderWay', said)
  const isJustPast = days >= -NEAR - 1
  return [isJustPast ? t('digest.goalPast', said) : '', now].filter(Boolean).join(' ')
}

function standing(writer: LineWriter, { goal, titles, topics }: Digest): string {
  if (!goal?.after || (topics && !topics.includes('schedule'))) return ''
  const { before, after } = goal
  const title = (id: string) => writer.title(titles.get(id) ?? id, 60)
  if (before) return goalChangeSentence(writer.messages, { before, after }, title)
  return goalSentence(writer.messages, after, [], { title, acronym: id => id })
}

function weekLine(writer: LineWriter): string {
  const { messages, digest, who } = writer
  const { t, list } = messages
  const needs = needsByKind(digest.needs).map(({ kind, count }) =>
    needsInWords(messages, kind, count),
  )
  const waiting =
    needs.length > 0
      ? t('digest.lead.needs', { who, needs: list(needs) })
      : t('digest.lead.nothing', { who })
  const isAlone = digest.topics && !digest.topics.includes('moved')
  const line = isAlone
    ? t('digest.leadAlone', { needs: waiting })
    : t('digest.lead', { moved: movedInWords(writer), needs: waiting })
  return capital(messages, line)
}

const KINDS = {
  moved: ['moved'],
  off: ['cancelled', 'postponed'],
  added: ['added'],
  exact: ['narrowed'],
  other: ['widened', 'restored', 'placed', 'done'],
} as const

// "3 dates moved, 1 was called off and 2 were added"
function movedInWords({ messages, digest }: LineWriter): string {
  const { t, list } = messages
  const said = Object.entries(KINDS).flatMap(([kind, hows]: [string, readonly string[]]) => {
    const count = digest.moved.filter(({ how }) => hows.includes(how)).length
    if (kind === 'moved' && count === 0) return [t('digest.lead.none')]
    return count > 0 ? [t(`digest.lead.${kind as keyof typeof KINDS}`, { count })] : []
  })
  return list(said)
}
