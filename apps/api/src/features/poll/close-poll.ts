import { closePoll as close, findPoll, type WholePoll } from '@tributary/database/poll/polls'
import type { Fault } from '@tributary/domain/fault'
import type { Deps } from '../../deps.ts'

export type ClosedPoll =
  | { ok: true; poll: WholePoll }
  | { ok: false; reason: 'missing' | 'closed' }
  | { ok: false; reason: 'faulty'; faults: Fault[] }

/** Closes a poll, with the time that was chosen or without. */
export async function closePoll(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { processId, id, chosen }: { processId: string; id: string; chosen?: string | undefined },
): Promise<ClosedPoll> {
  const found = await findPoll(db, processId, id)
  if (!found) return { ok: false, reason: 'missing' }
  if (chosen !== undefined && !found.poll.options.includes(chosen)) {
    const message = 'must be one of the times that were offered'
    return { ok: false, reason: 'faulty', faults: [{ path: 'chosen', message }] }
  }
  const closed = await close(db, id, { closedAt: now(), chosen: chosen ?? null })
  const after = closed && (await findPoll(db, processId, id))
  return after ? { ok: true, poll: after } : { ok: false, reason: 'closed' }
}
