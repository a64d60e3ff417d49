import { windowOf } from '@tributary/domain/date/partial-date'
import { windowOfFields } from '@tributary/domain/date/when'
import type { Milestone } from '@tributary/domain/milestone/milestone'
import type { EarlierDate } from '@tributary/domain/process/process'
import type { Write } from '../change/commit.ts'

const DATE_FIELDS = ['start', 'end', 'precision', 'startsAt', 'endsAt', 'timeZone'] as const

/**
 * The log of a milestone whose earlier dates are known: made with the first of them, moved to
 * each later one when it was said (a month-precise saying counts from the month's last day),
 * then to its present date, on the day it began at the latest, and done when it was over.
 * `now` bounds what has happened.
 */
export function historyWrites(
  milestone: Milestone,
  history: EarlierDate[],
  position: number,
  now: string,
): Write[] {
  const writes: Write[] = []
  const write = (fields: Write['fields'], at: string, more: Partial<Write> = {}) =>
    writes.push({
      thing: 'milestone',
      id: milestone.id,
      verb: writes.length === 0 ? 'create' : 'change',
      expected: writes.length,
      fields,
      at: at < now ? at : now,
      imported: true,
      position,
      ...more,
    })
  const status = milestone.status === 'done' ? 'planned' : milestone.status
  const { startsAt: _s, endsAt: _e, timeZone: _z, end: _d, ...undated } = milestone
  let at = now
  let ended = false
  for (const earlier of history) {
    const { saidOn, source, note, start, end, precision } = earlier
    at = midnight(windowOf(saidOn).end)
    const dates = { start, precision, ...(end ? { end } : ended && { end: null }) }
    const fields = writes.length === 0 ? { ...undated, ...dates, status } : dates
    ended = end !== undefined
    write(fields, at, { saidOn, source, reason: note })
  }
  const last = history.at(-1) as Record<string, unknown> | undefined
  const moved = DATE_FIELDS.filter(field => milestone[field] !== last?.[field])
  const window = windowOfFields(milestone)
  if (moved.length > 0) {
    const began = midnight(window.start)
    at = began > at ? began : at
    write(Object.fromEntries(moved.map(field => [field, milestone[field] ?? null])), at)
  }
  if (status !== milestone.status) {
    const over = midnight(window.end)
    write({ status: milestone.status }, over > at ? over : at)
  }
  return writes
}

function midnight(day: string): string {
  return `${day}T00:00:00.000Z`
}
