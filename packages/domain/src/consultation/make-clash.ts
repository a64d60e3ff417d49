import type { Clash, ClashCertainty, ClashKind, ClashSeverity } from './clash.ts'
import { CLASH_SEVERITIES } from './clash.ts'
import type { Consultation } from './consultation.ts'
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
  { also = '', ...found }: Found & { also?: string },
): Clash {
  const inOrder = occasions.toSorted(byTime)
  const isIdea = occasions.some(({ of }) => of.status === 'idea')
  const level =
    CLASH_SEVERITIES.indexOf(weight) + (certainty === 'possible' ? 1 : 0) + (isIdea ? 1 : 0)
  return {
    key: `${kind}-${hashOf([kind, also, ...inOrder.map(({ of }) => printOf(of))].join('|'))}`,
    kind,
    severity: CLASH_SEVERITIES[Math.min(level, 2)] as ClashSeverity,
    certainty,
    consultations: inOrder.map(({ of }) => of.id),
    ...found,
  }
}

function byTime(a: Occasion, b: Occasion): number {
  return a.from - b.from || (a.of.id < b.of.id ? -1 : 1)
}

const prints = new WeakMap<Consultation, string>()

// All of a consultation that clashes follow from.
function printOf(of: Consultation): string {
  let print = prints.get(of)
  if (print === undefined) {
    const { id, start, end, startsAt, endsAt, timeZone, format, city, country, region } = of
    const when = [id, start, end, startsAt, endsAt, timeZone, format, city, country, region]
    print = [...when, of.status === 'idea', of.organisers, of.stakeholderGroups, of.feedsInto].join(
      '~',
    )
    prints.set(of, print)
  }
  return print
}

/** 53 bits of a text in base 36 (cyrb53 by bryc, public domain). */
export function hashOf(text: string): string {
  let [h1, h2] = [0xdeadbeef, 0x41c6ce57]
  for (let n = 0; n < text.length; n += 1) {
    const code = text.charCodeAt(n)
    h1 = Math.imul(h1 ^ code, 2_654_435_761)
    h2 = Math.imul(h2 ^ code, 1_597_334_677)
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2_246_822_507) ^ Math.imul(h2 ^ (h2 >>> 13), 3_266_489_909)
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2_246_822_507) ^ Math.imul(h1 ^ (h1 >>> 13), 3_266_489_909)
  return (4_294_967_296 * (2_097_151 & h2) + (h1 >>> 0)).toString(36)
}
