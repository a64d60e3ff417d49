import { type DueDigest, noteNone, takeDigests } from '@tributary/database/digest/digests'
import { keepBatches } from '@tributary/database/outbox/batches'
import { dayIn } from '@tributary/domain/date/day'
import { later } from '@tributary/domain/date/later'
import type { DigestReader } from '@tributary/domain/digest/reader'
import { headerLine, type Message } from '@tributary/mail/transport/mailer'
import type { Deps } from '../../deps.ts'
import { errorFacts } from '../../error-facts.ts'
import { newId } from '../../secret-token.ts'
import { preferencesToken } from '../../signed-link.ts'
import type { digestWriter, WrittenDigest } from '../digest/write-digest.ts'
import { type Readers, readerKey } from './claim-digests.ts'
import type { BatchedMail, BatchPayload } from './send-batches.ts'

// How long whoever took digests may take to write them before another does, in milliseconds.
const LEASE = 5 * 60_000
const DAY = 24 * 60 * 60_000

// As many as are written in one go where each goes alone.
const MOST_ALONE = 100

type World = {
  readers: Readers
  writer: ReturnType<typeof digestWriter>
  origin: string
}

type BatchDeps = Pick<Deps, 'db' | 'now' | 'mailer' | 'mailFrom' | 'secret' | 'log'>

type Written = BatchedMail & { digest: DueDigest }

/**
 * Writes the digests that were taken first, and keeps them to be sent: one batch, and each alone
 * that has what a batch cannot carry. False where there was nothing to write.
 */
export async function batchDigests(deps: BatchDeps, world: World): Promise<boolean> {
  const { db, mailer } = deps
  const now = deps.now()
  const expired = later(now, -LEASE)
  const most = mailer.batch?.most ?? MOST_ALONE
  const taken = await takeDigests(db, { now, expired, most })
  if (taken.length === 0) return false
  const written: Written[] = []
  for (const digest of taken) {
    const one = await writeOrNote(deps, world, digest, now)
    if (one) written.push(one)
  }
  const together = written.filter(({ message }) => mailer.batch && !message.attachments)
  const alone = written.filter(one => !together.includes(one))
  const groups = [...(together.length > 0 ? [together] : []), ...alone.map(one => [one])]
  await keepBatches(db, groups.map(batchOf), now)
  return true
}

function batchOf(group: Written[]) {
  const payload: BatchPayload = {
    mails: group.map(({ message, told }) => ({ message, told })),
  }
  return {
    id: newId('mb'),
    isSingle: group.length === 1,
    payload: JSON.stringify(payload),
    digests: group.map(({ digest: { id }, message: { to, subject } }, position) => ({
      id,
      position,
      email: to,
      subject: headerLine(subject),
    })),
  }
}

async function writeOrNote(
  deps: BatchDeps,
  { readers, writer, origin }: World,
  digest: DueDigest,
  now: string,
): Promise<Written | undefined> {
  const { db, log } = deps
  const reader = readers.get(readerKey(digest))
  if (!reader || reader.paused) {
    await noteNone(db, digest.id, { state: 'paused', detail: reader?.paused?.reason ?? 'ended' })
    return undefined
  }
  const token = await preferencesToken(deps, reader)
  const links = {
    preferences: `${origin}/digest/${token}`,
    unsubscribe: `${origin}/api/digest/${token}/unsubscribe`,
  }
  const period = {
    // After downtime it is of the day on which it goes.
    on: dayIn(now > digest.dueAt ? now : digest.dueAt, reader.timeZone),
    since: digest.sinceChange,
    through: digest.throughChange,
  }
  try {
    const written = await writer.write(reader, period, links)
    if (!written.ok) {
      await noteNone(db, digest.id, { state: 'failed', detail: written.reason })
      return undefined
    }
    if (written.isQuiet && reader.choice.skipQuiet) {
      await noteNone(db, digest.id, { state: 'quiet' })
      return undefined
    }
    const message = messageOf(written, { reader, digest, links, origin, from: deps.mailFrom })
    return { digest, message, told: written.told }
  } catch (error) {
    log('error', { event: 'digest failed', digest: digest.id, ...errorFacts(error) })
    // One that cannot be written holds up none of the others, and is tried for a day.
    if (Date.parse(now) - Date.parse(digest.dueAt) > DAY) {
      await noteNone(db, digest.id, { state: 'failed', detail: 'unwritable' })
    }
    return undefined
  }
}

type Addressed = {
  reader: DigestReader
  digest: DueDigest
  links: { unsubscribe: string }
  origin: string
  from: string
}

function messageOf(
  { subject, html, text, calendar }: Extract<WrittenDigest, { ok: true }>,
  { reader, digest, links, origin, from }: Addressed,
): Message {
  const { processId, email, choice } = reader
  return {
    key: digest.id,
    from,
    to: email,
    subject,
    html: choice.format === 'text' ? '' : html,
    text,
    headers: {
      'List-Id': `<digest.${processId}.${new URL(origin).hostname}>`,
      'List-Unsubscribe': `<${links.unsubscribe}>`,
      // One click, without a page (RFC 8058, 3.1).
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      // No robot is to answer (RFC 3834, 5).
      'Auto-Submitted': 'auto-generated',
    },
    ...(calendar && {
      attachments: [
        {
          filename: `${processId}.ics`,
          // No method: it has no METHOD either, and both say the same (RFC 5545, 8.1).
          contentType: 'text/calendar; charset=utf-8',
          text: calendar,
        },
      ],
    }),
  }
}
