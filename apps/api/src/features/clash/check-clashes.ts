import type { CheckedClashes } from '@tributary/contract/clash/schema'
import { clashesOf } from '@tributary/domain/consultation/clashes'
import type { Consultation } from '@tributary/domain/consultation/consultation'
import { freeWindows } from '@tributary/domain/consultation/free-windows'
import { type Day, dayIn } from '@tributary/domain/date/day'
import type { DateFields } from '@tributary/domain/date/when'
import { clashSentence, freeSentence } from '@tributary/messages/clash-sentence'
import { messagesIn } from '@tributary/messages/messages'
import { calendarFacts } from '../../calendar-facts.ts'
import type { Deps } from '../../deps.ts'

type Input = {
  processId: string
  typed: Partial<Consultation> & DateFields
  /** The day before which no time is suggested; without it, today. */
  on?: Day | undefined
}

/** What a consultation would clash with as it is typed, and when it would not. Writes nothing. */
export async function checkClashes(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { processId, typed, on }: Input,
): Promise<CheckedClashes> {
  const facts = await calendarFacts(db, processId)
  if (!facts) return { clashes: [], free: [] }
  const candidate = { ...BLANK, ...typed }
  const consultation = (id: string) =>
    id === candidate.id ? candidate.title : facts.names.consultation(id)
  const names = { ...facts.names, consultation }
  const messages = messagesIn('en')
  const notBefore = on ?? dayIn(now(), 'UTC')
  return {
    clashes: clashesOf(candidate, facts).map(clash => ({
      ...clash,
      sentence: clashSentence(messages, clash, names),
    })),
    free: freeWindows(candidate, facts, { notBefore }).map(free => ({
      ...free,
      sentence: freeSentence(messages, free, names),
    })),
  }
}

// What is not typed yet clashes with nothing; no id of a consultation has a capital.
const BLANK = {
  id: 'NEW',
  title: '',
  format: 'in-person',
  organisers: [],
  region: '',
  stakeholderGroups: [],
  questions: [],
  feedsInto: [],
  confidence: 'unverified',
} as const satisfies Partial<Consultation>
