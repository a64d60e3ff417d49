import {
  LONGEST_LAG,
  MILESTONE_KINDS,
  MILESTONE_STATUSES,
  type Milestone,
} from '@tributary/domain/milestone/milestone'
import { z } from 'zod'
import { checkDates, dateShape } from '../date.ts'
import { sourcedShape } from '../sourced.ts'
import { id, line, symbol } from '../text.ts'

const ids = z.array(id).max(500)

const lag = z.strictObject({
  on: id.describe('Id of a milestone that it depends on'),
  // Its bounds are checked by `lagFaults`, which names the milestones on both sides.
  days: z.number().int().meta({ minimum: -LONGEST_LAG, maximum: LONGEST_LAG }),
  working: z.boolean().optional().describe('Working days count alone'),
})

/** A milestone's fields, each by itself. */
export const milestoneFields = z.strictObject({
  id,
  roadmap: id.describe('Id of the body on whose roadmap it stands'),
  title: line,
  kind: z.enum(MILESTONE_KINDS),
  ...dateShape,
  status: z.enum(MILESTONE_STATUSES),
  shared: z.boolean().optional().describe('Stands on all roadmaps'),
  place: line.optional(),
  mandate: symbol.optional(),
  dependsOn: ids.optional(),
  lags: z
    .array(lag)
    .max(500)
    .optional()
    .describe('The least days between the end of what it depends on and its own start'),
  fixed: z.boolean().optional().describe('Set by others: it never moves'),
  contributesTo: ids.optional(),
  ...sourcedShape,
})

export const milestone = milestoneFields
  .check(checkDates)
  .meta({ id: 'Milestone' }) satisfies z.ZodType<Milestone>

export const milestoneResource = milestoneFields
  .extend({ revision: z.number().int() })
  .meta({ id: 'MilestoneResource' })
export type MilestoneResource = z.infer<typeof milestoneResource>

/** A milestone among the others: only what a link to it shows. */
export const milestoneLink = milestoneFields
  .pick({
    id: true,
    roadmap: true,
    title: true,
    kind: true,
    status: true,
    shared: true,
    start: true,
    end: true,
    precision: true,
    startsAt: true,
    endsAt: true,
    timeZone: true,
  })
  .meta({ id: 'MilestoneLink' })
export type MilestoneLink = z.infer<typeof milestoneLink>
