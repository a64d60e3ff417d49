import { COMMENTED, type Comment, MOST_MENTIONS } from '@tributary/domain/comment/comment'
import { mentionedIn } from '@tributary/domain/comment/comment-parts'
import { z } from 'zod'
import { instant } from '../date.ts'
import { id, text } from '../text.ts'

const named = z.object({ id: z.string(), name: z.string() })

/** What somebody said on a thing. */
export const comment = z
  .object({
    id: z.number().int(),
    thing: z.enum(COMMENTED),
    thingId: z.string(),
    author: named,
    authorBody: z.string().optional().describe('The body for which the author wrote'),
    text: z
      .string()
      .nullable()
      .describe('As it was written, people in it as `@[id]`; null once it is removed'),
    mentions: z.array(named).describe('The people whom the text names'),
    at: instant,
    editedAt: instant.optional(),
    removedAt: instant.optional(),
    removedBy: named.optional(),
  })
  .meta({ id: 'Comment' }) satisfies z.ZodType<Comment>

/** Plain text; a person in it is `@[id]`. */
export const commentText = text
  .trim()
  .min(1, 'must say something')
  .refine(
    text => mentionedIn(text).length <= MOST_MENTIONS,
    `may name at most ${MOST_MENTIONS} people`,
  )
  .describe('Plain text; names a person as `@[id]`, with the id that /people gives')

export const newComment = z.strictObject({
  thing: z.enum(COMMENTED),
  id: id.describe('Id of the thing that it is said on'),
  text: commentText,
})

export const editedComment = z.strictObject({
  text: commentText,
  editedAt: instant
    .nullable()
    .describe('`editedAt` of the comment that you saw; null where it had none'),
})
