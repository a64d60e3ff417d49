import type { Consultation } from '../consultation/consultation.ts'
import { type DateFields, windowOfFields } from '../date/when.ts'

type Dated = DateFields & { id: string }

/** A consultation that would come after a milestone that uses its result. */
export type Outrun = { consultation: string; milestone: string }

/**
 * The consultations of the calendar that milestones would outrun: they take place after what they
 * feed into is over, which they do not as it stands.
 */
export function outrunConsultations(
  consultations: readonly Pick<Consultation, keyof DateFields | 'id' | 'feedsInto' | 'status'>[],
  before: readonly Dated[],
  after: readonly Dated[],
): Outrun[] {
  const [were, willBe] = [before, after].map(
    milestones =>
      new Map(milestones.map(milestone => [milestone.id, windowOfFields(milestone).end])),
  ) as [Map<string, string>, Map<string, string>]
  return consultations
    .filter(({ status }) => status !== 'cancelled')
    .flatMap(consultation => {
      const { start } = windowOfFields(consultation)
      const isLate = (ends: Map<string, string>, id: string) => start > (ends.get(id) ?? '9999')
      return consultation.feedsInto
        .filter(id => isLate(willBe, id) && !isLate(were, id))
        .map(milestone => ({ consultation: consultation.id, milestone }))
    })
}
