import { dayOfNumber } from '@tributary/domain/date/day'
import { MILESTONE_KINDS } from '@tributary/domain/milestone/milestone'
import type { ProcessDocument } from '@tributary/domain/process/process'
import { wsis20Document } from '@tributary/wsis20/document'

/**
 * WSIS+20 blown up: the same bodies and terms, with as many milestones and consultations as asked
 * for, spread over twelve years. The same seed gives the same process.
 */
export function bigProcess(milestones: number, consultations: number, seed = 1): ProcessDocument {
  const document = wsis20Document()
  const random = generator(seed)
  const among = <Item>(list: readonly Item[]): Item =>
    list[Math.floor(random() * list.length)] as Item
  const bodies = document.bodies.map(({ id }) => id)
  const day = () => dayOfNumber(18_600 + Math.floor(random() * 4_400))
  const words =
    'review session report consultation roadmap regional input draft access capacity'.split(' ')
  const title = (n: number) =>
    `${among(words)} ${among(words)} on ${among(words)} and ${among(words)}, part ${n}`
  const date = () => {
    const start = day()
    const roll = random()
    if (roll < 0.75) return { start, precision: 'day' as const }
    if (roll < 0.9) return { start: start.slice(0, 7), precision: 'month' as const }
    return { start: start.slice(0, 4), precision: 'year' as const }
  }
  return {
    ...document,
    process: { ...document.process, id: 'big', title: 'A big process', goal: 'ms-0' },
    history: [],
    actions: [],
    milestones: Array.from({ length: milestones }, (_, n) => ({
      id: `ms-${n}`,
      roadmap: among(bodies),
      title: title(n),
      kind: among(MILESTONE_KINDS),
      ...date(),
      status: random() < 0.6 ? ('done' as const) : ('planned' as const),
      ...(random() < 0.02 && { shared: true }),
      place: 'Geneva',
      ...(n > 10 && { dependsOn: [`ms-${Math.floor(random() * n)}`] }),
      source: 'seed',
      confidence: 'sourced' as const,
    })),
    consultations: Array.from({ length: consultations }, (_, n) => ({
      id: `co-${n}`,
      title: title(n),
      start: day(),
      precision: 'day' as const,
      organisers: [among(bodies)],
      format: 'hybrid' as const,
      region: among(document.process.regions),
      stakeholderGroups: document.process.stakeholderGroups,
      questions: ['q1'],
      feedsInto: [`ms-${Math.floor(random() * milestones)}`],
      source: 'seed',
      confidence: 'sourced' as const,
    })),
  }
}

// Mulberry32, by Tommy Ettinger (public domain): small, and the same everywhere.
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
