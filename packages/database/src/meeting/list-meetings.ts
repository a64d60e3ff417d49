import type { MeetingResource } from '@tributary/contract/meeting/schema'
import type { Decision } from '@tributary/domain/meeting/meeting'
import { inArray, sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import type { Listed, Page } from '../page.ts'
import { listThings } from '../thing/list-things.ts'
import { selectThings } from '../thing/select-things.ts'
import { decisions, meetings } from './schema.ts'

/** Meetings in the order of their dates, each with what it decided. */
export async function listMeetings(
  db: Database,
  processId: string,
  page: Page,
): Promise<Listed<MeetingResource>> {
  const listed = await listThings<MeetingResource>(db, 'meeting', processId, page, {
    orderBy: sql`${meetings.windowStart}, ${meetings.startsAt}, ${meetings.position}`,
  })
  const ids = listed.items.map(meeting => meeting.id)
  const stored = await selectThings(db, 'decision', processId, {
    where: inArray(decisions.meeting, ids),
  })
  const all = stored.map(({ fields }) => fields as unknown as Decision)
  const items = listed.items.map(meeting => ({
    ...meeting,
    decisions: all.filter(decision => decision.meeting === meeting.id),
  }))
  return { ...listed, items }
}
