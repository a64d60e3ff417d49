import { consultation } from '@tributary/contract/consultation/schema'
import { pathOf } from '@tributary/contract/process/read-document'
import type { Database } from '@tributary/database/connection/database'
import type { AnnexRecord } from '@tributary/domain/annex/preview-annex'
import type { ProcessRecord } from '@tributary/domain/change/as-of'
import type { Day } from '@tributary/domain/date/day'
import { annexWords } from '@tributary/messages/annex-words'
import { messagesIn } from '@tributary/messages/messages'
import { type CalendarFacts, calendarFacts } from '../../calendar-facts.ts'

/** The record of a process as a table is compared with it; undefined where there is no process. */
export async function loadAnnex(
  db: Database,
  { processId, on, record }: { processId: string; on: Day; record?: ProcessRecord | undefined },
): Promise<(AnnexRecord & { facts: CalendarFacts }) | undefined> {
  const facts = await calendarFacts(db, processId, record)
  if (!facts) return undefined
  return {
    facts,
    consultations: facts.consultations,
    vocabulary: annexWords(messagesIn('en'), facts),
    on,
    check: fields => {
      // A new one gets its id when it is written.
      const parsed = consultation.safeParse({ id: 'new', ...fields })
      if (parsed.success) return []
      return parsed.error.issues.map(({ path, message }) => ({ path: pathOf(path), message }))
    },
  }
}
