import type { TraceabilityAnswer } from '@tributary/contract/traceability/routes'
import type { ProcessRecord } from '@tributary/domain/change/as-of'
import { type TraceLink, traceabilityOf } from '@tributary/domain/consultation/traceability'
import type { Day } from '@tributary/domain/date/day'
import { messagesIn } from '@tributary/messages/messages'
import { traceSentence } from '@tributary/messages/trace-sentence'
import { calendarFacts } from '../../calendar-facts.ts'
import type { Deps } from '../../deps.ts'

type Input = {
  processId: string
  on: Day
  /** Only what goes into this milestone, comes from this consultation, or is late. */
  output?: string | undefined
  consultation?: string | undefined
  late?: boolean | undefined
  record?: ProcessRecord | undefined
}

/** Where the results of consultations go, by a day; undefined where there is no process. */
export async function readTraceability(
  { db }: Pick<Deps, 'db'>,
  { processId, on, output, consultation, late, record }: Input,
): Promise<TraceabilityAnswer | undefined> {
  const facts = await calendarFacts(db, processId, record)
  if (!facts) return undefined
  const goal = facts.preparation.goal
  const found = traceabilityOf({ ...facts, goal }, on)
  const isKept = (link: TraceLink) =>
    (output === undefined || link.output === output) &&
    (consultation === undefined || link.consultation === consultation) &&
    (!late || link.late)
  const links = found.links.filter(isKept)
  const isFiltered = output !== undefined || consultation !== undefined || late === true
  const named = (ids: string[], id: string) => !isFiltered || ids.includes(id) || id === output
  const into = links.map(link => link.output)
  const from = links.map(link => link.consultation)
  const title = facts.names.milestone
  return {
    on,
    goal: goal ?? null,
    links,
    outputs: found.outputs
      .filter(traced => named(into, traced.output))
      .map(traced => ({
        ...traced,
        title: title(traced.output),
        sentence: traceSentence(messagesIn('en'), traced, title),
      })),
    consultations: found.consultations.filter(traced => named(from, traced.consultation)),
    flows: found.flows,
  }
}
