import { standingOf } from '@tributary/database/change/standing'
import type { Database } from '@tributary/database/connection/database'
import { windowOfFields } from '@tributary/domain/date/when'
import { keyOf } from '@tributary/domain/digest/dated'
import type { DigestFacts } from '@tributary/domain/digest/digest-facts'
import { PLAIN_CHOICE } from '@tributary/domain/feed/feed-choice'
import { bytesOf } from '@tributary/ical/feed/feed-parts'
import { gatherRecord } from '../feed/gather-record.ts'
import { entriesFor, settingsOf, writerOn } from '../feed/read-feed.ts'

type Asked = { processId: string; origin: string; locale: string; now: string }

/**
 * What is new or moved and still to come, as an iCalendar file without METHOD: entries of the
 * process's own feed, as anybody may read them. Undefined where there is none.
 */
export async function writeCalendar(
  db: Database,
  { moved, on }: Pick<DigestFacts, 'moved' | 'on'>,
  { processId, origin, locale, now }: Asked,
): Promise<string | undefined> {
  const ahead = moved.filter(({ of }) => of.precision === 'day' && windowOfFields(of).end >= on)
  if (ahead.length === 0) return undefined
  const { version } = await standingOf(db, processId)
  const record = await gatherRecord(db, processId, version)
  if (!record) return undefined
  const keys = new Set(ahead.map(({ of }) => keyOf(of)))
  const entries = entriesFor(record, {}).filter(({ thing, of }) =>
    keys.has(keyOf({ thing, id: of.id })),
  )
  if (entries.length === 0) return undefined
  const settings = settingsOf(
    record,
    {
      processId,
      choice: { ...PLAIN_CHOICE, scope: { kind: 'all' }, locale },
      origin,
      path: `/feeds/${processId}.ics`,
    },
    now,
  )
  return new TextDecoder().decode(bytesOf(writerOn(db).write(entries, settings)))
}
