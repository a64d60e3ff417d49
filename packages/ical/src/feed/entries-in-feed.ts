import { isCancelled } from '@tributary/domain/change/is-cancelled'
import { addDays, type Day } from '@tributary/domain/date/day'
import type { FeedScope, Imprecise } from '@tributary/domain/feed/feed-choice'
import { neededBy } from '@tributary/domain/milestone/needed-by'
import type { FeedEntry, FeedReader, FeedSettings } from './feed.ts'

/** For how many days after it was cancelled an entry stays, so that no calendar misses it. */
const CANCELLED_STAYS = 90

/** The entries that belong to a feed on a day, in the order given. */
export function entriesInFeed(
  entries: readonly FeedEntry[],
  { choice, reader, on }: Pick<FeedSettings, 'choice' | 'reader' | 'on'>,
): FeedEntry[] {
  const isInScope = scoped(choice.scope, entries, reader)
  return entries.filter(
    entry => isInScope(entry) && isShown(entry, choice.imprecise) && !isLongCancelled(entry, on),
  )
}

/** Whether an entry tells of what does not take place any more. */
export function isOff({ thing, of, logged }: FeedEntry): boolean {
  return logged.cancelledAt !== undefined || isCancelled(thing, of)
}

function isLongCancelled(entry: FeedEntry, on: Day): boolean {
  if (!isOff(entry)) return false
  const { cancelledAt, changedAt } = entry.logged
  return addDays((cancelledAt ?? changedAt).slice(0, 10), CANCELLED_STAYS) < on
}

// An action of a year is due on its last day, which is no guess.
function isShown({ thing, of }: FeedEntry, imprecise: Imprecise): boolean {
  if (thing === 'action' || imprecise !== 'leave-out') return true
  return of.precision !== 'quarter' && of.precision !== 'year'
}

function scoped(
  scope: FeedScope,
  entries: readonly FeedEntry[],
  reader: FeedReader | undefined,
): (entry: FeedEntry) => boolean {
  switch (scope.kind) {
    case 'all':
      return () => true
    case 'roadmap':
      return ({ thing, of }) => thing === 'milestone' && of.roadmap === scope.body
    case 'shared':
      return ({ thing, of }) => thing === 'milestone' && of.shared === true
    case 'consultations': {
      const { region, body, group } = scope
      return ({ thing, of }) =>
        thing === 'consultation' &&
        (region === undefined || of.region === region) &&
        (body === undefined || of.organisers.includes(body)) &&
        (group === undefined || of.stakeholderGroups.includes(group))
    }
    case 'meetings':
    case 'actions': {
      const thing = scope.kind === 'meetings' ? 'meeting' : 'action'
      const bodies = scope.body === undefined ? undefined : [scope.body]
      return entry => entry.thing === thing && (!bodies || isOfBodies(entry, bodies))
    }
    case 'milestone': {
      const milestones = entries.flatMap(({ thing, of }) => (thing === 'milestone' ? [of] : []))
      const needed = neededBy(scope.milestone, milestones)
      return ({ thing, of }) => thing === 'milestone' && needed.has(of.id)
    }
    case 'mine': {
      const bodies = scope.bodies.length > 0 ? scope.bodies : (reader?.bodies ?? [])
      return entry => isOfBodies(entry, bodies) || isOfReader(entry, reader)
    }
  }
}

function isOfBodies({ thing, of }: FeedEntry, bodies: string[]): boolean {
  const isOne = (id: string) => bodies.includes(id)
  switch (thing) {
    case 'milestone':
      return isOne(of.roadmap)
    case 'consultation':
      return of.organisers.some(isOne)
    case 'meeting':
      return of.organisers.some(isOne) || (of.bodies ?? []).some(isOne)
    case 'action':
      return of.responsible.some(isOne)
  }
}

function isOfReader({ thing, of }: FeedEntry, reader: FeedReader | undefined): boolean {
  if (!reader) return false
  if (thing === 'meeting') return reader.meetings.has(of.id)
  return thing === 'action' && of.assignee === reader.personId
}
