import type { Day } from '../date/day.ts'
import { windowOfFields } from '../date/when.ts'
import type { Consultation, ConsultationStatus } from './consultation.ts'

/**
 * The status of a consultation for a reader whose today is `on`: one that nothing else is said of
 * is confirmed until its last day is over, and held from then on.
 */
export function consultationStatusOn(consultation: Consultation, on: Day): ConsultationStatus {
  const { status = 'confirmed' } = consultation
  if (status !== 'confirmed' && status !== 'held') return status
  return windowOfFields(consultation).end < on ? 'held' : 'confirmed'
}
