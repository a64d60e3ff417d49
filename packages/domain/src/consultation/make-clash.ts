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
 * A clash of some consultations. It weighs less where it is only possible, or where one of them is
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
  const those = inOrder(occasions)
  let level = CLASH_SEVERITIES.indexOf(weight) + (certainty === 'possible' ? 1 : 0)
  let hash = also === '' ? BLANK : hashOf(also)
  const ids: string[] = []
  let isIdea = false
  for (const occasion of those) {
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

function inOrder(occasions: Occasion[]): Occasion[] {
  const [one, other] = occasions as [Occasion, Occasion?]
  if (other === undefined) return occasions
  if (occasions.length > 2) return occasions.toSorted(byTime)
  return byTime(one, other) <= 0 ? occasions : [other, one]
}

function byTime(a: Occasion, b: Occasion): number {
  return a.from - b.from || (a.of.id < b.of.id ? -1 : 1)
}

// All of a consultation that clashes follow from.
function factsOf({ of }: Occasion): string {
  const { id, start, end, startsAt, endsAt, timeZone, format, city, country, region } = of
  const { organisers, stakeholderGroups, feedsInto, status } = of
  return `${id}~${start}~${end}~${startsAt}~${endsAt}~${timeZone}~${format}~${city}~${country}~${region}~${status === 'idea'}~${organisers}~${stakeholderGroups}~${feedsInto}`
}
