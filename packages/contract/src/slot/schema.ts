import { z } from 'zod'
import { day, instant, wallClock } from '../date.ts'

const count = z.number().int()
const engagement = z.object({
  from: instant,
  to: instant,
  tentative: z.boolean().describe('It is told, and keeps nobody from meeting'),
  of: z
    .object({ thing: z.enum(['consultation', 'meeting']), id: z.string(), title: z.string() })
    .optional()
    .describe('What it is; absent where that is theirs alone'),
})
export type EngagementAnswer = z.infer<typeof engagement>

const holiday = z.object({
  day,
  kind: z.enum(['un', 'local']).describe('Of the United Nations, or of the country'),
  name: z.string().optional(),
})

/** Somebody who is to meet, with all that the ranking knows of them. */
export const slotAttendee = z
  .object({
    id: z.string(),
    kind: z.enum(['body', 'person']),
    name: z.string().describe('The acronym of a body, the name of a person'),
    body: z.string().nullable().describe('Id of the body: itself, or the person’s'),
    dutyStation: z.string().nullable().describe('Where they are, as far as that is known'),
    timeZone: z.string(),
    hours: z
      .object({ from: count, to: count })
      .describe('Their working hours, in minutes of the day'),
    weekend: z.array(count).describe('The ISO weekdays on which they do not work'),
    holidays: z.array(holiday).describe('Their days off in the days asked for'),
    engagements: z.array(engagement).describe('What they have in the days asked for'),
  })
  .meta({ id: 'SlotAttendee' })
export type SlotAttendee = z.infer<typeof slotAttendee>

/** What a time is to one of them. */
export const slotReason = z
  .object({
    attendee: z.string(),
    startsAt: wallClock.describe('On their clock'),
    endsAt: wallClock,
    beyond: count.describe('By how many minutes it leaves their working hours, at its worst'),
    rest: z
      .object({ day, kind: z.enum(['un', 'local', 'weekend']), name: z.string().optional() })
      .optional()
      .describe('Why they do not work on that day'),
    engagements: z.array(engagement),
  })
  .meta({ id: 'SlotReason' })
export type SlotReason = z.infer<typeof slotReason>

/** A time at which to meet. */
export const slot = z
  .object({
    from: instant,
    to: instant,
    cost: z.object({
      busy: count.describe('How many have something else'),
      resting: count.describe('How many have a weekend or a holiday'),
      outside: count.describe('How many are out of their working hours'),
      beyond: count.describe('By how many minutes these are left, all together'),
    }),
    reasons: z.array(slotReason).describe('One for each who is to meet'),
    sentence: z.string().describe('The reasons in words'),
  })
  .meta({ id: 'Slot' })
export type SlotAnswer = z.infer<typeof slot>

export const slotsAnswer = z
  .object({
    counts: z
      .object({
        calendars: z
          .boolean()
          .describe(
            'Whether the calendars of bodies and people count: only for those who take part',
          ),
      })
      .describe('What was reckoned with, beside hours, days off and what the process has'),
    attendees: z.array(slotAttendee),
    total: count.describe('How many times there are; the best are answered'),
    slots: z.array(slot).describe('Empty where a series is asked for'),
    series: z
      .array(
        z.object({
          slots: z.array(slot),
          burdens: z.array(
            z.object({
              attendee: z.string(),
              meetings: count.describe(
                'How many of them are out of their working hours, or on a day off',
              ),
              beyond: count.describe('By how many minutes, all together'),
            }),
          ),
          sentence: z.string().describe('Who bears how much of it'),
        }),
      )
      .describe('Empty where none is asked for'),
  })
  .meta({ id: 'Slots' })
export type SlotsAnswer = z.infer<typeof slotsAnswer>
