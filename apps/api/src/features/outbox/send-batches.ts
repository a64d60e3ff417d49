import {
  type Batch,
  giveUpBatch,
  noteSent,
  postponeBatch,
  splitBatch,
  takeBatch,
} from '@tributary/database/outbox/batches'
import { later } from '@tributary/domain/date/later'
import type { BatchSent, Message, NotSent } from '@tributary/mail/transport/mailer'
import type { Deps } from '../../deps.ts'
import { newId } from '../../secret-token.ts'

/** A mail of a batch, with the mentions that it tells of. */
export type BatchedMail = { message: Message; told: { commentId: number; personId: string }[] }

/** What a batch holds; null in the place of a mail that is not to go. */
export type BatchPayload = { mails: (BatchedMail | null)[] }

const MINUTE = 60_000

// Longer than any request: whoever has not come back by then never will.
const LEASE = 2 * MINUTE

// The provider keeps a key for 24 hours. A clock may be put back an hour, and a request may take
// long: the last try is 22 hours after the first.
const LAST_TRY = 22 * 60 * MINUTE

// After so many failures in a row the provider is left in peace until the next tick.
const MOST_FAILURES = 3

// What the provider wants to rest longer is tried at a later tick.
const LONGEST_REST = 5

const LONGEST_DETAIL = 500

type SendDeps = Pick<Deps, 'db' | 'now' | 'mailer' | 'log' | 'metrics' | 'isStopping'>

/**
 * Sends the batches that wait, the longest first, each under its id with the same bytes at every
 * try; `pause` waits as long as the provider asks.
 */
export function batchSender(deps: SendDeps, pause = forMilliseconds) {
  const { db, mailer, isStopping } = deps
  let failures = 0

  return {
    async send(): Promise<void> {
      await Promise.all(Array.from({ length: mailer.atOnce ?? 1 }, sendWaiting))
    },
  }

  async function sendWaiting(): Promise<void> {
    while (failures < MOST_FAILURES && !isStopping()) {
      const now = deps.now()
      const batch = await takeBatch(db, { now, until: later(now, LEASE) })
      if (!batch) return
      const { isThrough, rest = 0 } = await sendBatch(deps, batch)
      failures = isThrough ? 0 : failures + 1
      if (rest > 0 && rest <= LONGEST_REST) await pause(rest * 1_000)
    }
  }
}

/** Tries a batch: whether it got through to a provider that works, and how long that wants to rest. */
async function sendBatch(
  deps: SendDeps,
  batch: Batch,
): Promise<{ isThrough: boolean; rest?: number | undefined }> {
  const { db, log, metrics } = deps
  const payload: BatchPayload = JSON.parse(batch.payload ?? '{"mails":[]}')
  const mails = payload.mails.flatMap((mail, position) => (mail ? [{ ...mail, position }] : []))
  const firstTried = Date.parse(batch.firstTriedAt ?? deps.now())
  if (Date.parse(deps.now()) - firstTried > LAST_TRY) {
    await giveUp(deps, batch, mails.length, TOO_LATE)
    return { isThrough: true }
  }
  const done = await handOver(
    deps,
    batch,
    mails.map(({ message }) => message),
  )
  const now = deps.now()
  if (done.ok) {
    const outcomes = mails.map(({ position }, index) => {
      const one = done.sent[index]
      return one?.ok
        ? { position, providerId: one.id }
        : { position, detail: cut(one?.detail ?? 'no answer') }
    })
    const told = mails.flatMap((mail, index) => (done.sent[index]?.ok ? mail.told : []))
    await noteSent(db, batch, { outcomes, told, now })
    const failed = outcomes.filter(({ detail }) => detail !== undefined).length
    metrics?.digests('sent', outcomes.length - failed)
    if (failed > 0) noteFailed(deps, batch, failed, 'refused')
    return { isThrough: true, rest: done.rest }
  }
  if (done.reason === 'refused' && mails.length > 1) {
    await halve(deps, batch, payload, { now, detail: cut(done.detail) })
    return { isThrough: true }
  }
  if (done.reason !== 'try_later') {
    await giveUp(deps, batch, mails.length, cut(done.detail))
    return { isThrough: true }
  }
  const nextTryAt = later(now, restOf(batch.attempts, done))
  if (Date.parse(nextTryAt) - firstTried > LAST_TRY) {
    await giveUp(deps, batch, mails.length, cut(done.detail))
  } else {
    await postponeBatch(db, batch, { nextTryAt, detail: cut(done.detail) })
    log('warn', { event: 'mail postponed', batch: batch.id, attempts: batch.attempts })
  }
  return { isThrough: false, rest: done.rest }
}

async function handOver(
  { mailer }: SendDeps,
  { id, attempts, isSingle }: Batch,
  messages: Message[],
): Promise<BatchSent> {
  const [first] = messages
  if (!first) return { ok: true, sent: [] }
  if (isSingle) {
    const sent = await mailer.send(first)
    return sent.ok ? { ok: true, sent: [sent] } : sent
  }
  if (mailer.batch && messages.length <= mailer.batch.most) return mailer.batch.send(id, messages)
  // It was made for another way to send mail: in parts, unless that way may have taken it.
  return { ok: false, reason: attempts === 1 ? 'refused' : 'key_used', detail: OTHER_WAY }
}

// Nothing of it has gone: in two halves under new keys, until what is wrong is alone.
async function halve(
  { db }: SendDeps,
  batch: Batch,
  { mails }: BatchPayload,
  noted: { now: string; detail: string },
): Promise<void> {
  const middle = Math.ceil(mails.length / 2)
  const parts = [mails.slice(0, middle), mails.slice(middle)].map(part => ({
    id: newId('mb'),
    isSingle: part.length === 1,
    payload: JSON.stringify({ mails: part } satisfies BatchPayload),
  }))
  await splitBatch(db, batch, parts, { from: [0, middle], ...noted })
}

async function giveUp(deps: SendDeps, batch: Batch, count: number, detail: string): Promise<void> {
  await giveUpBatch(deps.db, batch, detail)
  noteFailed(deps, batch, count, 'given up')
}

function noteFailed({ log, metrics }: SendDeps, { id }: Batch, count: number, reason: string) {
  log('error', { event: 'mail failed', kind: 'outbox', batch: id, count, reason })
  metrics?.digests('failed', count)
}

/** How long to wait before a try, in milliseconds: longer each time, and not all at once. */
function restOf(attempts: number, { rest = 0 }: NotSent): number {
  const most = Math.min(MINUTE * 2 ** (attempts - 1), 30 * MINUTE)
  return Math.max(rest * 1_000, most * (0.5 + Math.random() / 2))
}

const TOO_LATE = 'It is not known whether the provider took it, and too late to ask again.'
const OTHER_WAY = 'The way in which mail is sent was changed while it was under way.'

function cut(detail: string): string {
  return detail.slice(0, LONGEST_DETAIL)
}

function forMilliseconds(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
