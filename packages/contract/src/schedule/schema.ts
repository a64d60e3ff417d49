import { MILESTONE_STATUSES } from '@tributary/domain/milestone/milestone'
import { z } from 'zod'
import { day, instant, partialDate, precision } from '../date.ts'
import { id } from '../text.ts'

const days = z.number().int()
const slackDays = days
  .nullable()
  .describe('How many days it may slip for the goal to hold; null where it does not lead to it')

const conflict = z
  .object({
    milestone: id,
    dependsOn: id,
    certainty: z
      .enum(['certain', 'possible'])
      .describe('Certain where no days of the two windows fit, possible where some do not'),
    days: days.describe('By how many days it is too early'),
  })
  .meta({ id: 'Conflict' })

const goal = z
  .object({
    milestone: id,
    isReached: z.boolean(),
    holds: z.boolean(),
    slackDays: slackDays.describe('The days to spare, negative where the goal does not hold'),
    provided: z
      .array(z.object({ milestone: id, by: day }))
      .describe('What is dated so vaguely that it may come too late: by when it must be over'),
  })
  .meta({ id: 'GoalStanding' })

const sentences = z.array(z.string()).describe('The same in words')

/** Where each milestone stands, and the whole: conflicts, the way to the goal. */
export const scheduleAnswer = z
  .object({
    on: day.nullable().describe('The day from which it is looked at; null takes all as it stands'),
    goal: goal.nullable(),
    criticalPath: z
      .array(id)
      .describe('The milestones of which a day that slips costs the goal one'),
    milestones: z
      .array(
        z.object({
          milestone: id,
          window: z
            .object({ start: day, end: day })
            .describe('The days that it is announced for, or on which it may fall'),
          earliest: day.describe('The first day on which it can start'),
          latest: day
            .nullable()
            .describe('The last day on which it may start for the goal to hold'),
          slackDays,
          critical: z.boolean(),
        }),
      )
      .describe('All that are not cancelled, each after what it depends on'),
    conflicts: z.array(conflict),
    sentences,
  })
  .meta({ id: 'Schedule' })
export type ScheduleAnswer = z.infer<typeof scheduleAnswer>

/** What some moves would do. */
export const ripple = z
  .object({
    slips: z
      .array(z.object({ milestone: id, days, to: day, slackDays }))
      .describe('What else would come later, by how many days and to which'),
    missed: z
      .array(z.object({ milestone: id, days }))
      .describe('Fixed dates that would come before what they depend on'),
    deadlines: z.array(id).describe('The deadlines among what slips'),
    consultations: z.array(id).describe('The consultations among what slips'),
    bodies: z.array(id).describe('On whose roadmaps something slips or is missed'),
    goal: z.object({ before: goal, after: goal }).nullable(),
    conflicts: z
      .object({ arising: z.array(conflict), resolved: z.array(conflict) })
      .describe('Those that come and go if nothing but the moves is done'),
    sentences,
  })
  .meta({ id: 'Ripple' })
export type RippleAnswer = z.infer<typeof ripple>

/** The dates that milestones were announced for, and since when. */
export const trends = z
  .object({
    items: z.array(
      z.object({
        milestone: id,
        roadmap: id,
        points: z
          .array(
            z.object({
              at: instant.describe('Since when the record said so'),
              start: partialDate,
              end: day.optional(),
              precision,
              status: z.enum(MILESTONE_STATUSES).describe('The last while this date stood'),
            }),
          )
          .describe('Each date that it was announced for, the first one first'),
      }),
    ),
  })
  .meta({ id: 'Trends' })
export type TrendsAnswer = z.infer<typeof trends>
