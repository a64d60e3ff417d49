import { placeOfZone, type WrittenDate, writeDate } from './date.ts'
import type { Messages } from './messages.ts'

type Fields = Record<string, unknown>

/** One field in words, as it was and as it is to be. */
export type FieldChange = {
  /** The field, `start` for a date whole. */
  name: string
  label: string
  from: string
  to: string
}

const DATE = ['start', 'end', 'precision', 'startsAt', 'endsAt', 'timeZone']

/**
 * What a change of a milestone does, field by field: "Date: August 2025 → 12 Sep 2025". `nameOf`
 * names bodies and milestones.
 */
export function fieldChanges(
  messages: Messages,
  before: Fields,
  change: Fields,
  nameOf: (id: string) => string = id => id,
): FieldChange[] {
  const { t } = messages
  const after = { ...before, ...change }
  const names = [
    ...new Set(Object.keys(change).map(name => (DATE.includes(name) ? 'start' : name))),
  ]
  return names.map(name => ({
    name,
    label: t(`field.${name}` as 'field.title'),
    from: inWords(messages, name, before, nameOf),
    to: inWords(messages, name, after, nameOf),
  }))
}

function inWords(
  messages: Messages,
  name: string,
  fields: Fields,
  nameOf: (id: string) => string,
): string {
  const { t } = messages
  const value = fields[name]
  if (name === 'shared') return t(value === true ? 'field.yes' : 'field.no')
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
    return t('merge.empty')
  }
  if (name === 'start') return dateInWords(messages, fields)
  if (name === 'kind' || name === 'status' || name === 'confidence') {
    return t(`milestone.${name}.${value}` as 'milestone.kind.session')
  }
  if (Array.isArray(value)) return messages.list(value.map(id => nameOf(String(id))))
  return name === 'roadmap' ? nameOf(String(value)) : String(value)
}

function dateInWords(messages: Messages, fields: Fields): string {
  const given = Object.entries(fields).filter(([, value]) => value !== null)
  const date = Object.fromEntries(given) as unknown as WrittenDate
  const { startsAt, endsAt, timeZone } = date
  const days = writeDate(messages, date)
  if (!startsAt || !endsAt || !timeZone) return days
  const [from, to, place] = [startsAt.slice(11), endsAt.slice(11), placeOfZone(timeZone)]
  return messages.t('date.readHours', { days, from, to, place })
}
