import { z } from 'zod'
import { badRequest, notFound, notModified } from './problem.ts'

/** The path parameter of everything within a process. */
export const processParams = z.object({
  process: z.string().meta({ description: 'Id of the process', examples: ['wsis20'] }),
})

/** The path parameters of one thing within a process. */
export const thingParams = processParams.extend({ id: z.string() })

/** The answers of a read: the JSON it gives, 304, and the problems it may have. */
export function answersOf<Schema extends z.ZodType>(schema: Schema, description: string) {
  return {
    200: { description, content: { 'application/json': { schema } } },
    ...notModified,
    ...badRequest,
    ...notFound,
  }
}
