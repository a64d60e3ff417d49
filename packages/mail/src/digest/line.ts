import type { DateFields } from '@tributary/domain/date/when'
import { instantOf, wallClockIn, windowOfFields } from '@tributary/domain/date/when'
import type { Digest } from '@tributary/domain/digest/digest'
import { placeOfZone, writeNearDate } from '@tributary/messages/date'
import type { Messages } from '@tributary/messages/messages'
import { cutLine } from './cut.ts'

/** One line of a digest: when, what, a note to it, and where to read more. */
export type DigestLine = {
  /** A date, and the hours of the day under it. */
  when?: string | undefined
  hours?: string | undefined
  text: string
  note?: string | undefined
  link?: string | undefined
  /** Whether it is the reader's own, or their body's. */
  isOwn?: boolean | undefined
}

/** Some lines under a title, and how many more there are. */
export type DigestPart = {
  title: string
  lines: DigestLine[]
  more: { label: string; link: string } | null
  /** Whether plain text shows the address of each line too. */
  isLinked?: boolean | undefined
}

export type DigestSettings = {
  messages: Messages
  /** Where the app is, without a slash at the end. */
  origin: string
  acronyms: Map<string, string>
  /** Where the reader changes what they get, and ends it; absent in what anybody may read. */
  links?: { preferences: string; unsubscribe: string } | undefined
}

const TITLE = 120
const NAMED = 3

// Readers share things, and so their dates in words.
const written = new WeakMap<DateFields, Map<string, Pick<DigestLine, 'when' | 'hours'>>>()

/** How the lines of a digest are written: its dates, titles, bodies and addresses. */
export class LineWriter {
  readonly messages: Messages
  readonly home: string
  readonly digest: Digest
  #acronyms: Map<string, string>

  constructor(digest: Digest, { messages, origin, acronyms }: DigestSettings) {
    this.digest = digest
    this.messages = messages
    this.home = `${origin}/${digest.preparation.id}`
    this.#acronyms = acronyms
  }

  /** A title, at most one line and a half long. */
  title(text: string, most = TITLE): string {
    return cutLine(text, most)
  }

  /** Bodies by their acronyms: "UNGA, UN DESA". */
  bodies(ids: string[]): string {
    return cutLine(ids.map(id => this.acronym(id)).join(', '), 80)
  }

  acronym(id: string): string {
    return cutLine(this.#acronyms.get(id) ?? id, 40)
  }

  /** The reader as a digest calls them: their bodies where they are few, else "you". */
  get who(): string {
    const { bodies } = this.digest
    if (bodies.length === 0 || bodies.length > NAMED) return this.messages.t('digest.you')
    return this.messages.list(bodies.map(({ id }) => this.acronym(id)))
  }

  /** The place whose clock the hours are on: a duty station, where it is that of one of their bodies. */
  get place(): string {
    const { bodies, timeZone } = this.digest
    const station = bodies.find(body => body.timeZone === timeZone)?.dutyStation
    return cutLine(station ?? placeOfZone(timeZone), 60)
  }

  /** A date on the reader's calendar as a sentence says it: "29 Aug", "June 2025". */
  date(fields: DateFields): string {
    return writeNearDate(this.messages, this.#days(fields), this.digest.on)
  }

  /** A date as the head of a line: "Fri 29 Aug", and its hours in the reader's zone. */
  when(fields: DateFields): Pick<DigestLine, 'when' | 'hours'> {
    const { messages, digest } = this
    const style = `${messages.intlLocale} ${digest.on} ${digest.timeZone}`
    const known = written.get(fields) ?? new Map<string, Pick<DigestLine, 'when' | 'hours'>>()
    written.set(fields, known)
    const found = known.get(style) ?? this.#when(fields)
    known.set(style, found)
    return found
  }

  #when(fields: DateFields): Pick<DigestLine, 'when' | 'hours'> {
    const { messages, digest } = this
    const { startsAt, endsAt, timeZone } = fields
    const when = writeNearDate(messages, this.#days(fields), digest.on, { weekday: true })
    if (!startsAt || !endsAt || !timeZone) return { when }
    const [from, to] = [startsAt, endsAt].map(clock =>
      wallClockIn(instantOf(clock, timeZone), digest.timeZone).slice(11),
    ) as [string, string]
    return { when, hours: messages.t('digest.hours', { from, to }) }
  }

  /** The parts of a note that say something, as one. */
  note(...parts: (string | false | undefined)[]): string | undefined {
    const said = parts.filter(Boolean).join(' · ')
    return said === '' ? undefined : capital(this.messages, said)
  }

  /** The part of a digest with these lines; `all` where its reader finds those left out. */
  part(title: string, lines: DigestLine[], most: number, all: string): DigestPart {
    const left = lines.length - most
    const label = this.messages.t('digest.more', { count: left })
    return {
      title,
      // One line more takes no more room than to say so.
      lines: left > 1 ? lines.slice(0, most) : lines,
      more: left > 1 ? { label, link: all } : null,
    }
  }

  // Hours fall on the days of the reader's own calendar.
  #days(fields: DateFields) {
    const { startsAt, endsAt, timeZone, precision, start, end } = fields
    if (precision !== 'day') return { start, precision }
    if (!startsAt || !endsAt || !timeZone) return { start, end: end ?? start, precision }
    const [from, to] = [startsAt, endsAt].map(clock =>
      wallClockIn(instantOf(clock, timeZone), this.digest.timeZone).slice(0, 10),
    ) as [string, string]
    // What ends at midnight or in the night is of the day on which it began.
    return { start: from, end: windowOfFields(fields).end > start ? to : from, precision }
  }
}

/** A text with a capital at its beginning, as the language writes it. */
export function capital({ intlLocale }: Messages, text: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(intlLocale) + text.slice(first.length)
}
