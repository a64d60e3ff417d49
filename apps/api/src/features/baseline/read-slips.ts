import { readRecord } from '@tributary/database/change/read-record'
import type { StoredBaseline } from '@tributary/database/schedule/baselines'
import type { ProcessRecord } from '@tributary/domain/change/as-of'
import type { DateFields } from '@tributary/domain/date/when'
import type { Milestone } from '@tributary/domain/milestone/milestone'
import { type SlipSince, slipsSince } from '@tributary/domain/schedule/slips-since'
import { messagesIn } from '@tributary/messages/messages'
import { slipSentence } from '@tributary/messages/schedule-sentences'
import type { Deps } from '../../deps.ts'

type Slips = {
  items: (SlipSince & { before: DateFields; after: DateFields })[]
  sentences: string[]
}

/** What a record says otherwise than it did at a baseline: each milestone that moved. */
export async function readSlips(
  { db }: Pick<Deps, 'db'>,
  { processId, at, name }: StoredBaseline,
  record: ProcessRecord,
): Promise<Slips> {
  const then = await readRecord(db, processId, at)
  const before = milestonesIn(then)
  const after = milestonesIn(record)
  const slips = slipsSince([...before.values()], [...after.values()])
  const acronyms = new Map(record.bodies.map(({ id, acronym }) => [id, String(acronym)]))
  const names = {
    title: (id: string) => after.get(id)?.title ?? id,
    acronym: (id: string) => acronyms.get(id) ?? id,
  }
  const messages = messagesIn('en')
  return {
    items: slips.map(slip => ({
      ...slip,
      before: dateOf(before.get(slip.milestone)),
      after: dateOf(after.get(slip.milestone)),
    })),
    sentences: slips.map(slip => slipSentence(messages, slip, name, names)),
  }
}

function milestonesIn(record: ProcessRecord | undefined): Map<string, Milestone> {
  const milestones = (record?.milestones ?? []) as unknown as Milestone[]
  return new Map(milestones.map(milestone => [milestone.id, milestone]))
}

function dateOf(milestone: Milestone | undefined): DateFields {
  const { start, end, precision, startsAt, endsAt, timeZone } = milestone as Milestone
  return { start, end, precision, startsAt, endsAt, timeZone }
}
