import type { ClashResource } from '@tributary/contract/clash/schema'
import {
  listAcknowledgements,
  type StoredAcknowledgement,
} from '@tributary/database/consultation/acknowledgements'
import type { ProcessRecord } from '@tributary/domain/change/as-of'
import type { Clash } from '@tributary/domain/consultation/clash'
import { clashesAmong } from '@tributary/domain/consultation/clashes'
import { type ClashFilter, filterClashes } from '@tributary/domain/consultation/filter-clashes'
import { clashSentence } from '@tributary/messages/clash-sentence'
import { messagesIn } from '@tributary/messages/messages'
import { calendarFacts } from '../../calendar-facts.ts'
import type { Deps } from '../../deps.ts'

type Input = {
  processId: string
  filter: ClashFilter
  /** Only those that are acknowledged, or only the others. */
  acknowledged?: boolean | undefined
  /** The record to read instead of the present one, and the instant of which it is. */
  past?: { record: ProcessRecord; asOf: string } | undefined
  /** Whether the caller takes part: names and reasons are for those who do. */
  isParticipant: boolean
}

/** The clashes of a process, each in words and with what somebody said to it. */
export async function listClashes(
  { db }: Pick<Deps, 'db'>,
  { processId, filter, acknowledged, past, isParticipant }: Input,
): Promise<ClashResource[]> {
  const facts = await calendarFacts(db, processId, past?.record)
  if (!facts) return []
  const known = await listAcknowledgements(db, processId)
  const acknowledgementOf = ({ key }: Clash) => {
    const found = known.get(key)
    return found && (past === undefined || found.at <= past.asOf) ? found : undefined
  }
  const messages = messagesIn('en')
  return filterClashes(clashesAmong(facts), filter).flatMap(clash => {
    const found = acknowledgementOf(clash)
    if (acknowledged !== undefined && acknowledged !== (found !== undefined)) return []
    const sentence = clashSentence(messages, clash, facts.names)
    return [{ ...clash, sentence, acknowledged: presented(found, isParticipant) }]
  })
}

function presented(found: StoredAcknowledgement | undefined, isParticipant: boolean) {
  if (!found) return null
  const { at, reason, by } = found
  return isParticipant ? { at, reason, by } : { at }
}
