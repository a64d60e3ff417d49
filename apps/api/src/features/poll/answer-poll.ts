import type { pollAnswer } from '@tributary/contract/poll/schema'
import { addVoter, findPollByLink, keepAnswer } from '@tributary/database/poll/polls'
import type { Fault } from '@tributary/domain/fault'
import type { z } from 'zod'
import type { Deps } from '../../deps.ts'
import { hashOf, newId, secretToken } from '../../secret-token.ts'

/** How many may answer one poll. */
export const MOST_VOTERS = 300

type Found = NonNullable<Awaited<ReturnType<typeof findPollByLink>>>

export type AnsweredPoll =
  | { ok: true; poll: Found; token: string }
  | { ok: false; reason: 'gone' | 'closed' | 'full' }
  | { ok: false; reason: 'faulty'; faults: Fault[] }

/** Keeps what somebody answers; who came by the link for anybody gets one of their own. */
export async function answerPoll(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { token, name, answers, comment = '' }: z.output<typeof pollAnswer>,
): Promise<AnsweredPoll> {
  const found = await findPollByLink(db, await hashOf(token))
  if (!found) return { ok: false, reason: 'gone' }
  const { poll, voters } = found
  const at = now()
  if (poll.closedAt !== null || at >= poll.deadline) return { ok: false, reason: 'closed' }
  const faults = faultsIn(poll.options, answers)
  const isNew = found.voter === null
  if (isNew && name === undefined) faults.push({ path: 'name', message: 'is needed' })
  if (faults.length > 0) return { ok: false, reason: 'faulty', faults }
  const answer = { answers, comment: comment || null, answeredAt: at }
  let own = token
  if (found.voter !== null) {
    if (!(await keepAnswer(db, found.voter, answer))) return { ok: false, reason: 'closed' }
  } else {
    if (voters.length >= MOST_VOTERS) return { ok: false, reason: 'full' }
    own = secretToken()
    const id = newId('pv')
    await addVoter(
      db,
      { id, poll: poll.id, name: name ?? '', ...answer },
      { hash: await hashOf(own), poll: poll.id, voter: id, madeAt: at },
    )
  }
  const after = await findPollByLink(db, await hashOf(own))
  return after ? { ok: true, poll: after, token: own } : { ok: false, reason: 'gone' }
}

function faultsIn(options: string[], answers: Record<string, unknown>): Fault[] {
  const unknown = Object.keys(answers).filter(option => !options.includes(option))
  if (unknown.length > 0) {
    return [{ path: 'answers', message: 'must be about the times that are offered' }]
  }
  return Object.keys(answers).length === 0
    ? [{ path: 'answers', message: 'must say something of a time' }]
    : []
}
