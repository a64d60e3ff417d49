import type { FeedEntry, FeedScope } from './feed.ts'

/** Whether an entry belongs to a feed: by its scope, and by how precise its date is. */
export function isInFeed(entry: FeedEntry, scope: FeedScope, imprecise: boolean): boolean {
  const { precision } = entry.of
  if (!imprecise && (precision === 'quarter' || precision === 'year')) return false
  switch (scope.kind) {
    case 'all':
      return true
    case 'roadmap':
      return entry.thing === 'milestone' && entry.of.roadmap === scope.body
    case 'shared':
      return entry.thing === 'milestone' && entry.of.shared === true
    case 'consultations':
      return entry.thing === 'consultation'
  }
}
