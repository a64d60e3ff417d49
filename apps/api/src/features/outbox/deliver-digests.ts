import { dissolveStale } from '@tributary/database/outbox/batches'
import { dropOldEvents } from '@tributary/database/outbox/mail-events'
import { later } from '@tributary/domain/date/later'
import type { Deps } from '../../deps.ts'
import { digestWriter } from '../digest/write-digest.ts'
import { batchDigests } from './batch-digests.ts'
import { claimDue, isAnyDue } from './claim-digests.ts'
import { batchSender } from './send-batches.ts'

const HOUR = 60 * 60_000

// A digest that was written so long ago and never tried tells of a day gone by.
const STALE = 22 * HOUR

// For so long it is kept what the provider told of a mail.
const EVENTS = 90 * 24 * HOUR

/**
 * Sends what waits in the outbox, and the digests that are due. Each step is kept in the database
 * before the next, and may be cut off: the next tick goes on from there.
 */
export async function deliverDigests(deps: Deps, now: string): Promise<void> {
  const { db, publicUrl, log, isStopping } = deps
  await dropOldEvents(db, later(now, -EVENTS))
  await dissolveStale(db, later(now, -STALE))
  const sender = batchSender(deps)
  await sender.send()
  if (publicUrl === undefined) {
    // They stay due until somebody has said where the links in them lead.
    if (await isAnyDue(deps, now)) {
      log('error', { event: 'mail failed', kind: 'digest', reason: 'PUBLIC_URL is not set' })
    }
    return
  }
  const readers = await claimDue(deps, now)
  const writer = digestWriter(deps, { now, origin: publicUrl })
  // While the next are written, those before are on their way.
  let sending = Promise.resolve()
  try {
    while (!isStopping() && (await batchDigests(deps, { readers, writer, origin: publicUrl }))) {
      await sending
      sending = sender.send()
      sending.catch(() => undefined)
    }
  } finally {
    await sending
  }
}
