import type { Day } from '@tributary/domain/date/day'
import type { DigestReader } from '@tributary/domain/digest/reader'
import type { Deps } from '../../deps.ts'
import { readDigest } from './read-digest.ts'

/** What a digest is of: the day on its reader's calendar, and the changes after the first and up to the second. */
export type DigestPeriod = { on: Day; since: number; through: number }

export type DigestLinks = { preferences: string; unsubscribe: string }

export type WrittenDigest =
  | {
      ok: true
      subject: string
      html: string
      text: string
      /** What is new or moved, as an iCalendar file; where the reader chose it and there is any. */
      calendar?: string
      /** Whether nothing moved, nothing is new and nothing needs the reader. */
      isQuiet: boolean
      /** The mentions of which no other mail is to tell. */
      told: { commentId: number; personId: string }[]
    }
  | { ok: false; reason: 'no_process' | 'no_body' }

/** Writes digests, one after the other; what their readers share is read once. */
export function digestWriter(
  { db }: Pick<Deps, 'db'>,
  { now, origin }: { now: string; origin: string },
) {
  return {
    async write(
      reader: DigestReader,
      period: DigestPeriod,
      _links: DigestLinks,
    ): Promise<WrittenDigest> {
      const { processId, email: to } = reader
      const body = reader.choice.bodies[0] ?? reader.body ?? ''
      const read = await readDigest(
        { db, now: () => now },
        { processId, body, on: period.on, origin, to },
      )
      if (!read.ok) return read
      const { digest, told } = read
      return { ok: true, ...digest, isQuiet: false, told }
    },
  }
}
