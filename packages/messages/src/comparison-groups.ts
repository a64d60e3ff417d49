import type { MessageKey } from './catalogue.ts'
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

/** One line of a comparison: of what, and what happened to it. */
export type ComparisonLine = { thing: string; id: string; title: string; what: string }
export type ComparisonGroup = { title: string; lines: ComparisonLine[] }

type Names = {
  /** The acronym of a body. */
  acronym: (id: string) => string
  nameOf: NameOf
}

/** A comparison in words: what moved first; groups in which there is nothing are left out. */
export function comparisonGroups(
  messages: Messages,
  found: ToldComparison,
  { acronym, nameOf }: Names,
): ComparisonGroup[] {
  const { t } = messages
  const narrowed = found.moved.filter(({ how }) => how === 'narrowed')
  const moved = found.moved.filter(({ how }) => how !== 'narrowed')
  const groups = [
    group('comparison.moved', moved, movedText),
    group('comparison.narrowed', narrowed, movedText),
    group('comparison.cancelled', found.cancelled, dateText),
    group('comparison.restored', found.restored, dateText),
    group('comparison.added', found.added, dateText),
    group('comparison.done', found.done, dateText),
    group('comparison.changed', found.changed, change =>
      changedFields(messages, change, [], nameOf).join('; '),
    ),
  ]
  return groups.filter(({ lines }) => lines.length > 0)

  function group<Item extends Compared>(
    key: Extract<MessageKey, `comparison.${string}`>,
    items: Item[],
    what: (item: Item) => string,
  ): ComparisonGroup {
    const lines = items.map(item => {
      const { thing, id, title, bodies } = item
      const named = { title, bodies: messages.list(bodies.map(acronym)) }
      const line = bodies.length > 0 ? t('comparison.line', named) : title
      return { thing, id, title: line, what: what(item) }
    })
    return { title: t(key, { count: items.length }), lines }
  }

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
    ...lines.map(({ title, what }) => (what ? `- ${title}: ${what}` : `- ${title}`)),
  ])
  return `${[[heading], ...parts].map(part => part.join('\n')).join('\n\n')}\n`
}
