import type { Consultation } from '../consultation/consultation.ts'
import {
  type ConsultationFilter,
  filterConsultations,
} from '../consultation/filter-consultations.ts'

/** What an annex is asked to hold; what is left out asks for everything. */
export type AnnexFilter = ConsultationFilter & {
  group?: string | undefined
  question?: string | undefined
  actionLine?: string | undefined
  q?: string | undefined
}

/** The consultations of an annex, in the order of their dates. */
export function filterAnnex<Co extends Consultation>(
  consultations: Co[],
  { group, question, actionLine, q = '', ...filter }: AnnexFilter,
): Co[] {
  const words = q.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return filterConsultations(consultations, filter).filter(consultation => {
    const {
      title,
      hostEvent = '',
      city = '',
      stakeholderGroups,
      questions,
      actionLines = [],
    } = consultation
    const text = `${title} ${hostEvent} ${city}`.toLocaleLowerCase()
    return (
      (group === undefined || stakeholderGroups.includes(group)) &&
      (question === undefined || questions.includes(question)) &&
      (actionLine === undefined || actionLines.includes(actionLine)) &&
      words.every(word => text.includes(word))
    )
  })
}
