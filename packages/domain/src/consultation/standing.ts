import type { Day } from '../date/day.ts'
import { windowOfFields } from '../date/when.ts'
import type { Consultation } from './consultation.ts'
import { consultationStatusOn } from './status-on.ts'

/** By what one asks for consultations: held, planned, or either of both. */
export const STANDINGS = ['held', 'planned', 'counted'] as const
export type StandingAsked = (typeof STANDINGS)[number]

/**
 * Whether a consultation was held by a day, or is still planned. What is cancelled or postponed
 * counts for neither, nor what was never confirmed and is over.
 */
export function standingOn(consultation: Consultation, on: Day): 'held' | 'planned' | undefined {
  const status = consultationStatusOn(consultation, on)
  if (status === 'held') return 'held'
  if (status === 'cancelled' || status === 'postponed') return undefined
  return windowOfFields(consultation).end < on ? undefined : 'planned'
}

/** Whether a consultation stands on a day as it is asked for. */
export function standsAs(consultation: Consultation, asked: StandingAsked, on: Day): boolean {
  const standing = standingOn(consultation, on)
  return asked === 'counted' ? standing !== undefined : standing === asked
}
