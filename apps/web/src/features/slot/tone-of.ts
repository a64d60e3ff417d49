import type { SlotAnswer } from '@tributary/contract/slot/schema'

/** How a time looks: its sentence says the same in words. */
export function toneOf({ busy, resting, outside }: SlotAnswer['cost']): { edge: string } {
  if (busy > 0) return { edge: 'border-s-bad' }
  return { edge: resting + outside > 0 ? 'border-s-warn' : 'border-s-good' }
}
