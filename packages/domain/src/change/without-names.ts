import { forPublic } from '../consultation/for-public.ts'
import { meetingForPublic } from '../meeting/for-public.ts'
import type { Change, Fields, Thing } from './change.ts'

/** Changes as the public reads them: for which body somebody wrote, and not who it was. */
export function withoutNames(changes: Change[]): Change[] {
  return withoutPrivate(changes).map(({ via: _, ...change }) => ({ ...change, actor: null }))
}

/** Changes without what only those who take part read of a thing. */
export function withoutPrivate(changes: Change[]): Change[] {
  return changes.map(change => {
    const hide = PUBLIC[change.thing]
    if (!hide) return change
    const { before, after } = change
    return { ...change, before: before && hide(before), after: hide(after) }
  })
}

const PUBLIC: Partial<Record<Thing, (fields: Fields) => Fields>> = {
  consultation: forPublic,
  meeting: meetingForPublic,
}
