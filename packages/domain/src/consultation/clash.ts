import type { Day, DayWindow } from '../date/day.ts'

export const CLASH_KINDS = [
  /** A body is expected in two places at once. */
  'same-body',
  /** A body has too little time to travel from one place to the next. */
  'travel',
  /** The same groups of the same region are asked in the same week. */
  'same-audience',
  /** On a weekend or an official holiday at its place. */
  'day-off',
  /** After the input deadline of what it feeds. */
  'past-deadline',
] as const
export type ClashKind = (typeof CLASH_KINDS)[number]

export const CLASH_SEVERITIES = ['high', 'medium', 'low'] as const
export type ClashSeverity = (typeof CLASH_SEVERITIES)[number]

export const CLASH_CERTAINTIES = ['certain', 'possible'] as const
export type ClashCertainty = (typeof CLASH_CERTAINTIES)[number]

/** What stands in the way of one consultation or of several, and how it is explained. */
export type Clash = {
  /** The same as long as nothing changes that it follows from. */
  key: string
  kind: ClashKind
  severity: ClashSeverity
  /** Possible, where a date or a place is not known well enough. */
  certainty: ClashCertainty
  /** Ids, in the order of their dates. */
  consultations: string[]
  /** Whose it is: the bodies expected twice, else the organisers. */
  bodies: string[]
  /** The days that it concerns. */
  window: DayWindow
  audience?: { region: string; groups: string[] } | undefined
  daysOff?: { day: Day; why: 'weekend' | 'holiday' }[] | undefined
  /** In km, and in hours: what the journey with its rest takes, and what there is. */
  journey?: { km: number; hours: number; left: number } | undefined
  late?: Lateness | undefined
}

export type Lateness = {
  /** Id of the milestone that is fed. */
  output: string
  /** Id of the milestone that is its deadline; null where its own date is the last. */
  deadline: string | null
  /** The last day on which input counts. */
  by: Day
  /** From that day to the first day of the consultation. */
  days: number
}
