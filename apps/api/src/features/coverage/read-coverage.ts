import type { CoverageAnswer } from '@tributary/contract/coverage/routes'
import type { ProcessRecord } from '@tributary/domain/change/as-of'
import { type Covered, coverageOf } from '@tributary/domain/consultation/coverage'
import { coverageColumns } from '@tributary/domain/consultation/coverage-columns'
import type { Day } from '@tributary/domain/date/day'
import { coverageSentence } from '@tributary/messages/coverage-sentence'
import { messagesIn } from '@tributary/messages/messages'
import { calendarFacts } from '../../calendar-facts.ts'
import type { Deps } from '../../deps.ts'

type Input = {
  processId: string
  by: Covered
  on: Day
  from?: Day | undefined
  to?: Day | undefined
  organiser?: string | undefined
  /** The regions to tell of; all where nothing is said. */
  regions?: string[] | undefined
  record?: ProcessRecord | undefined
}

/** Which regions of a process are heard on what, by a day; undefined where there is no process. */
export async function readCoverage(
  { db }: Pick<Deps, 'db'>,
  { processId, regions: chosen, organiser, record, ...asked }: Input,
): Promise<CoverageAnswer | undefined> {
  const facts = await calendarFacts(db, processId, record)
  if (!facts) return undefined
  const counted = facts.consultations.filter(
    ({ organisers }) => organiser === undefined || organisers.includes(organiser),
  )
  const regions = facts.preparation.regions
  const columns = coverageColumns(facts.preparation, facts.bodies, asked.by)
  const found = coverageOf(counted, { ...asked, regions, columns })
  const isShown = (region: string) => chosen === undefined || chosen.includes(region)
  // What is global is no region that was heard or not.
  const isTold = (region: string) => (chosen ? chosen.includes(region) : region !== 'global')
  const cells = found.cells.filter(({ region }) => isShown(region))
  return {
    ...found,
    regions: found.regions.filter(({ region }) => isShown(region)),
    cells,
    empty: cells
      .filter(({ held, planned }) => held + planned === 0)
      .map(({ region, column }) => ({ region, column })),
    sentence: coverageSentence(messagesIn('en'), {
      on: asked.on,
      regions: found.regions.filter(({ region }) => isTold(region)),
      held: found.total.held,
    }),
  }
}
