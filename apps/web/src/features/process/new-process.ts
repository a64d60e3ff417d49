import type { NewProcess } from '@tributary/contract/process/new-process'
import { id } from '@tributary/contract/text'
import type { PartialDate } from '@tributary/domain/date/partial-date'
import { readDate } from '@tributary/domain/date/read-date'
import type { ProcessDocument } from '@tributary/domain/process/process'
import { type Shift, yearsTo } from '@tributary/domain/process/shifted'
import { dateRefusal } from '@tributary/messages/date-reading'
import type { Messages } from '@tributary/messages/messages'
import type { Errors, Values } from '../../ui/form/form.tsx'

/** How a process is begun. */
export const BEGINNINGS = ['nothing', 'process', 'document'] as const
export type Beginning = (typeof BEGINNINGS)[number]

/** What a process is made from, where it is made from something. */
export type Origin = { document: ProcessDocument | undefined }

const word = (values: Values, name: string) => String(values[name] ?? '').trim()

/** What is wrong with what the form of a new process says, in words. */
export function newProcessErrors(
  messages: Messages,
  from: Beginning,
  values: Values,
  { document }: Origin,
): Errors {
  const { t } = messages
  const errors: Errors = {}
  const title = word(values, 'title')
  if (!title && (from !== 'document' || document)) errors.title = t('form.missing')
  if (title.length > 500) errors.title = t('form.tooLong', { max: 500 })
  const address = word(values, 'id')
  if (address && !id.safeParse(address).success) errors.id = t('process.addressWrong')
  if (from === 'document' && !document) errors.file = t('form.missing')
  if (from !== 'process' || !document) return errors
  const goal = goalIn(values)
  if (!goalOf(document)) {
    if (yearsIn(values) === undefined) errors.years = t('process.yearsWrong')
  } else if (!goal.ok) errors.goal = dateRefusal(messages, goal)
  else if (goal.fields.end || goal.fields.startsAt) errors.goal = t('process.goalOneDate')
  if (word(values, 'years') && yearsIn(values) === undefined) errors.years = t('process.yearsWrong')
  return errors
}

/** The milestone that a process leads to, where it still does. */
export function goalOf({ process, milestones }: ProcessDocument) {
  return milestones.find(({ id, status }) => id === process.goal && status !== 'cancelled')
}

/** The date of the goal as somebody wrote it. */
export function goalIn(values: Values) {
  return readDate(word(values, 'goal'), 'UTC')
}

/** By how many years dates move, where that is said. */
export function yearsIn(values: Values): number | undefined {
  const years = word(values, 'years')
  return /^[-+]?\d{1,3}$/.test(years) && Math.abs(Number(years)) <= 100 ? Number(years) : undefined
}

/** The shift that the form asks for, as far as it says one. */
export function shiftIn(values: Values, source: ProcessDocument): Shift | undefined {
  const settings = { id: 'new-process', title: word(values, 'title') || source.process.title }
  const goal = goalOf(source)
  const read = goalIn(values)
  const date: PartialDate | undefined = goal && read.ok ? read.fields.start : undefined
  const years = yearsIn(values) ?? (goal && date ? yearsTo(goal, date) : undefined)
  return years === undefined ? undefined : { ...settings, years, goal: date }
}

/** What to ask the server for. */
export function askedIn(from: Beginning, values: Values, { document }: Origin): NewProcess {
  const address = word(values, 'id')
  const visibility = values.visibility === 'public' ? 'public' : 'private'
  const title = word(values, 'title')
  const settings = { title, visibility, ...(address && { id: address }) } as const
  if (from === 'document') return { from, document, ...settings }
  if (from === 'nothing') return { from, ...settings }
  const { goal, years } = (document && shiftIn(values, document)) ?? {}
  return {
    from,
    process: document?.process.id ?? '',
    ...settings,
    ...(goal && { goal }),
    ...(years !== undefined && { years }),
  }
}
