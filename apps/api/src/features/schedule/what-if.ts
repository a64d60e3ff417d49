import type { RippleAnswer } from '@tributary/contract/schedule/schema'
import type { Fault } from '@tributary/domain/fault'
import type { Move } from '@tributary/domain/schedule/move'
import { messagesIn } from '@tributary/messages/messages'
import { rippleSentences } from '@tributary/messages/schedule-sentences'
import type { Deps } from '../../deps.ts'
import { type Asked, type Impossible, loadSchedule } from './load-schedule.ts'

type WhatIf =
  | { ok: true; answer: RippleAnswer }
  | { ok: false; reason: 'faulty'; faults: Fault[] }
  | Impossible

/** What would follow if milestones moved. Any may be tried, fixed ones too: nothing is written. */
export async function whatIf(
  deps: Pick<Deps, 'db'>,
  { moves, ...asked }: Asked & { moves: Move[] },
): Promise<WhatIf> {
  const loaded = await loadSchedule(deps, asked)
  if (!loaded.ok) return loaded
  const rippled = loaded.schedule.ripple(moves)
  if (!rippled.ok) {
    const faults = rippled.faults.map(({ path, message }) => ({ path: `moves${path}`, message }))
    return { ok: false, reason: 'faulty', faults }
  }
  const { goal, ...ripple } = rippled.ripple
  const sentences = rippleSentences(messagesIn('en'), rippled.ripple, loaded.names)
  return { ok: true, answer: { ...ripple, goal: goal ?? null, sentences } }
}
