import { createRoute } from '@hono/zod-openapi'
import { ACTION_STATUSES } from '@tributary/domain/action/action'
import { z } from 'zod'
import { partialDate, precision } from '../date.ts'
import { invitationToken } from '../invitation/schema.ts'
import { problem } from '../problem.ts'
import { line, text } from '../text.ts'
import { onStale, writeRefusals } from '../write.ts'

const tags = ['Action']
const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } })
const { 401: _, 404: __, ...refusals } = writeRefusals
const gone = {
  410: {
    description: 'The link is too old, or its person takes part no longer',
    content: json(problem),
  },
}

/** What a report can say; to drop an action takes more than a link. */
export const REPORT_STATUSES = ACTION_STATUSES.filter(status => status !== 'dropped')

/** An action as whoever holds the link of a reminder sees it. */
export const reportedAction = z
  .object({
    process: z.object({ id: z.string(), title: z.string() }),
    id: z.string(),
    title: z.string(),
    responsible: z.array(z.string()).describe('What the bodies are called; the first leads'),
    due: partialDate.optional(),
    precision: precision.optional(),
    status: z.enum(ACTION_STATUSES),
    statusReason: z.string().optional(),
    note: z.string().optional(),
    revision: z.number().int(),
    reporter: z.string().describe('The name of the person for whom the link reports'),
  })
  .meta({ id: 'ReportedAction' })
export type ReportedAction = z.infer<typeof reportedAction>

export const newReport = z.strictObject({
  token: invitationToken.describe('The secret of the link'),
  revision: z.number().int().min(1).describe('The revision that was looked at'),
  status: z.enum(REPORT_STATUSES),
  statusReason: line.optional().describe('Why it is blocked'),
  note: text.nullable().optional().describe('Null takes the note away'),
})

export const lookUpReport = createRoute({
  method: 'post',
  path: '/reports/look-up',
  tags,
  summary: 'The action that the link of a reminder is for; nothing is changed by it',
  request: {
    body: { required: true, content: json(z.strictObject({ token: invitationToken })) },
  },
  responses: {
    200: { description: 'The action', content: json(reportedAction) },
    ...refusals,
    ...gone,
  },
})

export const sendReport = createRoute({
  method: 'post',
  path: '/reports',
  tags,
  summary: 'Report how far an action is, by the link of a reminder, as its person',
  request: { body: { required: true, content: json(newReport) } },
  responses: {
    200: { description: 'The action after it', content: json(reportedAction) },
    ...refusals,
    ...onStale,
    ...gone,
  },
})
