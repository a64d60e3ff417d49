import type { FeedScope } from '@tributary/domain/feed/feed-choice'
import type { FeedRecord } from './gather-record.ts'

/** What a scope names and its process has not: by which field, of which kind, and the id. */
export type UnknownInScope = {
  field: 'body' | 'bodies' | 'region' | 'group' | 'milestone'
  message: string
}

/** The first thing that a scope names and the process has not; undefined where it has all. */
export function unknownInScope(
  scope: FeedScope,
  { process, acronyms, titles }: Pick<FeedRecord, 'process' | 'acronyms' | 'titles'>,
): UnknownInScope | undefined {
  const bodies = 'bodies' in scope ? scope.bodies : []
  const strange = bodies.find(id => !acronyms.has(id))
  if (strange !== undefined) return unknown('bodies', 'body', strange)
  const { body, region, group, milestone } = scope as Partial<Record<string, string>>
  if (body !== undefined && !acronyms.has(body)) return unknown('body', 'body', body)
  if (region !== undefined && !process.regions.includes(region)) {
    return unknown('region', 'region', region)
  }
  if (group !== undefined && !process.stakeholderGroups.includes(group)) {
    return unknown('group', 'stakeholder group', group)
  }
  if (milestone !== undefined && !titles.has(milestone)) {
    return unknown('milestone', 'milestone', milestone)
  }
  return undefined
}

function unknown(field: UnknownInScope['field'], noun: string, id: string): UnknownInScope {
  return { field, message: `no ${noun} "${id}" in this process` }
}
