import type { Consultation } from '../consultation/consultation.ts'
import {
  type ConsultationFilter,
  filterConsultations,
} from '../consultation/filter-consultations.ts'
import { type StandingAsked, standsAs } from '../consultation/standing.ts'
import type { Day } from '../date/day.ts'

/** What an annex is asked to hold; what is left out asks for everything. */
export type AnnexFilter = ConsultationFilter & {
  group?: string | undefined
  question?: string | undefined
  actionLine?: string | undefined
  standing?: StandingAsked | undefined
  q?: string | undefined
}

/** The consultations of an annex on a day, in the order of their dates. */
export function filterAnnex<Co extends Consultation>(
  consultations: Co[],
  { group, question, actionLine, standing, q = '', ...filter }: AnnexFilter,
  on: Day,
): Co[] {
  const words = q.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return filterConsultations(consultations, filter).filter(consultation => {
    const {
      title,
      hostEvent = '',
      city = '',
      stakeholderGroups,
      groupsHeard = [],
      questions,
      actionLines = [],
    } = consultation
    const text = `${title} ${hostEvent} ${city}`.toLocaleLowerCase()
    return (
      (group === undefined || [...stakeholderGroups, ...groupsHeard].includes(group)) &&
      (question === undefined || questions.includes(question)) &&
      (actionLine === undefined || actionLines.includes(actionLine)) &&
      (standing === undefined || standsAs(consultation, standing, on)) &&
      words.every(word => text.includes(word))
    )
  })
}
