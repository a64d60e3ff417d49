import { beginningOf } from '@tributary/database/change/read-record'
import { findDigestSubscriber } from '@tributary/database/digest/digest-subscriptions'
import { type Day, dayIn } from '@tributary/domain/date/day'
import type { DigestFormat } from '@tributary/domain/digest/subscription'
import type { Deps } from '../../deps.ts'
import { weekBefore } from './read-digest.ts'
import { digestWriter, type WrittenDigest } from './write-digest.ts'

type Input = { processId: string; personId: string; on?: Day | undefined; origin: string }

export type PreviewDigest =
  | { ok: true; digest: Extract<WrittenDigest, { ok: true }>; format: DigestFormat }
  | { ok: false; reason: 'no_process' | 'no_body' | 'no_person' }

/**
 * The digest of somebody as it would reach them on a day, of the week before it; without one,
 * today. Of who has none, as they would get it by default. Nothing is sent, or counts as told.
 */
export async function previewDigest(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { processId, personId, origin, ...input }: Input,
): Promise<PreviewDigest> {
  const began = await beginningOf(db, processId)
  if (began === undefined) return { ok: false, reason: 'no_process' }
  const reader = await findDigestSubscriber(db, processId, personId)
  if (!reader) return { ok: false, reason: 'no_person' }
  const { timeZone } = reader
  const on = input.on ?? dayIn(now(), timeZone)
  const stretch = weekBefore({ on, timeZone, now: now(), began })
  const writer = digestWriter({ db }, { now: now(), origin })
  const links = {
    preferences: `${origin}/${processId}/subscribe`,
    unsubscribe: `${origin}/${processId}/subscribe`,
  }
  const digest = await writer.write(reader, { on, ...stretch }, links)
  return digest.ok ? { ok: true, digest, format: reader.choice.format } : digest
}
