import { POLL_ANSWERS } from '@tributary/domain/poll/poll'
import { z } from 'zod'
import { instant, timeZone } from '../date.ts'
import { personName } from '../person/schema.ts'
import { email } from '../session/routes.ts'
import { line, text } from '../text.ts'

/** The secret of a poll's link. */
export const pollToken = z.string().min(1).max(200)

/** When each time begins; they are kept in order, each once. */
const options = z
  .array(instant)
  .min(1, 'must offer a time')
  .max(40)
  .refine(list => new Set(list).size === list.length, 'must offer each time once')
  .transform(list => list.toSorted())

/** What to ask whom. */
export const newPoll = z
  .strictObject({
    title: line,
    note: text.max(2_000).optional(),
    minutes: z.number().int().min(5).max(1_440).describe('How long the meeting is'),
    options: options.describe('When each time that is offered begins'),
    timeZone: timeZone.describe('The zone of who asks'),
    deadline: instant.describe('Until when people answer'),
    invitees: z
      .array(z.strictObject({ name: personName, email }))
      .max(100)
      .default([])
      .describe('Who gets a link of their own by mail'),
  })
  .meta({ id: 'NewPoll' })
export type AskedPoll = z.input<typeof newPoll>

const answers = z.record(z.string(), z.enum(POLL_ANSWERS))
const tally = z.object({
  option: instant,
  yes: z.number().int(),
  ifNeedBe: z.number().int(),
  no: z.number().int(),
})

const asked = {
  title: z.string(),
  note: z.string().nullable(),
  minutes: z.number().int(),
  options: z.array(instant),
  timeZone: z.string(),
  deadline: instant,
  isOpen: z.boolean(),
  chosen: instant.nullable(),
  tallies: z.array(tally).describe('The times, the one that suits most first'),
}

/** A poll as those who take part in the process see it. */
export const poll = z
  .object({
    id: z.string(),
    ...asked,
    createdBy: z.string().nullable().describe('The name of whoever asks'),
    createdAt: instant,
    closedAt: instant.nullable(),
    voters: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        isInvited: z.boolean(),
        answers: answers.nullable(),
        comment: z.string().nullable(),
        answeredAt: instant.nullable(),
      }),
    ),
  })
  .meta({ id: 'Poll' })
export type Poll = z.infer<typeof poll>

/** A poll as whoever has a link to it sees it. */
export const seenPoll = z
  .object({
    ...asked,
    process: z.string().describe('The title of the process'),
    createdBy: z.string().nullable(),
    answered: z.number().int().describe('How many have answered'),
    voter: z
      .object({ name: z.string(), answers: answers.nullable(), comment: z.string().nullable() })
      .nullable()
      .describe('Whose link it is; null where anybody may answer by it'),
  })
  .meta({ id: 'SeenPoll' })
export type SeenPoll = z.infer<typeof seenPoll>

/** What somebody answers. */
export const pollAnswer = z.strictObject({
  token: pollToken,
  name: personName.optional().describe('Who answers, by the link that is for anybody'),
  answers: answers.describe('By the beginning of each time'),
  comment: text.max(1_000).optional(),
})
export type GivenAnswer = z.input<typeof pollAnswer>
