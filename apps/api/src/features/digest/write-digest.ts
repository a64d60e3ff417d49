import type { Day } from '@tributary/domain/date/day'
import { composeDigest, isQuiet } from '@tributary/domain/digest/compose-digest'
import type { DigestFacts } from '@tributary/domain/digest/digest-facts'
import type { DigestReader } from '@tributary/domain/digest/reader'
import { renderDigest } from '@tributary/mail/digest/render-digest'
import { localeFor, messagesIn } from '@tributary/messages/messages'
import type { Deps } from '../../deps.ts'
import { factsGatherer, type Stretch } from './gather-facts.ts'
import { needsGatherer } from './gather-needs.ts'
import { writeCalendar } from './write-calendar.ts'

/** What a digest is of: the day on its reader's calendar, and the log after the first point and up to the second. */
export type DigestPeriod = { on: Day } & Stretch

export type DigestLinks = { preferences: string; unsubscribe: string }

/** The comments whose mentions are told, and to whom. */
export type Told = { commentId: number; personId: string }[]

export type WrittenDigest =
  | {
      ok: true
      subject: string
      html: string
      text: string
      /** What is new or moved, as an iCalendar file; where the reader chose it and there is any. */
      calendar?: string
      /** Whether nothing moved, nothing is new and nothing waits for the reader. */
      isQuiet: boolean
      /** The mentions of which no other mail is to tell. */
      told: Told
    }
  | { ok: false; reason: 'no_process' | 'no_body' }

/** Writes digests; without links, as for anybody who may read the process: nobody's own. */
export type DigestWriter = {
  write(reader: WriteFor, period: DigestPeriod, links?: DigestLinks): Promise<WrittenDigest>
}

/** For whom a digest is: somebody who takes part, or whoever reads that of some bodies. */
export type WriteFor =
  | DigestReader
  | (Pick<DigestReader, 'processId' | 'timeZone' | 'locale' | 'choice'> & { personId: null })

type Settings = { now: string; origin: string }

/**
 * A writer of digests, to be made anew for each run: what their readers share, and what waits for
 * people, is read once. Digests of one day and one stretch of the log come cheapest in a row.
 */
export function digestWriter({ db }: Pick<Deps, 'db'>, { now, origin }: Settings): DigestWriter {
  const factsOf = factsGatherer(db)
  const needsOf = needsGatherer(db)
  const calendars = new WeakMap<DigestFacts, Map<string, Promise<string | undefined>>>()

  function calendarOf(facts: DigestFacts, processId: string, locale: string) {
    const known = calendars.get(facts) ?? new Map<string, Promise<string | undefined>>()
    calendars.set(facts, known)
    const found = known.get(locale) ?? writeCalendar(db, facts, { processId, origin, locale, now })
    known.set(locale, found)
    return found
  }

  return {
    async write(reader, { on, ...stretch }, links) {
      const { processId, timeZone, choice } = reader
      const facts = await factsOf(processId, stretch as Stretch, on)
      if (!facts) return { ok: false, reason: 'no_process' }
      const { bodies, topics } = choice
      const isKnown = facts.record.bodies.some(({ id }) => bodies.includes(id))
      if (bodies.length > 0 && !isKnown) return { ok: false, reason: 'no_body' }
      const personal =
        reader.personId === null
          ? undefined
          : await needsOf(processId, { ...reader, bodies }, facts, knownUntil(stretch as Stretch))
      const digest = composeDigest(facts, { bodies, timeZone, topics, personal })
      const messages = messagesIn(localeFor(reader.locale))
      const { mentioned, ...rendered } = renderDigest(digest, {
        messages,
        origin,
        acronyms: acronymsIn(facts),
        links,
      })
      const calendar = choice.attachCalendar
        ? await calendarOf(facts, processId, messages.locale)
        : undefined
      return {
        ok: true,
        ...rendered,
        ...(calendar !== undefined && { calendar }),
        isQuiet: isQuiet(digest),
        told: mentioned.flatMap(commentId =>
          reader.personId === null ? [] : [{ commentId, personId: reader.personId }],
        ),
      }
    },
  }
}

// What waits is not in the log: to a stretch by ids belongs all that waits now.
function knownUntil({ through }: Stretch): string {
  return typeof through === 'string' ? through : '9999-12-31T23:59:59.999Z'
}

const acronyms = new WeakMap<DigestFacts, Map<string, string>>()

function acronymsIn(facts: DigestFacts): Map<string, string> {
  const known =
    acronyms.get(facts) ?? new Map(facts.record.bodies.map(({ id, acronym }) => [id, acronym]))
  acronyms.set(facts, known)
  return known
}
