import type { Placed } from './place-marks.ts'

const BELOW = 13

/**
 * The tail of a mark's slack under it, on the row whose middle is at `y`: it ends in a tick, or in an
 * open head where the next mark of the row begins before; with the room after it for the days.
 */
export function tailOf(
  { mark, x0, x1, until }: Placed,
  scale: number,
  y: number,
): { path: string; end: number; room: number } | undefined {
  const { slack } = mark.facts
  if (slack === null || slack <= 0) return undefined
  const from = mark.form === 'point' ? (x0 + x1) / 2 : x1
  const limit = until - 12
  const whole = from + slack * scale
  const end = Math.max(Math.min(whole, limit), from + 3)
  const tip = whole <= limit ? `m0-4v8` : `m-4-3l4 3-4 3`
  return { path: `M${from} ${y + BELOW}H${end}${tip}`, end, room: Math.max(until - end - 12, 0) }
}
