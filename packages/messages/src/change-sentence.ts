import { type WrittenDate, writeDate } from './date.ts'
import type { Messages } from './messages.ts'

type Fields = Record<string, unknown>

/** A recorded fact, as far as its sentence needs it. */
export type ToldChange = {
  title: string
  verb: 'create' | 'change' | 'cancel' | 'restore'
  before: Fields | null
  after: Fields
  saidOn?: string | undefined
}

/** What changed, in one sentence: "Zero draft: moved from August 2025 to 29 Aug 2025". */
export function changeSentence(messages: Messages, change: ToldChange): string {
  const { t } = messages
  const { title, verb, before, after } = change
  const moved = datesOf(after)
  if (verb === 'cancel') return t('change.cancelled', { title })
  if (verb === 'restore') return t('change.restored', { title })
  if (verb === 'create') {
    if (!change.saidOn || !moved) return t('change.added', { title })
    return t('change.announced', { title, date: writeDate(messages, moved) })
  }
  const from = before && datesOf({ ...after, ...before })
  if (moved && from) {
    const values = { title, from: writeDate(messages, from), to: writeDate(messages, moved) }
    return t(isNarrowed(from, moved) ? 'change.narrowed' : 'change.moved', values)
  }
  if (after.status === 'done') return t('change.done', { title })
  return t('change.edited', { title })
}

function datesOf(fields: Fields): WrittenDate | undefined {
  const { start, end } = fields
  if (typeof start !== 'string') return undefined
  return { start, end: typeof end === 'string' ? end : undefined, precision: precisionIn(start) }
}

function precisionIn(start: string): WrittenDate['precision'] {
  if (start.includes('Q')) return 'quarter'
  return start.length === 4 ? 'year' : start.length === 7 ? 'month' : 'day'
}

// "August 2025" to "29 August 2025" says more, and moves nothing.
function isNarrowed(from: WrittenDate, to: WrittenDate): boolean {
  return (
    from.precision !== 'day' &&
    from.precision !== 'quarter' &&
    to.start.startsWith(`${from.start}-`)
  )
}
