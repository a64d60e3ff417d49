import type { KeptMinutes } from '@tributary/database/meeting/minutes'
import { selectThing, selectThings } from '@tributary/database/thing/select-things'
import type { Fault } from '@tributary/domain/fault'
import { renderLetter } from '@tributary/mail/letter/render-letter'
import { minutesLetter } from '@tributary/mail/meeting/minutes-letter'
import { messagesIn } from '@tributary/messages/messages'
import type { Deps } from '../../deps.ts'
import type { HeldMeeting } from '../../held-meeting.ts'
import { listReaders } from './list-readers.ts'

type Input = { minutes: KeptMinutes; to: string[]; origin: string }

export type SentMinutes =
  | { ok: true; sent: number; failed: { key: string; reason: 'refused' | 'try_later' }[] }
  | { ok: false; reason: 'faulty'; faults: Fault[] }

/** Sends minutes by mail to those chosen among who may get them; the same minutes to nobody twice. */
export async function sendMinutes(
  { db, mailer, mailFrom, log }: Pick<Deps, 'db' | 'mailer' | 'mailFrom' | 'log'>,
  held: HeldMeeting,
  { minutes, to, origin }: Input,
): Promise<SentMinutes> {
  const { processId, meeting, on } = held.of
  const readers = new Map((await listReaders(db, held)).map(reader => [reader.key, reader]))
  const faults = to.flatMap((key, n) =>
    readers.has(key)
      ? []
      : [{ path: `to[${n}]`, message: `"${key}" is nobody whom /readers gives` }],
  )
  if (faults.length > 0) return { ok: false, reason: 'faulty', faults }
  const [preparation, bodies] = await Promise.all([
    selectThing(db, 'process', processId, processId),
    selectThings(db, 'body', processId),
  ])
  const acronyms = new Map(bodies.map(({ fields }) => [fields.id, String(fields.acronym)]))
  const messages = messagesIn('en')
  const failed: { key: string; reason: 'refused' | 'try_later' }[] = []
  const chosen = new Set(to)
  for (const key of chosen) {
    const reader = readers.get(key)
    if (!reader) continue
    const letter = minutesLetter(messages, {
      ...minutes,
      process: { id: processId, title: String(preparation?.fields.title) },
      acronym: id => acronyms.get(id) ?? id,
      // Guests have no way in: all that it says stands in the letter.
      address: reader.isGuest ? undefined : addressOf(origin, held),
    })
    const sent = await mailer.send({
      key: `minutes/${processId}/${meeting}/${on ?? ''}/${minutes.number}/${key}`,
      from: mailFrom,
      to: reader.email,
      ...renderLetter(messages, letter),
    })
    if (sent.ok) continue
    failed.push({ key, reason: sent.reason })
    log('error', { event: 'mail failed', kind: 'minutes', reason: sent.reason })
  }
  return { ok: true, sent: chosen.size - failed.length, failed }
}

function addressOf(origin: string, { of: { processId, meeting, on } }: HeldMeeting): string {
  const page = `${origin}/${processId}/meetings/${meeting}/minutes`
  return on === undefined ? page : `${page}?day=${on}`
}
