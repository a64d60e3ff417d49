import type { Commented } from '@tributary/domain/comment/comment'
import { daysBetween } from '@tributary/domain/date/day'
import type { DateFields } from '@tributary/domain/date/when'
import { instantOf, wallClockIn, windowOfFields } from '@tributary/domain/date/when'
import type { Ahead, Digest } from '@tributary/domain/digest/compose-digest'
import { placeOf } from '@tributary/domain/process/place-of'
import { changeSentence } from '@tributary/messages/change-sentence'
import { writeDate, writeDay } from '@tributary/messages/date'
import type { Messages } from '@tributary/messages/messages'
import { clashLines, unheardLine } from './calendar-lines.ts'
import { cut } from './cut.ts'
import { conflictLines, goalLine, slipNote } from './schedule-lines.ts'

const TITLE = 140
const MOST = 8
const MOST_CONFLICTS = 3

/** One line of a digest: what, when, of whom, and where to read more. */
export type DigestLine = {
  when?: string
  text: string
  note?: string
  link?: string
  isOwn?: boolean
}
export type DigestPart = {
  title: string
  lines: DigestLine[]
  empty?: string
  more: number
  link: string
}

/** What HTML and text of a digest share: its words, in their order. */
export type DigestLines = {
  subject: string
  title: string
  lead: string
  parts: DigestPart[]
  foot: string
}

export type DigestSettings = {
  messages: Messages
  /** Where the app is, without a slash at the end. */
  origin: string
  acronyms: Map<string, string>
  /** Where the recipient is mentioned, and no mail has told them. */
  mentions?: Mention[]
  /** How much of bodies' calendars waits for the recipient to decide. */
  incoming?: number
}

/** A mention of the recipient in a comment on a thing. */
export type Mention = {
  commentId: number
  thing: Commented
  thingId: string
  /** The title of the thing. */
  title: string
  author: string
}

/** Writes a digest in words. */
export function digestLines(digest: Digest, settings: DigestSettings): DigestLines {
  const { messages, origin, acronyms, mentions = [], incoming = 0 } = settings
  const { t } = messages
  const { body, preparation, on, yours, schedule } = digest
  const home = `${origin}/${preparation.id}`
  const when = (fields: DateFields) => dateIn(messages, fields, body.timeZone)
  const names = (ids: string[]) => ids.map(id => acronyms.get(id) ?? id).join(', ')
  const nameOf = (_: string, id: string) => acronyms.get(id)
  const goal = digest.goal && {
    goal: cut(digest.goal.milestone.title, TITLE),
    days: digest.goal.days,
    date: writeDate(messages, digest.goal.milestone),
  }
  const part = (
    title: string,
    lines: DigestLine[],
    link: string,
    empty?: string,
    most = MOST,
  ): DigestPart => ({
    title,
    lines: lines.slice(0, most),
    more: Math.max(lines.length - most, 0),
    link,
    ...(empty && { empty }),
  })
  const milestone = (id: string) => `${home}/milestones/${id}`
  const dated = (thing: Ahead): DigestLine => ({
    text: cut(thing.title, TITLE),
    when: when(thing),
    note: [thing.isDeadline ? t('digest.deadline') : '', names(thing.bodies)]
      .filter(Boolean)
      .join(', '),
    link:
      thing.thing === 'milestone' ? milestone(thing.id) : `${home}/consultations?show=${thing.id}`,
    isOwn: thing.bodies.includes(body.id),
  })
  return {
    subject: subjectOf(digest, messages),
    title: t('digest.title', { body: body.acronym }),
    lead: [goal ? t('digest.goal', goal) : t('digest.followUp'), goalLine(messages, schedule)]
      .filter(Boolean)
      .join(' '),
    parts: [
      part(
        t('digest.moved'),
        digest.moved.map(change => ({
          text: cut(changeSentence(messages, change, { nameOf }), TITLE * 2),
          note: cut(slipNote(messages, change, names(change.bodies)) ?? '', TITLE * 2),
          ...(change.thing === 'milestone' && { link: milestone(change.thingId) }),
        })),
        home,
        t('digest.noneMoved'),
      ),
      part(
        t('digest.conflicts'),
        conflictLines(messages, schedule).map(({ text, milestone: id }) => ({
          text,
          link: milestone(id),
        })),
        `${home}/roadmaps?on=${on}`,
        undefined,
        MOST_CONFLICTS,
      ),
      part(
        t('digest.clashes'),
        clashLines(messages, digest, acronyms).map(({ text, consultation, isOwn }) => ({
          text,
          link: `${home}/consultations?show=${consultation}`,
          isOwn,
        })),
        `${home}/consultations?on=${on}`,
        undefined,
        MOST_CONFLICTS,
      ),
      part(
        t('digest.yours', { body: body.acronym }),
        [
          ...yours.overdueActions.map(action => ({
            text: cut(action.title, TITLE),
            when: t('digest.overdue', { date: writeDate(messages, dueOf(action)) }),
            link: `${home}/actions?body=${body.id}`,
          })),
          ...yours.overdueMilestones.map(past => ({
            text: cut(past.title, TITLE),
            when: t('digest.pastDate', { date: writeDate(messages, past) }),
            link: milestone(past.id),
          })),
          ...yours.dueActions.map(action => ({
            text: cut(action.title, TITLE),
            when: t('digest.due', { date: writeDate(messages, dueOf(action)) }),
            link: `${home}/actions?body=${body.id}`,
          })),
          ...(incoming > 0
            ? [
                {
                  text: t('digest.incoming', { count: incoming }),
                  link: `${home}/consultations/incoming`,
                },
              ]
            : []),
        ],
        `${home}/actions?body=${body.id}`,
        t('digest.noneYours'),
      ),
      part(
        t('digest.mentions'),
        mentions.map(({ author, title, thing, thingId, commentId }) => ({
          text: t('digest.mention', { author: cut(author, 80), title: cut(title, TITLE) }),
          link: `${home}${placeOf(thing, thingId)}#comment-${commentId}`,
        })),
        home,
      ),
      part(
        t('digest.ahead'),
        digest.ahead.map(dated),
        `${home}/roadmaps?on=${on}`,
        t('digest.noneAhead'),
      ),
      part(t('digest.past'), digest.past.map(dated), `${home}/roadmaps?on=${on}`),
      part(
        t('digest.heard'),
        [unheardLine(messages, digest)].flatMap(text => text ?? []).map(text => ({ text })),
        `${home}/consultations`,
      ),
      part(
        t('digest.shared'),
        digest.shared.map(shared => ({
          text: cut(shared.title, TITLE),
          when: when(shared),
          note: names([shared.roadmap]),
          link: milestone(shared.id),
        })),
        `${home}/roadmaps?on=${on}`,
      ),
    ].filter(({ lines, empty }) => lines.length > 0 || empty),
    foot: t('digest.zone', { place: body.dutyStation, body: body.acronym }),
  }
}

// The news first: a lead who reads the subject alone is informed.
function subjectOf(digest: Digest, messages: Messages): string {
  const { t } = messages
  const { moved, ahead, past, on, yours, body } = digest
  const [first] = moved
  // The nearest deadline, else the nearest shared milestone.
  const days = ahead.filter(({ precision }) => precision === 'day')
  const next = days.find(({ isDeadline }) => isDeadline) ?? days.find(({ isShared }) => isShared)
  const latest = past.findLast(({ isShared }) => isShared)
  const waiting =
    yours.overdueActions.length + yours.overdueMilestones.length + yours.dueActions.length
  const news: string[] = []
  if (first) {
    news.push(
      t('digest.news.moved', {
        first: cut(changeSentence(messages, { ...first, title: cut(first.title, 50) }), TITLE),
        more: moved.length - 1,
      }),
    )
  }
  if (next && next.id !== first?.thingId) {
    const left = Math.max(daysBetween(on, windowOfFields(next).start), 0)
    news.push(t('digest.news.next', { title: cut(next.title, 50), days: left }))
  }
  if (news.length === 0 && latest) news.push(cut(latest.title, 70))
  if (waiting > 0) news.push(t('digest.news.actions', { count: waiting, body: body.acronym }))
  if (news.length < 2 && ahead.length > 0)
    news.push(t('digest.news.ahead', { count: ahead.length }))
  if (news.length === 0) news.push(t('digest.news.quiet'))
  const process = shortTitle(digest.preparation.title)
  const day = writeDate(messages, { start: on, precision: 'day' })
  return oneLine(t('digest.subject', { process, day, news: news.join('; ') }))
}

// "WSIS+20 joint preparatory process" is known by its first word.
function shortTitle(title: string): string {
  return cut(title.split(/\s+/)[0] ?? title, 40)
}

// No line break of a title may become one of the mail's header.
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

function dueOf({
  due,
  precision,
}: {
  due?: string | undefined
  precision?: DateFields['precision'] | undefined
}) {
  return { start: due ?? '', precision: precision ?? ('day' as const) }
}

function dateIn(messages: Messages, fields: DateFields, timeZone: string): string {
  const { startsAt, endsAt, timeZone: zone } = fields
  if (!startsAt || !endsAt || !zone) return writeDate(messages, fields)
  const from = wallClockIn(instantOf(startsAt, zone), timeZone)
  const to = wallClockIn(instantOf(endsAt, zone), timeZone)
  const date = writeDate(messages, { start: from.slice(0, 10), precision: 'day' })
  return messages.t('digest.hours', { date, from: from.slice(11), to: to.slice(11) })
}

/** The day of a digest as its heading says it. */
export function dayOfDigest(messages: Messages, digest: Digest): string {
  return writeDay(messages, digest.on, { weekday: true })
}
