import { z } from 'zod'
import { partialDate } from '../date.ts'
import { id, line } from '../text.ts'
import { processFields } from './schema.ts'

const visibility = processFields.shape.visibility.describe(
  'Who may read it; those who take part alone where nothing is said',
)
const address = id.optional().describe('Without it, one is made of the title')

/** The three ways to make a process: from nothing, from a document, from another process. */
export const newProcess = z
  .discriminatedUnion('from', [
    z.strictObject({ from: z.literal('nothing'), id: address, title: line, visibility }),
    z.strictObject({
      from: z.literal('document'),
      document: z.unknown().describe('A process document, as import takes it'),
      id: id.optional().describe('Another id than that of the document'),
      title: line.optional().describe('Another than that of the document'),
      visibility: visibility.describe('Another than that of the document'),
    }),
    z.strictObject({
      from: z.literal('process'),
      process: id.describe('Id of the process whose structure it takes'),
      id: address,
      title: line,
      visibility,
      goal: partialDate.optional().describe('When the goal is'),
      years: z
        .number()
        .int()
        .min(-100)
        .max(100)
        .optional()
        .describe('By how many years dates move; without it, so that the goal comes nearest'),
    }),
  ])
  .refine(
    value => value.from !== 'process' || value.goal !== undefined || value.years !== undefined,
    { path: ['goal'], message: 'say when the goal is, or by how many years dates move' },
  )
export type NewProcess = z.infer<typeof newProcess>

/** The largest request that makes a process: 50,000 milestones and their links fit. */
export const NEW_PROCESS_BYTES = 32 * 1_048_576
