import type { FeedEntry, FeedSettings } from './feed.ts'

/** The bodies whose acronyms an entry tells; the first gives it its colour. */
export function bodiesOf(entry: FeedEntry): string[] {
  switch (entry.thing) {
    case 'milestone':
      return [entry.of.roadmap]
    case 'consultation':
      return entry.of.organisers
    case 'meeting': {
      const owners = (entry.of.agenda ?? []).flatMap(({ owner }) => owner ?? [])
      return [...entry.of.organisers, ...owners]
    }
    case 'action':
      return entry.of.responsible
  }
}

/** The milestones whose titles an entry tells. */
export function milestonesOf(entry: FeedEntry): string[] {
  switch (entry.thing) {
    case 'milestone':
      return [...(entry.of.dependsOn ?? []), ...(entry.of.contributesTo ?? [])]
    case 'consultation':
      return entry.of.feedsInto
    case 'meeting':
      return []
    case 'action':
      return entry.of.milestones ?? []
  }
}

/** When what an entry says last changed (UTC, ISO 8601): itself, or a name that it tells. */
export function renamedSince(entry: FeedEntry, { renamedAt }: FeedSettings): string {
  let since = entry.logged.changedAt
  if (!renamedAt) return since
  const take = (at: string | undefined) => {
    if (at !== undefined && at > since) since = at
  }
  for (const id of bodiesOf(entry)) take(renamedAt.bodies.get(id))
  for (const id of milestonesOf(entry)) take(renamedAt.milestones.get(id))
  return since
}
