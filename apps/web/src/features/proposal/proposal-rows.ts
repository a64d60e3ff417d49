import type { Proposal } from '@tributary/contract/proposal/schema'
import { withFields } from '@tributary/domain/change/fields'
import { type MergePart, mergeParts } from '@tributary/domain/change/merge'
import { fieldChanges } from '@tributary/messages/field-changes'
import type { Messages } from '@tributary/messages/messages'

/** One field of a proposal in words. */
export type ProposalRow = {
  label: string
  from: string
  to: string
  /** What it says now, where that clashes. */
  now?: string | undefined
}

export type ProposalRows = {
  rows: ProposalRow[]
  /** The fields that were changed since and that accepting keeps. */
  kept: string[]
}

/** What a proposal asks for, field by field, and what was changed since. */
export function proposalRows(
  messages: Messages,
  { before, fields, milestone, clashes, status }: Proposal,
  nameOf: (id: string) => string,
): ProposalRows {
  const { revision: _, ...base } = before
  const { revision: __, ...now } = milestone
  const inWords = (change: object) => fieldChanges(messages, base, { ...change }, nameOf)
  const rows = inWords(fields).map(({ name, label, from, to }) => {
    const isClash = clashes.includes(name)
    return { label, from, to, now: isClash ? inWords(now).find(of(name))?.to : undefined }
  })
  const parts = status === 'open' ? mergeParts(base, withFields(base, fields), now) : []
  const since = parts.filter(({ by }) => by === 'them').map(part => inWords(changeOf(part)))
  return { rows, kept: since.flat().map(({ label }) => label) }
}

const of =
  (name: string) =>
  (change: { name: string }): boolean =>
    change.name === name

// What they changed of one part; null for what they removed.
function changeOf({ base, theirs }: MergePart): object {
  const removed = Object.keys(base).map(name => [name, null])
  return { ...Object.fromEntries(removed), ...theirs }
}
