import { writeDate } from './date.ts'
import type { Messages } from './messages.ts'

export type Fields = Record<string, unknown>

/** The name of what a field holds the id of; undefined where it is unknown. */
export type NameOf = (field: string, id: string) => string | undefined

const DATES = ['start', 'end', 'due', 'on', 'adopted', 'registrationDeadline']
const LINKS = ['roadmap', 'body', 'goal', 'milestone', 'meeting', 'continues', 'decision', 'source']
// Whose ids say nothing to a reader.
const NAMELESS = ['source', 'decision']
const LONGEST = 120

/** What a field is called. */
export function fieldName({ t, has }: Messages, name: string): string {
  const key = `field.${name}`
  return has(key) ? t(key) : name
}

/** The same within a sentence. */
export function fieldLabel(messages: Messages, name: string): string {
  const label = fieldName(messages, name)
  return label.charAt(0).toLocaleLowerCase(messages.intlLocale) + label.slice(1)
}

type Value = { thing?: string | undefined; name: string; value: unknown; nameOf: NameOf }

/** One value of a field within a sentence; undefined for none, and where words would not help. */
export function valueText(messages: Messages, of: Value): string | undefined {
  const text = plainText(messages, of)
  if (text === undefined || isOwnWord(of)) return text
  return messages.t('change.field.quoted', { text: cut(text) })
}

/** One value of a field in words; undefined for none, and where words would not help. */
export function plainText(
  messages: Messages,
  { thing, name, value, nameOf }: Value,
): string | undefined {
  if (value === null || value === undefined) return undefined
  const text = String(value)
  if (DATES.includes(name))
    return writeDate(messages, { start: text, precision: precisionIn(text) })
  if (LINKS.includes(name))
    return nameOf(name, text) ?? (NAMELESS.includes(name) ? undefined : text)
  if (name === 'region') return messages.term('region', text)
  if (name === 'country') return displayName(messages, 'region', text)
  return wordOf(messages, thing, name, text) ?? text
}

// Dates, numbers and names need no quotes.
function isOwnWord({ name, value }: Value): boolean {
  if (typeof value === 'number' || name === 'region' || name === 'mandate') return true
  return DATES.includes(name) || LINKS.includes(name)
}

/** The name of one item of a list: a body, a milestone, a group, a term. */
export function nameIn(messages: Messages, field: string, item: unknown, nameOf: NameOf): string {
  if (typeof item === 'object' && item !== null) {
    const { name, title = name, on, days, working } = item as Fields
    if (title !== undefined) return String(title)
    if (field === 'exceptions') return plainText(messages, { name: 'on', value: on, nameOf }) ?? ''
    const other = nameOf(field, String(on)) ?? String(on)
    const key = working === true ? 'field.lagWorking' : 'field.lag'
    return messages.t(key, { days: Number(days), title: other })
  }
  const id = String(item)
  if (id === 'all' && field === 'askedOf') return messages.t('action.everybody')
  if (['stakeholderGroups', 'groupsHeard', 'askedOf'].includes(field))
    return messages.term('group', id)
  if (field === 'languages' || field === 'interpretation') return languageName(messages, id)
  if (field === 'regions') return messages.term('region', id)
  return nameOf(field, id) ?? id
}

/** The name of a language by its BCP 47 code. */
export function languageName(messages: Messages, code: string): string {
  return displayName(messages, 'language', code)
}

/** The name of a country by its ISO 3166-1 code. */
export function countryName(messages: Messages, code: string): string {
  return displayName(messages, 'region', code)
}

const displayNames = new Map<string, Intl.DisplayNames>()

function displayName({ intlLocale }: Messages, type: 'language' | 'region', code: string): string {
  const key = `${intlLocale} ${type}`
  const names = displayNames.get(key) ?? new Intl.DisplayNames(intlLocale, { type })
  displayNames.set(key, names)
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}

/** How precisely a partial date is written. */
export function precisionIn(date: string): 'day' | 'month' | 'quarter' | 'year' {
  if (date.includes('Q')) return 'quarter'
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
}

// Statuses and their like have their words in the catalogue of their thing.
function wordOf(
  { t, has }: Messages,
  thing: string | undefined,
  name: string,
  value: string,
): string | undefined {
  const key = [thing, 'milestone', 'consultation'].map(noun => `${noun}.${name}.${value}`).find(has)
  return key && t(key)
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text
}
