import type { Digest } from '@tributary/domain/digest/compose-digest'
import { clashSentence } from '@tributary/messages/clash-sentence'
import { coverageSentence } from '@tributary/messages/coverage-sentence'
import type { Messages } from '@tributary/messages/messages'
import { cut } from './cut.ts'

const TITLE = 60

/** The clashes ahead in words, each with the first of its consultations. */
export function clashLines(
  messages: Messages,
  { calendar, body }: Digest,
  acronyms: Map<string, string>,
) {
  const titleOf = (id: string) => cut(calendar?.titles.get(id) ?? id, TITLE)
  const names = {
    consultation: titleOf,
    milestone: titleOf,
    acronym: (id: string) => acronyms.get(id) ?? id,
  }
  return (calendar?.clashes ?? []).map(clash => ({
    text: clashSentence(messages, clash, names),
    consultation: clash.consultations[0] ?? '',
    isOwn: clash.bodies.includes(body.id),
  }))
}

/** The regions that have hardly been heard so far, while the goal is ahead; else nothing. */
export function unheardLine(
  messages: Messages,
  { calendar, goal, on }: Digest,
): string | undefined {
  const unheard = goal ? calendar?.unheard : undefined
  return unheard ? coverageSentence(messages, { on, ...unheard }) : undefined
}
