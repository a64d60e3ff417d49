import type { Consultation } from './consultation.ts'

/** A consultation, or some fields of one, as the public reads it: without what is for those who take part. */
export function forPublic<Fields extends Partial<Consultation>>(consultation: Fields): Fields {
  const { joinLink: _, focalPoints: __, ...rest } = consultation
  return rest as Fields
}
