/** The words of a language in which people write dates; all in lower case. */
export type DateWords = {
  /** January first; may be cut after three letters. */
  months: readonly string[]
  /** Monday first; may be cut after three letters. */
  weekdays: readonly string[]
  quarter: string
  /** First to fourth, for quarters. */
  ordinals: readonly string[]
  /** What follows the number of a day or a quarter: 12th. */
  suffixes: readonly string[]
  /** Words that stand for a dash: 12 to 14 May. */
  until: readonly string[]
  /** Words that say nothing: the 12th of May. */
  noise: readonly string[]
}

export const ENGLISH: DateWords = {
  months:
    'january february march april may june july august september october november december'.split(
      ' ',
    ),
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
  quarter: 'quarter',
  ordinals: ['first', 'second', 'third', 'fourth'],
  suffixes: ['st', 'nd', 'rd', 'th'],
  until: ['to', 'until', 'till', 'through'],
  noise: ['of', 'the', 'in', 'on', 'by', 'from', 'at'],
}
