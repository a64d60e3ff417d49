import type { Day } from '../date/day.ts'

/** The parts of a digest that somebody may leave out. */
export const DIGEST_TOPICS = [
  'moved',
  'schedule',
  'clashes',
  'coverage',
  'decisions',
  'ahead',
] as const
export type DigestTopic = (typeof DIGEST_TOPICS)[number]

export const DIGEST_FORMATS = ['html', 'text'] as const
export type DigestFormat = (typeof DIGEST_FORMATS)[number]

/** What somebody chooses of the weekly digest of a process. */
export type DigestChoice = {
  /** The bodies whose things wait for them; none of somebody who looks at the whole. */
  bodies: string[]
  /** What it tells beside what needs them; all where nothing is chosen. */
  topics?: DigestTopic[] | undefined
  /** ISO weekday: 1 is Monday. */
  weekday: number
  /** The hour of the day, 0 to 23, on the clock of their zone. */
  hour: number
  /** The zone of their clock; that of their account, else of their body, where none is chosen. */
  timeZone?: string | undefined
  /** The language; that of their account where none is chosen. */
  locale?: string | undefined
  format: DigestFormat
  /** The first day on which digests come again. */
  pausedUntil?: Day | undefined
  /** Whether a week without news brings none. */
  skipQuiet: boolean
  /** Whether one that falls on a holiday of the UN comes on the next working day. */
  afterHolidays: boolean
  /** Whether what is new comes as a calendar file too. */
  attachCalendar: boolean
}

/** How somebody gets digests until they say otherwise: on Monday at 8, with what waits for their body. */
export function digestByDefault(body: string | null): DigestChoice {
  return {
    bodies: body === null ? [] : [body],
    weekday: 1,
    hour: 8,
    format: 'html',
    skipQuiet: false,
    afterHolidays: false,
    attachCalendar: false,
  }
}
