import type { DateRefusal } from '../date/read-date.ts'
import type { AnnexField } from './annex-field.ts'
import type { TermKind } from './vocabulary.ts'

/** Why a row cannot be taken as it stands: which field, and what stands there. */
export type AnnexFault = { field: AnnexField; value: string } & (
  | { reason: 'needed' }
  /** Either number may be the month: it is asked for once. */
  | { reason: 'day_order' }
  | { reason: 'date'; refusal: DateRefusal }
  | { reason: 'no_such_zone' }
  /** One consultation is one occasion. */
  | { reason: 'recurs' }
  | { reason: 'unknown'; kind: TermKind; near: string[] }
  /** The same row stands above. */
  | { reason: 'repeated'; line: number }
  /** Another row is the same consultation. */
  | { reason: 'taken'; line: number }
  | { reason: 'rule'; message: string }
)

/** What somebody should look at before a row is taken. */
export type AnnexNote = { field: AnnexField; value: string; reason: 'unknown_city'; near: string[] }
