import type { MessageKey } from './catalogue.ts'
import { changedFields, dateOf } from './changed-fields.ts'
import { type WrittenDate, writeDate } from './date.ts'
import type { Fields, NameOf } from './field-words.ts'
import type { Messages } from './messages.ts'
import type { MessageValues } from './texts.ts'

/** A recorded fact, as far as its sentence needs it. */
export type ToldChange = {
  thing?: string | undefined
  title: string
  verb: 'create' | 'change' | 'cancel' | 'restore'
  before: Fields | null
  after: Fields
  saidOn?: string | undefined
  reason?: string | undefined
}

export type Telling = {
  /** Who wrote: the sentence begins with them. */
  who?: string | undefined
  nameOf?: NameOf | undefined
  /** Whether the sentence ends with the reason. */
  withReason?: boolean | undefined
}

type Sentence = Extract<
  MessageKey,
  `change.${
    | 'added'
    | 'announced'
    | 'moved'
    | 'narrowed'
    | 'widened'
    | 'done'
    | 'held'
    | 'cancelled'
    | 'dropped'
    | 'withdrawn'
    | 'restored'
    | 'edited'}`
>

const DATE = ['start', 'end', 'precision', 'startsAt', 'endsAt', 'timeZone']
const STATUS = ['status', 'withdrawn']

/**
 * What changed, in one sentence: "Zero draft: moved from 15 Jul 2025 to 25 Jul 2025", or with who
 * and why: "UNESCO moved its contribution from Q2 2025 to Q3 2025: venue not confirmed".
 */
export function changeSentence(
  messages: Messages,
  change: ToldChange,
  { who, nameOf = () => undefined, withReason = false }: Telling = {},
): string {
  const { t } = messages
  const { title, reason } = change
  const { sentence, values = {}, told } = plot(messages, change)
  const fields = change.verb === 'create' ? [] : changedFields(messages, change, told, nameOf)
  const listed = fields.join('; ')
  const said = { ...values, title, ...(who !== undefined && { who }) }
  const of = (key: Sentence | 'change.fields') =>
    who === undefined ? key : (`${key}By` satisfies MessageKey)
  const isAllFields = sentence === 'change.edited' && fields.length > 0
  const main = isAllFields
    ? t(of('change.fields'), { ...said, fields: listed })
    : t(of(sentence), said)
  const whole =
    isAllFields || fields.length === 0 ? main : t('change.also', { sentence: main, fields: listed })
  if (!withReason || reason === undefined) return whole
  const because = fields.length > 0 ? 'change.becauseOfFields' : 'change.because'
  return t(because, { sentence: whole, reason })
}

type Plot = {
  sentence: Sentence
  values?: MessageValues
  /** The fields that the sentence tells. */
  told: string[]
}

function plot(messages: Messages, { thing, verb, before, after, saidOn }: ToldChange): Plot {
  const moved = dateOf(after)
  if (verb === 'cancel') return { sentence: cancelled(after), told: STATUS }
  if (verb === 'restore') return { sentence: 'change.restored', told: STATUS }
  if (verb === 'create') {
    if (!saidOn || !moved) return { sentence: 'change.added', told: [] }
    return { sentence: 'change.announced', values: { date: writeDate(messages, moved) }, told: [] }
  }
  const from = before && dateOf({ ...after, ...before })
  if (moved && from) {
    const values = { from: writeDate(messages, from), to: writeDate(messages, moved) }
    if (values.from !== values.to) return { sentence: turnOf(from, moved), values, told: DATE }
  }
  if (after.status === 'done') return { sentence: 'change.done', told: STATUS }
  if (after.status === 'held' && thing === 'consultation')
    return { sentence: 'change.held', told: STATUS }
  return { sentence: 'change.edited', told: [] }
}

function cancelled({ status, withdrawn }: Fields): Sentence {
  if (withdrawn === true) return 'change.withdrawn'
  return status === 'dropped' ? 'change.dropped' : 'change.cancelled'
}

// "August 2025" to "29 August 2025" says more, and moves nothing; the other way it says less.
function turnOf(from: WrittenDate, to: WrittenDate): Sentence {
  if (isWithin(to, from)) return 'change.narrowed'
  return isWithin(from, to) ? 'change.widened' : 'change.moved'
}

function isWithin(inner: WrittenDate, outer: WrittenDate): boolean {
  if (outer.precision === 'day' || inner.precision === outer.precision) return false
  const days = [inner.start, inner.end ?? inner.start]
  if (outer.precision !== 'quarter') return days.every(day => day.startsWith(`${outer.start}-`))
  return inner.precision !== 'year' && days.every(day => quarterOf(day) === outer.start)
}

function quarterOf(date: string): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`
}
