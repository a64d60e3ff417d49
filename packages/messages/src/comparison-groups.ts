import { changedFields } from './changed-fields.ts'
import { type WrittenDate, writeDate } from './date.ts'
import type { Fields, NameOf } from './field-words.ts'
import type { Messages } from './messages.ts'

type Compared = {
  thing: string
  id: string
  title: string
  bodies: string[]
  date: WrittenDate | null
}
type Moved = Compared & {
  before: WrittenDate
  after: WrittenDate
  how: 'moved' | 'narrowed' | 'widened'
  days: number | null
}

/** What differs between two moments of a record. */
export type ToldComparison = {
  added: Compared[]
  moved: Moved[]
  cancelled: Compared[]
  restored: Compared[]
  done: Compared[]
  changed: (Compared & { before: Fields; after: Fields })[]
}

/** One line of a comparison: of what, what happened to it, and by whom and why where that is known. */
export type ComparisonLine = {
  thing: string
  id: string
  title: string
  what: string
  note?: string | undefined
}
export type ComparisonGroup = { title: string; lines: ComparisonLine[] }

type Names = {
  /** The acronym of a body. */
  acronym: (id: string) => string
  nameOf: NameOf
  /** By whom and why a thing was last changed. */
  noteOf?: ((thing: string, id: string) => string | undefined) | undefined
}

const KINDS = ['moved', 'narrowed', 'cancelled', 'restored', 'added', 'done', 'changed'] as const
type Kind = (typeof KINDS)[number]

/** A comparison in words: what moved first; groups in which there is nothing are left out. */
export function comparisonGroups(
  messages: Messages,
  found: ToldComparison,
  names: Names,
): ComparisonGroup[] {
  const { t } = messages
  const all = entriesOf(messages, found, names)
  return KINDS.flatMap(kind => {
    const lines = all
      .filter(entry => entry.kind === kind)
      .map(({ item, line }) => {
        const named = { title: item.title, bodies: messages.list(item.bodies.map(names.acronym)) }
        return { ...line, title: item.bodies.length > 0 ? t('comparison.line', named) : item.title }
      })
    return lines.length === 0
      ? []
      : [{ title: t(`comparison.${kind}`, { count: lines.length }), lines }]
  })
}

/** The same for each body: what is of several stands under each of them, what is of none last. */
export function comparisonByBody(
  messages: Messages,
  found: ToldComparison,
  names: Names,
): ComparisonGroup[] {
  const { t } = messages
  const told = (kind: Exclude<Kind, 'changed'>, what: string) =>
    t(`comparison.of.${kind}`, { what, dated: what ? 'yes' : 'no' })
  const groups = new Map<string, ComparisonLine[]>()
  for (const { kind, item, line } of entriesOf(messages, found, names)) {
    const what = kind === 'changed' ? line.what : told(kind, line.what)
    for (const body of item.bodies.length > 0 ? item.bodies : ['']) {
      groups.set(body, [...(groups.get(body) ?? []), { ...line, what }])
    }
  }
  const titled = Array.from(groups, ([body, lines]) => ({
    body,
    title: body === '' ? t('comparison.ofNone') : names.acronym(body),
    lines,
  }))
  return titled
    .sort((a, b) => Number(a.body === '') - Number(b.body === '') || a.title.localeCompare(b.title))
    .map(({ title, lines }) => ({ title, lines }))
}

type Entry = { kind: Kind; item: Compared; line: ComparisonLine }

function entriesOf(messages: Messages, found: ToldComparison, { nameOf, noteOf }: Names): Entry[] {
  const { t } = messages
  const of = <Item extends Compared>(kind: Kind, items: Item[], what: (item: Item) => string) =>
    items.map((item): Entry => {
      const { thing, id, title } = item
      return { kind, item, line: { thing, id, title, what: what(item), note: noteOf?.(thing, id) } }
    })
  const isNarrowed = ({ how }: Moved) => how === 'narrowed'
  return [
    ...of(
      'moved',
      found.moved.filter(move => !isNarrowed(move)),
      movedText,
    ),
    ...of('narrowed', found.moved.filter(isNarrowed), movedText),
    ...of('cancelled', found.cancelled, dateText),
    ...of('restored', found.restored, dateText),
    ...of('added', found.added, dateText),
    ...of('done', found.done, dateText),
    ...of('changed', found.changed, change =>
      changedFields(messages, change, [], nameOf).join('; '),
    ),
  ]

  function dateText({ date }: Compared): string {
    return date ? writeDate(messages, date) : ''
  }

  function movedText({ before, after, how, days }: Moved): string {
    const [from, to] = [writeDate(messages, before), writeDate(messages, after)]
    if (days === 0 && from === to) return `${from}, ${t('comparison.otherHours')}`
    const fromTo = t('comparison.fromTo', { from, to })
    if (how === 'narrowed') return fromTo
    if (days === null) return t('comparison.movedBy', { fromTo, by: t('comparison.widened') })
    const key = days < 0 ? 'comparison.earlier' : 'comparison.later'
    return t('comparison.movedBy', { fromTo, by: t(key, { days: Math.abs(days) }) })
  }
}

/** A comparison as plain text, for minutes and mail. */
export function comparisonText(heading: string, groups: ComparisonGroup[]): string {
  const parts = groups.map(({ title, lines }) => [
    title,
    ...lines.map(line => `- ${[line.title, detailOf(line)].filter(Boolean).join(': ')}`),
  ])
  return `${[[heading], ...parts].map(part => part.join('\n')).join('\n\n')}\n`
}

/** The same as HTML, for programs that keep lists when something is pasted. */
export function comparisonHtml(heading: string, groups: ComparisonGroup[]): string {
  const parts = groups.map(({ title, lines }) => {
    const items = lines.map(line => {
      const detail = detailOf(line)
      return `<li>${escaped(line.title)}${detail && `: ${escaped(detail)}`}</li>`
    })
    return `<p><strong>${escaped(title)}</strong></p><ul>${items.join('')}</ul>`
  })
  return `<p><strong>${escaped(heading)}</strong></p>${parts.join('')}`
}

function detailOf({ what, note }: ComparisonLine): string {
  return [what, note && `(${note})`].filter(Boolean).join(' ')
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, sign => ENTITIES[sign] ?? sign)
}
