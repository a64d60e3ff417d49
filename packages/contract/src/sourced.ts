import { CONFIDENCES } from '@tributary/domain/confidence'
import { z } from 'zod'
import { id, text } from './text.ts'

/** Where a fact comes from and how sure it is. */
export const sourcedShape = {
  source: id.optional().describe('Id of the source that says so'),
  confidence: z.enum(CONFIDENCES),
  note: text.optional(),
}
