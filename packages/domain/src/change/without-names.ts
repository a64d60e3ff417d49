import { forPublic } from '../consultation/for-public.ts'
import type { Change } from './change.ts'

/** Changes as the public reads them: for which body somebody wrote, and not who it was. */
export function withoutNames(changes: Change[]): Change[] {
  return withoutPrivate(changes).map(({ via: _, ...change }) => ({ ...change, actor: null }))
}

/** Changes without what only those who take part read of a thing. */
export function withoutPrivate(changes: Change[]): Change[] {
  return changes.map(change => {
    if (change.thing !== 'consultation') return change
    const { before, after } = change
    return { ...change, before: before && forPublic(before), after: forPublic(after) }
  })
}
