import { PROPOSAL_STATUSES } from '@tributary/domain/proposal/proposal'
import { DRAFT_STATUSES } from '@tributary/domain/schedule/draft'
import { z } from 'zod'
import { instant } from '../date.ts'
import { move, moves } from '../schedule/move.ts'
import { line } from '../text.ts'

/** Moves that somebody tries out: nothing of it is in the record. */
export const draft = z
  .object({
    id: z.string(),
    name: z.string(),
    moves: z.array(move),
    status: z.enum(DRAFT_STATUSES),
    revision: z.number().int(),
    by: z.string().describe('Who made it'),
    isOwn: z.boolean().describe('Whether the caller made it'),
    createdAt: instant,
    changedAt: instant,
    proposals: z
      .array(z.object({ id: z.string(), milestone: z.string(), status: z.enum(PROPOSAL_STATUSES) }))
      .describe('What was proposed of it: a proposal for each milestone'),
  })
  .meta({ id: 'Draft' })
export type Draft = z.infer<typeof draft>

const fields = {
  name: z.string().trim().pipe(line.max(120)),
  moves: moves.min(1, 'must move a milestone'),
}

export const newDraft = z.strictObject(fields)

export const changedDraft = z.strictObject(fields).partial()

export const draftProposal = z.strictObject({
  reason: line.describe('Why; whoever decides reads it, and it stands in the history'),
})
