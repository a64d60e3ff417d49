import type { MessageKey } from './catalogue.ts'
import { writeDate } from './date.ts'
import {
  type Fields,
  fieldLabel,
  type NameOf,
  nameIn,
  precisionIn,
  valueText,
} from './field-words.ts'
import type { Messages } from './messages.ts'

type Change = { thing?: string | undefined; before: Fields | null; after: Fields }

const HOURS = ['startsAt', 'endsAt', 'timeZone']
// Too long to say from what to what.
const LONG = ['note', 'summary', 'text', 'url', 'outcome', 'joinLink', 'registrationLink']
const FLAGS: Record<string, [on: MessageKey, off: MessageKey]> = {
  shared: ['change.field.shared', 'change.field.unshared'],
  withdrawn: ['change.field.withdrawn', 'change.field.rejoined'],
  archived: ['change.field.archived', 'change.field.opened'],
  fixed: ['change.field.fixed', 'change.field.movable'],
}
const NAMES = 3

/** What a change did to each field that is not told already: "place from “Bern” to “Rome”". */
export function changedFields(
  messages: Messages,
  { thing, before, after }: Change,
  told: string[],
  nameOf: NameOf,
): string[] {
  const { t } = messages
  const isDated = thing !== 'body' && thing !== 'process'
  const isOfDate = (name: string) => isDated && (name === 'precision' || HOURS.includes(name))
  const names = Object.keys(after).filter(
    name =>
      !told.includes(name) &&
      !isSame(before?.[name], after[name]) &&
      !isOfDate(name) &&
      name !== 'id' &&
      !(name === 'end' && 'start' in after),
  )
  const phrases = names.map(name => phraseOf(name, before?.[name] ?? null, after[name] ?? null))
  const hours = isDated && !('start' in after) && HOURS.find(name => name in after)
  if (!hours) return phrases
  return [
    ...phrases,
    stated(t('change.field.hours'), before?.[hours] ?? null, after[hours] ?? null),
  ]

  function phraseOf(name: string, from: unknown, to: unknown): string {
    const flag = FLAGS[name]
    if (flag) return t(to === true ? flag[0] : flag[1])
    if (name === 'visibility')
      return t(to === 'private' ? 'change.field.private' : 'change.field.public')
    if (name === 'start') return dates()
    if (name === 'assignee') return assigned(to)
    const field = fieldLabel(messages, name)
    if (Array.isArray(from ?? to)) return listed(name, field, asList(from), asList(to))
    const [was, is] = [from, to].map(value => valueText(messages, { thing, name, value, nameOf }))
    if (LONG.includes(name) || (was === undefined && is === undefined))
      return stated(field, from, to)
    if (was === undefined) return t('change.field.set', { field, to: is ?? '' })
    if (is === undefined) return t('change.field.removed', { field, from: was })
    return t('change.field.replaced', { field, from: was, to: is })
  }

  function dates(): string {
    const [was, is] = [dateOf({ ...after, ...before }), dateOf(after)]
    const field = t('change.field.date')
    if (!was || !is) return stated(field, was ?? null, is ?? null)
    const [from, to] = [writeDate(messages, was), writeDate(messages, is)]
    return t('change.field.replaced', { field, from, to })
  }

  function assigned(to: unknown): string {
    if (to === null) return t('change.field.unassigned')
    const name = nameOf('assignee', String(to))
    return name === undefined ? t('change.field.assigned') : t('change.field.assignedTo', { name })
  }

  function stated(field: string, from: unknown, to: unknown): string {
    if (from === null) return t('change.field.added', { field })
    return t(to === null ? 'change.field.gone' : 'change.field.changed', { field })
  }

  function listed(name: string, field: string, from: unknown[], to: unknown[]): string {
    const without = (list: unknown[], other: unknown[]) => {
      const known = new Set(other.map(idOf))
      return list.filter(item => !known.has(idOf(item)))
    }
    const [added, removed] = [without(to, from), without(from, to)]
    const names = (items: unknown[]) => namesOf(name, items)
    if (added.length > 0 && removed.length > 0)
      return t('change.field.listBoth', { field, added: names(added), removed: names(removed) })
    if (added.length > 0) return t('change.field.listAdded', { field, names: names(added) })
    if (removed.length > 0) return t('change.field.listRemoved', { field, names: names(removed) })
    const isReordered = from.map(idOf).join('\n') !== to.map(idOf).join('\n')
    return t(isReordered ? 'change.field.listOrder' : 'change.field.changed', { field })
  }

  function namesOf(name: string, items: unknown[]): string {
    const shown = items.slice(0, NAMES).map(item => nameIn(messages, name, item, nameOf))
    const more = items.length - shown.length
    return messages.list(more > 0 ? [...shown, t('change.field.more', { count: more })] : shown)
  }
}

/** The date in some fields, if they have one. */
export function dateOf(fields: Fields) {
  const { start, end } = fields
  if (typeof start !== 'string') return undefined
  return { start, end: typeof end === 'string' ? end : undefined, precision: precisionIn(start) }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function idOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item)
  const { id, on, days, working, name, title } = item as Fields
  // A lag of other days is another one.
  if (on !== undefined) return `${on} ${days} ${working === true}`
  return String(id ?? name ?? title)
}
