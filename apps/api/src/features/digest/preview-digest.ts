import { beginningOf } from '@tributary/database/change/read-record'
import { findDigestSubscriber } from '@tributary/database/digest/digest-subscriptions'
import { type Day, dayIn } from '@tributary/domain/date/day'
import type { DigestReader } from '@tributary/domain/digest/reader'
import type { Deps } from '../../deps.ts'
import { weekBefore } from './read-digest.ts'
import { digestWriter, type WrittenDigest } from './write-digest.ts'

type Input = { processId: string; personId: string; on?: Day | undefined; origin: string }

export type PreviewDigest =
  | Extract<WrittenDigest, { ok: true }>
  | { ok: false; reason: 'no_process' | 'no_body' | 'no_subscription' }

/**
 * The digest of somebody as it would reach them on a day, of the week before it; without one,
 * today. Nothing is sent, and nothing counts as told.
 */
export async function previewDigest(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { processId, personId, origin, ...input }: Input,
): Promise<PreviewDigest> {
  const began = await beginningOf(db, processId)
  if (began === undefined) return { ok: false, reason: 'no_process' }
  const reader: DigestReader | undefined = await findDigestSubscriber(db, processId, personId)
  if (!reader) return { ok: false, reason: 'no_subscription' }
  const { timeZone } = reader
  const on = input.on ?? dayIn(now(), timeZone)
  const stretch = weekBefore({ on, timeZone, now: now(), began })
  return digestWriter({ db }, { now: now(), origin }).write(reader, { on, ...stretch })
}
