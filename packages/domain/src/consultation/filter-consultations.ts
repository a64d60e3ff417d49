import type { Day } from '../date/day.ts'
import { inOrderOfDates, mayFallIn } from '../date/in-order.ts'
import type { Consultation } from './consultation.ts'

export type ConsultationFilter = {
  region?: string | undefined
  organiser?: string | undefined
  /** Keep what may fall between them. */
  from?: Day | undefined
  to?: Day | undefined
}

/** The consultations that a filter keeps, in the order of their dates. */
export function filterConsultations<Co extends Consultation>(
  consultations: Co[],
  { region, organiser, from, to }: ConsultationFilter,
): Co[] {
  const kept = consultations.filter(
    consultation =>
      (region === undefined || consultation.region === region) &&
      (organiser === undefined || consultation.organisers.includes(organiser)) &&
      mayFallIn(consultation, from, to),
  )
  return inOrderOfDates(kept, 'startsAt')
}
