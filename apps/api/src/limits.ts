import { RateLimiterMemory } from 'rate-limiter-flexible'

/** What is limited, in tries for each key within so many seconds. */
const LIMITS = {
  /** Links asked for, by the address of the asking machine: a body may share one. */
  linkByMachine: { points: 60, duration: 900 },
  linkByEmail: { points: 5, duration: 900 },
  /** Secrets tried: links, invitations, tokens. */
  secretByMachine: { points: 60, duration: 900 },
  /** Writes of a person. */
  write: { points: 1_200, duration: 60 },
  /** Questions that take computing, by the address of the asking machine: nobody signs in. */
  ask: { points: 300, duration: 60 },
  /** Fetches of a calendar that people ask for: its server is somebody else's. */
  fetch: { points: 6, duration: 600 },
  /** Calendars that a person adds, each of which is fetched. */
  follow: { points: 60, duration: 600 },
  /** Mail that a person causes. */
  invite: { points: 100, duration: 3_600 },
} as const

export type Limit = keyof typeof LIMITS

/** Takes one of the tries that are left; else the seconds until there is another. */
export type Limits = (
  limit: Limit,
  key: string,
) => Promise<{ ok: true } | { ok: false; seconds: number }>

/** Limits kept in this instance's memory: with several instances, each has its own. */
export function memoryLimits(): Limits {
  const limiters = new Map<Limit, RateLimiterMemory>()
  return async (limit, key) => {
    let limiter = limiters.get(limit)
    if (!limiter) {
      limiter = new RateLimiterMemory(LIMITS[limit])
      limiters.set(limit, limiter)
    }
    try {
      await limiter.consume(key)
      return { ok: true }
    } catch (refusal) {
      if (!isRefusal(refusal)) throw refusal
      return { ok: false, seconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000)) }
    }
  }
}

function isRefusal(refusal: unknown): refusal is { msBeforeNext: number } {
  return typeof refusal === 'object' && refusal !== null && 'msBeforeNext' in refusal
}
