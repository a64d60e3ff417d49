import type { ProcessRecord } from '../change/as-of.ts'
import type { Change, Fields } from '../change/change.ts'
import { isNews } from '../change/is-news.ts'
import { moveBetween } from '../date/move-between.ts'
import { datedConsultation, datedMeeting, datedMilestone, datesOf, keyOf } from './dated.ts'
import type { Dated, HowMoved, Moved } from './digest.ts'

type Told = { moved: Moved[]; edited: number }
type Standing = { of: Dated; fields: Fields }

const DATES = ['start', 'end', 'startsAt', 'endsAt', 'timeZone', 'precision']

/**
 * What became of each thing that the changes touched, from one record to a later one; what was
 * changed otherwise is counted. Of what came and went in between there is nothing to tell, and
 * nothing at all of a process that was not there before.
 */
export function movedBetween(
  before: ProcessRecord | undefined,
  after: ProcessRecord,
  changes: Change[],
): Told {
  if (!before) return { moved: [], edited: 0 }
  const logs = Map.groupBy(changes.filter(isNews), ({ thing, thingId: id }) => keyOf({ thing, id }))
  const [was, is] = [standingIn(before), standingIn(after)]
  const moved: Moved[] = []
  let edited = 0
  for (const [key, log] of logs) {
    const told = toldOf(was.get(key), is.get(key), log, after.process.goal)
    if (told) moved.push(told)
    else if (is.has(key) === was.has(key) && isPublic(log)) edited += 1
  }
  return { moved, edited }
}

function standingIn(record: ProcessRecord): Map<string, Standing> {
  const all = [
    ...record.milestones.map(fields => ({ of: datedMilestone(fields), fields })),
    ...record.consultations.map(fields => ({ of: datedConsultation(fields), fields })),
    ...record.meetings.map(fields => ({ of: datedMeeting(fields), fields })),
  ]
  return new Map(all.map(standing => [keyOf(standing.of), standing]))
}

// Decisions have a part of their own; sources say nothing to a reader.
function isPublic([first]: Change[]): boolean {
  return first !== undefined && first.thing !== 'source' && first.thing !== 'decision'
}

function toldOf(
  was: Standing | undefined,
  is: Standing | undefined,
  log: Change[],
  goal: string | undefined,
): Moved | undefined {
  const how = is && howOf(was, is)
  if (!how) return undefined
  const last = lastOf(log, how)
  return {
    of: is.of,
    how,
    before: was ? datesOf(was.of) : null,
    days: was && how === 'moved' ? (moveBetween(was.of, is.of)?.days ?? 0) : 0,
    ...(how === 'placed' && { place: placeOf(is.fields) }),
    by: last?.actorBody,
    // What an import says with a date is a note on its source.
    reason: last?.imported ? undefined : last?.reason,
    isGoal: is.of.thing === 'milestone' && is.of.id === goal,
  }
}

const OFF = ['cancelled', 'postponed']

function howOf(was: Standing | undefined, is: Standing): HowMoved | undefined {
  const status = is.fields.status as string | undefined
  if (!was) return status && OFF.includes(status) ? undefined : 'added'
  const before = was.fields.status as string | undefined
  if (status !== before && status && OFF.includes(status)) return status as HowMoved
  if (status && OFF.includes(status)) return undefined
  if (before && OFF.includes(before)) return 'restored'
  const move = moveBetween(was.of, is.of)
  if (move) return move.how
  if (status === 'done' && before !== 'done') return 'done'
  if (placeOf(was.fields) !== placeOf(is.fields) && placeOf(is.fields) !== undefined)
    return 'placed'
  return undefined
}

function placeOf({ place, venue, city }: Fields): string | undefined {
  return (place ?? city ?? venue) as string | undefined
}

// Who moved it, rather than who wrote a note to it later.
function lastOf(log: Change[], how: HowMoved): Change | undefined {
  const fields = ['moved', 'narrowed', 'widened'].includes(how) ? DATES : ['status']
  const inOrder = log.toSorted((a, b) => a.id - b.id)
  return inOrder.findLast(({ after }) => fields.some(field => field in after)) ?? inOrder.at(-1)
}
