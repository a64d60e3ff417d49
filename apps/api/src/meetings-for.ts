import { meetingForPublic } from '@tributary/domain/meeting/for-public'
import type { Meeting } from '@tributary/domain/meeting/meeting'
import type { Context } from 'hono'
import { takesPart } from './caller.ts'
import type { AppEnv } from './deps.ts'

/** Meetings as the caller may read them: how to join, the guests and the agenda are for those who take part. */
export async function meetingsFor<Me extends Meeting>(
  c: Context<AppEnv>,
  processId: string,
  meetings: Me[],
): Promise<Me[]> {
  return (await takesPart(c, processId)) ? meetings : meetings.map(meetingForPublic)
}
