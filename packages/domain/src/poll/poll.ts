export const POLL_ANSWERS = ['yes', 'if-need-be', 'no'] as const
export type PollAnswer = (typeof POLL_ANSWERS)[number]

/** What somebody answered, by the beginning of each time that was offered (UTC, ISO 8601). */
export type PollAnswers = Record<string, PollAnswer>

/** How many answered what for one of the times. */
export type Tally = { option: string; yes: number; ifNeedBe: number; no: number }

/**
 * The times of a poll with what was answered, the best first: the one that suits most, then the one
 * that suits most without reserve, then the earliest. `answered` holds one entry for each person; a
 * time that somebody left out suits them not known.
 */
export function tallies(options: string[], answered: PollAnswers[]): Tally[] {
  return options
    .map(option => {
      const count = (answer: PollAnswer) =>
        answered.filter(answers => answers[option] === answer).length
      return { option, yes: count('yes'), ifNeedBe: count('if-need-be'), no: count('no') }
    })
    .toSorted(
      (a, b) =>
        b.yes + b.ifNeedBe - (a.yes + a.ifNeedBe) ||
        b.yes - a.yes ||
        (a.option < b.option ? -1 : 1),
    )
}

const HOUR = 60 * 60 * 1_000
/** How long before the end of a poll those who did not answer are reminded, in hours. */
export const REMINDED_BEFORE = 24
// Nobody is reminded of what has just come.
const AT_LEAST_AFTER = 12

/** Between which instants (UTC, ISO 8601) somebody invited at `invitedAt` is reminded; none where a poll is too short. */
export function reminderWindow(
  invitedAt: string,
  deadline: string,
): { from: string; to: string } | undefined {
  const from = Math.max(
    Date.parse(deadline) - REMINDED_BEFORE * HOUR,
    Date.parse(invitedAt) + AT_LEAST_AFTER * HOUR,
  )
  if (from >= Date.parse(deadline)) return undefined
  return { from: new Date(from).toISOString(), to: deadline }
}
