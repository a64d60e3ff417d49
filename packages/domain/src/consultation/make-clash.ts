import {
  CLASH_SEVERITIES,
  type Clash,
  type ClashCertainty,
  type ClashKind,
  type ClashSeverity,
} from './clash.ts'
import { type Hash, hashOf, keyOf, mixed } from './hash.ts'
import type { Occasion } from './occasion.ts'

type Found = Omit<Clash, 'key' | 'kind' | 'severity' | 'certainty' | 'consultations'>

/**
 * A clash of some consultations, in the order of time. It weighs less where it is only possible, or where one of them is
 * no more than an idea; `also` is what it follows from beside them.
 */
export function makeClash(
  kind: ClashKind,
  weight: ClashSeverity,
  certainty: ClashCertainty,
  occasions: Occasion[],
  found: Found,
  also = '',
): Clash {
  let level = CLASH_SEVERITIES.indexOf(weight) + (certainty === 'possible' ? 1 : 0)
  let hash = also === '' ? BLANK : hashOf(also)
  const ids: string[] = []
  let isIdea = false
  for (const occasion of occasions) {
    const { of } = occasion
    occasion.hash ??= hashOf(factsOf(occasion))
    hash = mixed(hash, occasion.hash)
    ids.push(of.id)
    isIdea ||= of.status === 'idea'
  }
  if (isIdea) level += 1
  const severity = CLASH_SEVERITIES[Math.min(level, 2)] as ClashSeverity
  const key = `${kind}-${keyOf(hash)}`
  return { key, kind, severity, certainty, consultations: ids, ...found }
}

const BLANK: Hash = [0, 0]

// All of a consultation that clashes follow from.
function factsOf({ of }: Occasion): string {
  const { id, start, end, startsAt, endsAt, timeZone, format, city, country, region } = of
  const { organisers, stakeholderGroups, feedsInto, status } = of
  return `${id}~${start}~${end}~${startsAt}~${endsAt}~${timeZone}~${format}~${city}~${country}~${region}~${status === 'idea'}~${organisers}~${stakeholderGroups}~${feedsInto}`
}
