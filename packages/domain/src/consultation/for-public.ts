import type { Consultation } from './consultation.ts'

/** The fields of a consultation that only those who take part in the process read. */
export const FOR_PARTICIPANTS = ['joinLink', 'focalPoints'] as const

/** A consultation, or some fields of one, as the public reads it. */
export function forPublic<Fields extends Partial<Consultation>>(consultation: Fields): Fields {
  const { joinLink: _, focalPoints: __, ...rest } = consultation
  return rest as Fields
}
