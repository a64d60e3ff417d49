import type { Covered } from '@tributary/domain/consultation/coverage'
import { precisionOf } from '@tributary/domain/date/partial-date'

/** What stands beside a region in the matrix, as the addresses of list and form call it. */
export const COLUMN_PARAM = {
  groups: 'group',
  questions: 'question',
  actionLines: 'actionLine',
  organisers: 'organiser',
} as const satisfies Record<Covered, string>

export type ConsultationAsked = Partial<
  Record<'region' | 'start' | (typeof COLUMN_PARAM)[Covered], string>
>

type Terms = {
  regions: string[]
  stakeholderGroups: string[]
  questions: { id: string }[]
  actionLines: { id: string }[]
}

/** What the form of a new consultation begins with, as its address asks; what is unknown is left out. */
export function fieldsAsked(asked: ConsultationAsked, terms: Terms, bodies: { id: string }[]) {
  const one = (name: string, id: string | undefined, known: string[]) =>
    id !== undefined && known.includes(id) ? { [name]: [id] } : {}
  const idsOf = (things: { id: string }[]) => things.map(({ id }) => id)
  const { region, start = '' } = asked
  const precision = precisionOf(start)
  return {
    ...(precision && { start, precision }),
    ...(region !== undefined && terms.regions.includes(region) && { region }),
    ...one('stakeholderGroups', asked.group, terms.stakeholderGroups),
    ...one('questions', asked.question, idsOf(terms.questions)),
    ...one('actionLines', asked.actionLine, idsOf(terms.actionLines)),
    ...one('organisers', asked.organiser, idsOf(bodies)),
  }
}
