import type { MessageKey } from './catalogue.ts'
import { writeDay } from './date.ts'
import type { Messages } from './messages.ts'

/** How many things a sentence names before it counts the others. */
const NAMED = 5

type Goal = {
  isReached: boolean
  holds: boolean
  slackDays: number | null
  provided: { milestone: string; by: string }[]
}

type Conflict = {
  milestone: string
  dependsOn: string
  certainty: 'certain' | 'possible'
  days: number
}

export type ToldRipple = {
  slips: { milestone: string; days: number; to: string }[]
  missed: { milestone: string; days: number }[]
  deadlines: string[]
  consultations: string[]
  bodies: string[]
  goal?: { before: Goal; after: Goal } | undefined
}

export type ScheduleNames = {
  /** The title of a milestone. */
  title: (id: string) => string
  /** The acronym of a body. */
  acronym: (id: string) => string
}

/** "Goal holds with 12 days to spare. Critical path: Zero draft → Revision 1 → Meeting." */
export function goalSentence(
  messages: Messages,
  goal: Goal,
  criticalPath: string[],
  { title }: ScheduleNames,
): string {
  const standing = standingSentence(messages, goal, title)
  if (criticalPath.length === 0) return standing
  const path = criticalPath.map(title).join(' → ')
  return `${standing} ${messages.t('schedule.criticalPath', { path })}`
}

/** "3 conflicts: …", and what is only possible in a sentence of its own. */
export function conflictsSentence(
  messages: Messages,
  conflicts: Conflict[],
  { title }: ScheduleNames,
): string {
  const { t } = messages
  if (conflicts.length === 0) return t('schedule.noConflicts')
  const of = (certainty: Conflict['certainty'], key: MessageKey) => {
    const meant = conflicts.filter(conflict => conflict.certainty === certainty)
    const list = meant.map(conflict => conflictInWords(messages, conflict, title))
    return meant.length === 0 ? [] : [t(key, { count: meant.length, list: some(messages, list) })]
  }
  return [
    ...of('certain', 'schedule.conflicts'),
    ...of('possible', 'schedule.possibleConflicts'),
  ].join(' ')
}

/** "Revision 1 is 5 days too early to follow Zero draft" */
export function conflictInWords(
  { t }: Messages,
  { milestone, dependsOn, certainty, days }: Conflict,
  title: TitleOf,
): string {
  const values = { title: title(milestone), before: title(dependsOn), days }
  return t(`schedule.conflict.${certainty}`, values)
}

/** What some moves would do, a sentence each: what slips, what is missed, whom it touches, the goal. */
export function rippleSentences(
  messages: Messages,
  ripple: ToldRipple,
  { title, acronym }: ScheduleNames,
): string[] {
  const { t } = messages
  const { slips, missed, deadlines, consultations, bodies, goal } = ripple
  const sentence = (key: MessageKey, list: string[]) =>
    list.length === 0 ? [] : [t(key, { count: list.length, list: some(messages, list) })]
  const slipped = slips.map(({ milestone, days, to }) =>
    t('schedule.slip', { title: title(milestone), days, date: writeDay(messages, to) }),
  )
  return [
    ...(slips.length === 0 ? [t('schedule.nothingSlips')] : sentence('schedule.slips', slipped)),
    ...sentence('schedule.deadlines', deadlines.map(title)),
    ...sentence('schedule.consultations', consultations.map(title)),
    ...sentence(
      'schedule.fixed',
      missed.map(({ milestone, days }) => t('schedule.fixedBy', { title: title(milestone), days })),
    ),
    ...sentence('schedule.bodies', bodies.map(acronym)),
    ...(goal ? [goalChangeSentence(messages, goal, title)] : []),
  ]
}

/** "UNESCO: Contribution to the review has slipped 41 days since the baseline “April”." */
export function slipSentence(
  { t }: Messages,
  { milestone, roadmap, days }: { milestone: string; roadmap: string; days: number },
  baseline: string,
  { title, acronym }: ScheduleNames,
): string {
  return t(days > 0 ? 'schedule.slipped' : 'schedule.broughtForward', {
    body: acronym(roadmap),
    title: title(milestone),
    days: Math.abs(days),
    baseline,
  })
}

type TitleOf = ScheduleNames['title']

function standingSentence(messages: Messages, goal: Goal, title: TitleOf): string {
  const { t } = messages
  const { isReached, holds, slackDays, provided } = goal
  if (isReached) return t('schedule.goal.reached')
  const days = Math.abs(slackDays ?? 0)
  if (!holds) return t('schedule.goal.missed', { days })
  const listed = provided.map(({ milestone, by }) =>
    t('schedule.goal.condition', { title: title(milestone), date: writeDay(messages, by) }),
  )
  const conditions = some(messages, listed)
  if (slackDays === null) {
    return listed.length > 0
      ? t('schedule.goal.holdsOnlyIf', { conditions })
      : t('schedule.goal.holdsAlone')
  }
  return listed.length > 0
    ? t('schedule.goal.holdsIf', { days, conditions })
    : t('schedule.goal.holds', { days })
}

/** "Goal holds with 6 days to spare. Before, it held with 39 days to spare." */
export function goalChangeSentence(
  messages: Messages,
  { before, after }: { before: Goal; after: Goal },
  title: TitleOf,
): string {
  const standing = standingSentence(messages, after, title)
  if (before.slackDays === null || before.slackDays === after.slackDays) return standing
  const key = before.holds ? 'schedule.goal.before' : 'schedule.goal.missedBefore'
  return `${standing} ${messages.t(key, { days: Math.abs(before.slackDays) })}`
}

// The first few of a list, and how many more there are.
function some(messages: Messages, items: string[]): string {
  const more = items.length - NAMED
  if (more <= 1) return messages.list(items)
  return messages.list([...items.slice(0, NAMED), messages.t('schedule.more', { count: more })])
}
