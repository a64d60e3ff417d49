import type { Placed } from './place-marks.ts'

const Y = 13

/**
 * The tail of a mark's slack under it, from the middle of its row: it ends in a tick, or in an
 * open head where the next mark of the row begins before; with the room after it for the days.
 */
export function tailOf(
  { mark, x0, x1, until }: Placed,
  scale: number,
): { path: string; end: number; room: number } | undefined {
  const { slack } = mark.facts
  if (slack === null || slack <= 0) return undefined
  const from = (mark.form === 'point' ? (x0 + x1) / 2 : x1) - x0
  const limit = until - 12 - x0
  const whole = from + slack * scale
  const end = Math.max(Math.min(whole, limit), from + 3)
  const tip = whole <= limit ? `M${end} ${Y - 4}v8` : `M${end - 4} ${Y - 3}l4 3-4 3`
  return { path: `M${from} ${Y}H${end}${tip}`, end, room: Math.max(until - x0 - end - 12, 0) }
}
