import { action } from '@tributary/contract/action/schema'
import { body } from '@tributary/contract/body/schema'
import { consultation } from '@tributary/contract/consultation/schema'
import { meeting } from '@tributary/contract/meeting/schema'
import { milestone } from '@tributary/contract/milestone/schema'
import { process } from '@tributary/contract/process/schema'
import { line } from '@tributary/contract/text'
import { needsReason } from '@tributary/domain/action/status-reason'
import type { ReadDate } from '@tributary/domain/date/read-date'
import { type Lag, LONGEST_LAG } from '@tributary/domain/milestone/milestone'
import { isLag } from '@tributary/domain/schedule/dependency-faults'
import { dateRefusal } from '@tributary/messages/date-reading'
import type { Messages } from '@tributary/messages/messages'
import { whatIfTexts } from '@tributary/messages/what-if'
import { capitalised } from '../../ui/form/capitalised.ts'
import type { Errors, Values } from '../../ui/form/form.tsx'
import { DATE_FIELDS, type EditedThing, saidIn } from './thing-values.ts'

/** What a schema of the contract says, as far as its sentence needs it. */
type Issue = {
  code: string
  path: PropertyKey[]
  message: string
  origin?: string
  expected?: string
  maximum?: number | bigint
}
type Schema = { safeParse: (value: unknown) => { error?: { issues: Issue[] } | undefined } }

const SCHEMAS: Record<EditedThing, Schema> = {
  process,
  body,
  milestone,
  consultation,
  meeting,
  action,
}

/** What is wrong with what a form says of a thing, in words, by the contract's own schemas. */
export function errorsIn(
  messages: Messages,
  { thing, values, zone }: { thing: EditedThing; values: Values; zone: string },
): Errors {
  const { reason, ...own } = values
  const errors: Errors = {}
  const { fields, date } = saidIn(thing, own, zone)
  const { assignee, ...rest } = fields
  const dated = dateFieldOf(values)
  const wrongDate = date && dated && dateError(messages, date, dated)
  if (wrongDate) errors[dated] = wrongDate
  for (const [index, { days }] of ((fields.lags ?? []) as Lag[]).entries()) {
    if (isLag(days)) continue
    errors[`lags.${index}.days`] = whatIfTexts(messages)('lag.wrong', { max: LONGEST_LAG })
  }
  const parsed = SCHEMAS[thing].safeParse({ id: 'new', ...rest })
  for (const issue of parsed.error?.issues ?? []) {
    const name = fieldAt(issue.path.map(String), values)
    if (errors[name] === undefined) errors[name] = sentence(messages, issue)
  }
  if (thing === 'action' && needsReason(fields.status) && fields.statusReason === undefined) {
    errors.statusReason ??= messages.t('form.missing')
  }
  if (typeof reason === 'string' && reason.trim() !== '') {
    const [issue] = (line as Schema).safeParse(reason.trim()).error?.issues ?? []
    if (issue) errors.reason = sentence(messages, issue)
  }
  return errors
}

function dateError(messages: Messages, date: ReadDate, name: string): string | undefined {
  if (name === 'due') {
    if (!date.ok) return date.reason === 'empty' ? undefined : dateRefusal(messages, date)
    if (date.fields.startsAt) return messages.t('field.dueHours')
    return date.fields.end && messages.t('field.dueSpan')
  }
  return date.ok ? undefined : dateRefusal(messages, date)
}

/** The field of a form that a path leads to: all parts of a date have one. */
export function fieldAt([first = '', row, column]: string[], values: Values): string {
  const dated = dateFieldOf(values)
  if (dated && DATE_FIELDS.includes(first)) return dated
  // A list of names has one field; rows have a field for each of their texts.
  return column === undefined ? first : `${first}.${row}.${column}`
}

function dateFieldOf(values: Values): 'start' | 'due' | undefined {
  if ('start' in values) return 'start'
  return 'due' in values ? 'due' : undefined
}

function sentence({ t }: Messages, issue: Issue): string {
  switch (issue.code) {
    case 'too_big':
      return t(issue.origin === 'string' ? 'form.tooLong' : 'form.tooMany', {
        max: Number(issue.maximum),
      })
    case 'too_small':
      return t('form.missing')
    case 'invalid_type':
      return t(issue.expected === 'number' ? 'form.aNumber' : 'form.missing')
    case 'invalid_value':
      return t('form.choose')
    default:
      return capitalised(issue.message)
  }
}
