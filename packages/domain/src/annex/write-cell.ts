import type { Consultation } from '../consultation/consultation.ts'
import { consultationStatusOn } from '../consultation/status-on.ts'
import type { Day } from '../date/day.ts'
import type { AnnexField } from './annex-field.ts'
import { placeText } from './read-place.ts'
import { whenText } from './read-when.ts'
import type { Lookups } from './vocabulary.ts'

/** What a cell of an annex says of a consultation, for a reader whose today is `on`. */
export function annexCell(
  consultation: Consultation,
  field: AnnexField,
  { lookups, online, on }: { lookups: Lookups; online: string; on: Day },
): string {
  const named = (ids: string[] | undefined, kind: keyof Lookups) =>
    (ids ?? []).map(lookups[kind].nameOf).join('; ')
  const { start, end, startsAt, endsAt } = consultation
  switch (field) {
    case 'date':
      return whenText(consultation)
    case 'end':
      return end ?? start
    case 'time':
      return startsAt && endsAt ? `${startsAt.slice(11)}–${endsAt.slice(11)}` : ''
    case 'organisers':
      return named(consultation.organisers, 'body')
    case 'partners':
      return (consultation.partners ?? []).join('; ')
    case 'place':
      return consultation.format === 'online' && !consultation.city
        ? online
        : placeText(consultation, lookups.country)
    case 'country':
      return consultation.country ? lookups.country.nameOf(consultation.country) : ''
    case 'format':
      return lookups.format.nameOf(consultation.format)
    case 'region':
      return lookups.region.nameOf(consultation.region)
    case 'stakeholderGroups':
      return named(consultation.stakeholderGroups, 'group')
    case 'questions':
      return named(consultation.questions, 'question')
    case 'actionLines':
      return named(consultation.actionLines, 'actionLine')
    case 'feedsInto':
      return named(consultation.feedsInto, 'milestone')
    case 'status':
      return lookups.status.nameOf(consultationStatusOn(consultation, on))
    default:
      return consultation[field] ?? ''
  }
}
