import { annexTexts } from './annex.ts'
import { annexHeaders } from './annex-words.ts'
import { dateRefusal, type RefusedDate } from './date-reading.ts'
import type { Messages } from './messages.ts'

type Kind =
  | 'body'
  | 'region'
  | 'group'
  | 'question'
  | 'actionLine'
  | 'milestone'
  | 'format'
  | 'status'
  | 'country'

/** What is wrong with a row, as the domain says it. */
export type WrongCell = { field: string; value: string } & (
  | { reason: 'needed' | 'day_order' | 'no_such_zone' | 'recurs' }
  | { reason: 'date'; refusal: RefusedDate }
  | { reason: 'unknown'; kind: Kind; near: string[] }
  | { reason: 'repeated' | 'taken'; line: number }
  | { reason: 'rule'; message: string }
)

/** What is wrong with a row of a table, and what to do. */
export function annexFault(messages: Messages, fault: WrongCell): string {
  const t = annexTexts(messages)
  const headers: Record<string, string> = annexHeaders(messages)
  const field = headers[fault.field] ?? fault.field
  const value = shortened(fault.value)
  switch (fault.reason) {
    case 'date':
      return `“${value}”: ${dateRefusal(messages, fault.refusal)}`
    case 'unknown': {
      const kind = t(`annex.kind.${fault.kind}`)
      const near = alternatives(messages, fault.near)
      return near
        ? t('annex.wrong.unknownNear', { value, kind, near })
        : t('annex.wrong.unknown', { value, kind })
    }
    case 'repeated':
    case 'taken':
      return t(`annex.wrong.${fault.reason}`, { value, line: fault.line })
    case 'rule':
      return t('annex.wrong.rule', { field, message: fault.message })
    default:
      return t(`annex.wrong.${fault.reason}`, { field, value })
  }
}

/** What somebody should look at in a row. */
export function annexNote(messages: Messages, note: { value: string; near: string[] }): string {
  const near = alternatives(messages, note.near)
  return annexTexts(messages)('annex.note.unknown_city', { value: shortened(note.value), near })
}

function alternatives({ intlLocale }: Messages, names: string[]): string {
  return new Intl.ListFormat(intlLocale, { type: 'disjunction' }).format(names)
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
