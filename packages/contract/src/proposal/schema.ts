import { PROPOSAL_STATUSES } from '@tributary/domain/proposal/proposal'
import { z } from 'zod'
import { instant } from '../date.ts'
import { milestoneFields, milestoneResource } from '../milestone/schema.ts'
import { line } from '../text.ts'
import { changeOf } from '../write.ts'

/** What is proposed of a milestone: only what changes; null removes a field. */
export const proposedFields = changeOf(milestoneFields).omit({ reason: true }).strict()

export const newProposal = z.strictObject({
  milestone: milestoneFields.shape.id.describe('Id of the milestone'),
  revision: z.number().int().min(1).describe('The revision of the milestone that you saw'),
  fields: proposedFields,
  reason: line.describe('Why; those who decide read it, and it stands in the history'),
})

/** A change of a milestone that a body asks for, and what became of it. */
export const proposal = z
  .object({
    id: z.string(),
    milestone: milestoneResource.describe('As it stands now'),
    before: milestoneResource.describe('As the proposer saw it'),
    fields: proposedFields,
    clashes: z
      .array(z.string())
      .describe('Proposed fields that were changed otherwise since; while it is open'),
    reason: z.string(),
    status: z.enum(PROPOSAL_STATUSES),
    proposedBy: z.object({ id: z.string(), name: z.string() }),
    body: z.string().nullable().describe('The body for which it was made'),
    draft: z
      .object({ id: z.string(), name: z.string() })
      .nullable()
      .describe('The draft that it is a part of'),
    proposedAt: instant,
    decidedBy: z.string().nullable(),
    decidedAt: instant.nullable(),
    answer: z.string().nullable(),
  })
  .meta({ id: 'Proposal' })
export type Proposal = z.infer<typeof proposal>
