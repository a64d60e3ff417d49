import { z } from 'zod'
import { change } from '../change/schema.ts'
import { consultationResource } from '../consultation/schema.ts'
import { mandate, source } from '../process/schema.ts'
import { milestoneLink, milestoneResource } from './schema.ts'

/** A milestone with everything that its page shows. */
export const milestoneDetail = z
  .object({
    milestone: milestoneResource,
    mandate: mandate.nullable(),
    source: source.nullable(),
    dependsOn: z.array(milestoneLink),
    requiredBy: z.array(milestoneLink).describe('What depends on it'),
    contributesTo: z.array(milestoneLink),
    receivesFrom: z.array(milestoneLink).describe('What contributes to it'),
    consultations: z.array(consultationResource).describe('Those that feed into it'),
    changes: z.array(change).describe('Latest first'),
    changeSources: z.array(source).describe('The sources that the changes name'),
  })
  .meta({ id: 'MilestoneDetail' })
export type MilestoneDetail = z.infer<typeof milestoneDetail>
