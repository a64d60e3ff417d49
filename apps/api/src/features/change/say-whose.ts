import type { Fields } from '@tributary/domain/change/change'
import { called } from '@tributary/domain/milestone/called'
import type { Writable } from './check-thing.ts'

/** Why a milestone is the coordinators' to write, as it was or as it would be: a sentence. */
export function sayWhose(thing: Writable, before: Fields, after: Fields): string | undefined {
  if (thing !== 'milestone') return undefined
  const name = called(before as { id: string; title: string })
  if (before.fixed) return `${name} is fixed: its date is set by others.`
  if (after.fixed) return `${name} would be fixed: a date that is set by others.`
  if (before.shared) return `${name} is shared: it stands on all roadmaps.`
  if (after.shared) return `${name} would be shared, and stand on all roadmaps.`
  return undefined
}
