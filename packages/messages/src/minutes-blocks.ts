import { type WrittenDate, writeDate } from './date.ts'
import { dateReading } from './date-reading.ts'
import type { Messages } from './messages.ts'

/** Minutes as they are kept; bodies by their ids. */
export type WrittenMinutes = {
  title: string
  date: WrittenDate
  place?: string | undefined
  organisers: string[]
  present: { name: string; body?: string | undefined }[]
  parts: { title?: string | undefined; lines: WrittenLine[] }[]
  carriedOver: string[]
}

type WrittenLine =
  | { kind: 'text'; text: string }
  | { kind: 'decision'; text: string; id: string }
  | {
      kind: 'action'
      title: string
      id: string
      responsible: string[]
      assignee?: string | undefined
      due?: string | undefined
      precision?: WrittenDate['precision'] | undefined
      isDone: boolean
    }

/** A piece of minutes in words, for a page, a document or a letter. */
export type MinutesBlock =
  | { kind: 'fact'; label: string; text: string }
  | { kind: 'heading' | 'text' | 'item'; text: string }
  | { kind: 'decision' | 'action'; label: string; text: string; more?: string; id: string }

/** What minutes say below their title, piece by piece. */
export function minutesBlocks(
  messages: Messages,
  { date, place, organisers, present, parts, carriedOver }: WrittenMinutes,
  acronym: (body: string) => string,
): MinutesBlock[] {
  const { t, list } = messages
  const fact = (label: string, text: string): MinutesBlock[] =>
    text === '' ? [] : [{ kind: 'fact', label, text }]
  const people = present.map(({ name, body }) =>
    body === undefined ? name : t('minutes.presentOf', { name, body: acronym(body) }),
  )
  return [
    ...fact(t('minutes.when'), dateReading(messages, date)),
    ...fact(t('minutes.where'), place ?? ''),
    ...fact(t('minutes.hosts'), list(organisers.map(acronym))),
    ...fact(t('minutes.present'), people.join(', ')),
    ...parts.flatMap(({ title, lines }) => [
      ...headed(title),
      ...lines.map(line => blockOf(messages, line, acronym)),
    ]),
    ...headed(carriedOver.length > 0 ? t('minutes.carriedOver') : undefined),
    ...carriedOver.map((text): MinutesBlock => ({ kind: 'item', text })),
  ]
}

function headed(text: string | undefined): MinutesBlock[] {
  return text === undefined ? [] : [{ kind: 'heading', text }]
}

function blockOf(
  messages: Messages,
  line: WrittenLine,
  acronym: (body: string) => string,
): MinutesBlock {
  const { t } = messages
  if (line.kind === 'text') return line
  if (line.kind === 'decision') return { ...line, label: t('minutes.decision') }
  const { title, id, responsible, assignee, due, precision, isDone } = line
  const more = [
    ...responsible.map(acronym),
    ...(assignee === undefined ? [] : [assignee]),
    ...(due && precision
      ? [t('minutes.by', { date: writeDate(messages, { start: due, precision }) })]
      : []),
    ...(isDone ? [t('minutes.done')] : []),
  ].join(', ')
  return { kind: 'action', label: t('minutes.action'), text: title, ...(more && { more }), id }
}
