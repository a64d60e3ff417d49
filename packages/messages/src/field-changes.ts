import { placeOfZone, type WrittenDate, writeDate } from './date.ts'
import { type Fields, fieldName, nameIn, plainText, precisionIn } from './field-words.ts'
import type { Messages } from './messages.ts'

/** One field in words, as it was and as it is to be. */
export type FieldChange = {
  /** The field, `start` for a date whole. */
  name: string
  label: string
  from: string
  to: string
}

const DATE = ['start', 'end', 'precision', 'startsAt', 'endsAt', 'timeZone']
const FLAGS = ['shared', 'withdrawn', 'archived', 'fixed']

/**
 * What a change of a thing does, field by field: "Date: August 2025 → 12 Sep 2025". `nameOf`
 * names bodies, milestones and what else is named by its id.
 */
export function fieldChanges(
  messages: Messages,
  before: Fields,
  change: Fields,
  nameOf: (id: string) => string = id => id,
  thing = 'milestone',
): FieldChange[] {
  const after = { ...before, ...change }
  const isDate = (name: string) => thing !== 'body' && DATE.includes(name)
  const names = new Set(Object.keys(change).map(name => (isDate(name) ? 'start' : name)))
  // A due date says itself how precise it is.
  if ('due' in change) names.delete('start')
  return [...names].map(name => ({
    name,
    label: fieldName(messages, name),
    from: inWords(name, before),
    to: inWords(name, after),
  }))

  function inWords(name: string, fields: Fields): string {
    const { t } = messages
    const value = fields[name]
    if (FLAGS.includes(name)) return t(value === true ? 'field.yes' : 'field.no')
    if (name === 'start') return dateInWords(messages, fields)
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
      return t('merge.empty')
    }
    const named = (_: string, id: string) => nameOf(id)
    if (Array.isArray(value))
      return messages.list(value.map(item => nameIn(messages, name, item, named)))
    return plainText(messages, { thing, name, value, nameOf: named }) ?? String(value)
  }
}

// Of a change of the last day or of the hours alone, the first day is not known here.
function dateInWords(messages: Messages, fields: Fields): string {
  const given = Object.entries(fields).filter(([, value]) => value !== null)
  const date = Object.fromEntries(given) as Partial<WrittenDate>
  const { start = date.end, startsAt, endsAt, timeZone } = date
  const days = start && writeDate(messages, { ...date, start, precision: precisionIn(start) })
  if (!startsAt || !endsAt)
    return days ?? (startsAt ?? endsAt)?.slice(11) ?? messages.t('merge.empty')
  const [from, to] = [startsAt.slice(11), endsAt.slice(11)]
  if (!days || !timeZone) return `${from}–${to}`
  return messages.t('date.readHours', { days, from, to, place: placeOfZone(timeZone) })
}
