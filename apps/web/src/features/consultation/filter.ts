import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { STANDINGS, standsAs } from '@tributary/domain/consultation/standing'
import type { Day } from '@tributary/domain/date/day'
import { precisionOf, windowOf } from '@tributary/domain/date/partial-date'
import { windowOfFields } from '@tributary/domain/date/when'

/** What an address asks to see of the consultation calendar; blank fields ask for everything. */
export type ConsultationFilter = Partial<
  Record<
    'region' | 'organiser' | 'group' | 'question' | 'actionLine' | 'standing' | 'from' | 'to' | 'q',
    string
  >
>

/** The consultations that a filter keeps on a day. `from` and `to` are partial dates. */
export function filtered(
  consultations: ConsultationResource[],
  {
    region,
    organiser,
    group,
    question,
    actionLine,
    standing,
    from,
    to,
    q = '',
  }: ConsultationFilter,
  on: Day,
): ConsultationResource[] {
  const words = q.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const asked = STANDINGS.find(known => known === standing)
  const first = from && precisionOf(from) ? windowOf(from).start : ''
  const last = to && precisionOf(to) ? windowOf(to).end : '9999'
  return consultations.filter(consultation => {
    const window = windowOfFields(consultation)
    const { title, hostEvent = '', city = '' } = consultation
    const text = `${title} ${hostEvent} ${city}`.toLocaleLowerCase()
    return (
      (!region || consultation.region === region) &&
      (!organiser || consultation.organisers.includes(organiser)) &&
      (!group || groupsOf(consultation).includes(group)) &&
      (!question || consultation.questions.includes(question)) &&
      (!actionLine || consultation.actionLines?.includes(actionLine)) &&
      (!asked || standsAs(consultation, asked, on)) &&
      first <= window.end &&
      window.start <= last &&
      words.every(word => text.includes(word))
    )
  })
}

// Those that are expected, and those that came.
function groupsOf({ stakeholderGroups, groupsHeard = [] }: ConsultationResource): string[] {
  return [...stakeholderGroups, ...groupsHeard]
}
