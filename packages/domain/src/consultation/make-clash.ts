import {
  CLASH_SEVERITIES,
  type Clash,
  type ClashCertainty,
  type ClashKind,
  type ClashSeverity,
} from './clash.ts'
import { Hash } from './hash.ts'
import type { Occasion } from './occasion.ts'

type Found = Omit<Clash, 'key' | 'kind' | 'severity' | 'certainty' | 'consultations'>

/**
 * A clash of some consultations, in the order of time. It weighs less where it is only possible, or
 * where one of them is no more than an idea; `also` is what it follows from beside them.
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
  const hash = new Hash().text(also)
  let isIdea = false
  for (const occasion of occasions) {
    const { of } = occasion
    occasion.hash ??= hashOf(occasion)
    hash.hash(occasion.hash)
    isIdea ||= of.status === 'idea'
  }
  if (isIdea) level += 1
  const severity = CLASH_SEVERITIES[Math.min(level, 2)] as ClashSeverity
  const key = `${kind}-${hash.key()}`
  const { bodies, window, audience, daysOff, journey, late } = found
  // Of one shape, whatever its kind: there are many.
  return {
    key,
    kind,
    severity,
    certainty,
    consultations: occasions.map(({ of }) => of.id),
    bodies,
    window,
    audience,
    daysOff,
    journey,
    late,
  }
}

// All of a consultation that clashes follow from.
function hashOf({ of, from, to, first, last, isTimed }: Occasion): Hash {
  const hash = new Hash().text(of.id).number(from).number(to).number(first).number(last)
  hash
    .text(of.precision)
    .number(isTimed ? 1 : 0)
    .number(of.status === 'idea' ? 1 : 0)
  hash.text(of.format).text(of.city).text(of.country).text(of.region).text(of.hostEvent)
  for (const list of [of.organisers, of.stakeholderGroups, of.feedsInto]) {
    for (const id of list) hash.text(id)
    hash.number(list.length)
  }
  return hash
}
