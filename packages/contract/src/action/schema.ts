import { ACTION_STATUSES, type Action } from '@tributary/domain/action/action'
import { precisionOf } from '@tributary/domain/date/partial-date'
import { z } from 'zod'
import { day, partialDate, precision } from '../date.ts'
import { sourcedShape } from '../sourced.ts'
import { id, line, symbol } from '../text.ts'

/** The fields of an action, each by itself. */
export const actionFields = z.strictObject({
  id,
  title: line,
  responsible: z.array(id).max(100).describe('Body ids; the first leads'),
  mandate: symbol.optional(),
  paragraph: z.number().int().min(1).max(10_000).nullable().optional(),
  status: z.enum(ACTION_STATUSES),
  statusReason: line.optional().describe('Why it is blocked or dropped'),
  due: partialDate.optional(),
  precision: precision.optional(),
  askedOf: z.array(id).max(100).optional().describe('Stakeholder groups, or all'),
  decision: id.optional(),
  meeting: id.optional().describe('Id of the meeting that gave it'),
  on: day.optional().describe('Which meeting of a series: the day on which its rule puts it'),
  milestones: z.array(id).max(100).optional().describe('Ids of the milestones that it is for'),
  assignee: z.string().max(80).optional().describe('Id of the person whom it waits for'),
  ...sourcedShape,
})

type Due = Pick<z.infer<typeof actionFields>, 'due' | 'precision'>

function checkDue({ value, issues }: z.core.ParsePayload<Due>): void {
  const written = value.due === undefined ? undefined : precisionOf(value.due)
  if (written === value.precision) return
  issues.push({
    code: 'custom',
    path: ['precision'],
    message: `must say how precise the due date is: ${written ?? 'nothing'}`,
    input: value,
  })
}

function checkMeeting({ value, issues }: z.core.ParsePayload<{ meeting?: string; on?: string }>) {
  if (value.on === undefined || value.meeting !== undefined) return
  const message = 'is a day of a meeting: say of which'
  issues.push({ code: 'custom', path: ['on'], message, input: value })
}

export const action = actionFields
  .omit({ assignee: true })
  .check(checkDue)
  .check(checkMeeting)
  .meta({ id: 'Action' }) satisfies z.ZodType<Action>

export const actionResource = actionFields
  .extend({ revision: z.number().int() })
  .meta({ id: 'ActionResource' })
export type ActionResource = z.infer<typeof actionResource>
