import type { Change } from './change.ts'

/** Changes as the public reads them: for which body somebody wrote, and not who it was. */
export function withoutNames(changes: Change[]): Change[] {
  return changes.map(({ via: _, ...change }) => ({ ...change, actor: null }))
}
