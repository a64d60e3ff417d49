import type { Fields } from '../change/change.ts'
import { withFields } from '../change/fields.ts'
import { merged, mergeParts, usualChoice } from '../change/merge.ts'

export type WithProposal = {
  /** The thing as accepting would leave it, what clashes left as it stands. */
  after: Fields
  /** What was changed otherwise since the proposal was made: the first field of each part. */
  clashes: string[]
}

/** A thing as it stands now, with what was proposed when it stood as in `base`. */
export function withProposal(base: Fields, proposed: Fields, now: Fields): WithProposal {
  const parts = mergeParts(base, withFields(base, proposed), now)
  const clashes = parts.filter(part => usualChoice(part) === undefined)
  return {
    after: merged(now, parts, part => usualChoice(part) ?? 'theirs'),
    clashes: clashes.map(({ name }) => name),
  }
}
