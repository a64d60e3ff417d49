import { dayOfNumber } from '@tributary/domain/date/day'
import type { Planned } from '@tributary/domain/schedule/planned'
import { generator } from './big-process.ts'

/**
 * Milestones over twelve years, each after three of those before it: exact, spans and partial
 * dates, some fixed, some with lags. The last is the goal. The same seed gives the same ones.
 */
export function bigSchedule(count: number, seed = 1): Planned[] {
  const random = generator(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  return Array.from({ length: count }, (_, n) => {
    const before = new Set<number>()
    while (before.size < Math.min(n, 3)) before.add(Math.max(0, n - 1 - below(400)))
    const dependsOn = [...before].map(other => `ms-${other}`)
    const isFixed = n === count - 1 || random() < 0.02
    return {
      id: `ms-${n}`,
      roadmap: `body-${below(13)}`,
      status: 'planned' as const,
      kind: 'report' as const,
      ...dateOn(18_600 + Math.floor((n / count) * 4_000) + below(30)),
      dependsOn,
      ...(isFixed && { fixed: true }),
      ...(random() < 0.2 && {
        lags: dependsOn.slice(0, 1).map(on => ({ on, days: below(10), working: random() < 0.5 })),
      }),
    }
  })

  function dateOn(day: number) {
    const start = dayOfNumber(day)
    const roll = random()
    if (roll < 0.6) return { start, precision: 'day' as const }
    if (roll < 0.85) return { start, end: dayOfNumber(day + below(5)), precision: 'day' as const }
    return { start: start.slice(0, 7), precision: 'month' as const }
  }
}
