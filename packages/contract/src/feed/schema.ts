import {
  ACTION_FORMS,
  FEED_LOCALES,
  IMPRECISE,
  LONGEST_ALARM,
  PLAIN_CHOICE,
} from '@tributary/domain/feed/feed-choice'
import { z } from 'zod'
import { instant } from '../date.ts'
import { id, line } from '../text.ts'

const scope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('roadmap'), body: id }),
  z.strictObject({ kind: z.literal('shared') }),
  z.strictObject({
    kind: z.literal('consultations'),
    region: id.optional(),
    body: id.optional(),
    group: id.optional(),
  }),
  z.strictObject({ kind: z.literal('meetings'), body: id.optional() }),
  z.strictObject({ kind: z.literal('actions'), body: id.optional() }),
  z.strictObject({ kind: z.literal('milestone'), milestone: id }),
  z.strictObject({
    kind: z.literal('mine'),
    bodies: z.array(id).max(200).describe('Your own body where none is named'),
  }),
])

/** What a subscriber chooses of a feed. */
export const feedChoice = z
  .strictObject({
    scope,
    imprecise: z
      .enum(IMPRECISE)
      .default(PLAIN_CHOICE.imprecise)
      .describe('What is known to the quarter or the year'),
    actions: z.enum(ACTION_FORMS).default(PLAIN_CHOICE.actions).describe('As tasks, days, or both'),
    alarm: z
      .number()
      .int()
      .min(0)
      .max(LONGEST_ALARM)
      .optional()
      .describe('Minutes before an entry begins at which its alarm goes; none without'),
    locale: z.enum(FEED_LOCALES).default(PLAIN_CHOICE.locale),
  })
  .meta({ id: 'FeedChoice' })

/** A feed at a secret address, but for the address. */
export const secretFeed = z
  .object({
    id: z.string(),
    name: z.string(),
    choice: feedChoice,
    createdAt: instant,
    rotatedAt: instant.nullable().describe('When its address last became another'),
    fetchedAt: instant.nullable().describe('When a calendar last asked for it, to some minutes'),
    fetchedBy: z.string().nullable().describe('Which calendar that was'),
  })
  .meta({ id: 'SecretFeed' })
export type SecretFeed = z.infer<typeof secretFeed>

/** What a person calls a feed of theirs. */
export const feedName = z.string().trim().pipe(line.max(80))

/** An entry as a calendar shows it. */
export const feedEntry = z
  .object({
    uid: z.string(),
    kind: z.enum(['entry', 'task']),
    title: z.string(),
    start: z.string().optional().describe('A day, or an instant; absent for a task without a day'),
    end: z.string().optional().describe('The last day, or the instant at which it ends'),
    status: z.string().describe('In the words of RFC 5545, such as TENTATIVE; empty where none'),
    place: z.string(),
    hasAlarm: z.boolean(),
  })
  .meta({ id: 'FeedEntry' })
export type PreviewedEntry = z.infer<typeof feedEntry>
