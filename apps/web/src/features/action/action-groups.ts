import type { Action } from '@tributary/domain/action/action'
import { windowOf } from '@tributary/domain/date/partial-date'

/** Actions that stand together under a heading; the key of those without one is empty. */
export type ActionGroup<Ac> = { key: string; actions: Ac[] }

/** The actions of each body, in the order given; one of several bodies stands under each of them. */
export function groupsByBody<Ac extends Action>(
  actions: Ac[],
  bodies: string[],
): ActionGroup<Ac>[] {
  const found = new Map<string, Ac[]>(['', ...bodies].map(id => [id, []]))
  for (const action of actions) {
    const keys = action.responsible.length > 0 ? action.responsible : ['']
    for (const key of keys) found.get(key)?.push(action)
  }
  return lastWithout([...found].map(([key, own]) => ({ key, actions: own })))
}

/** The actions by the year in which they are due, each year's in the order of their dates. */
export function groupsByYear<Ac extends Action>(actions: Ac[]): ActionGroup<Ac>[] {
  const dated = actions.map(action => ({ action, by: action.due ? windowOf(action.due).end : '' }))
  const sorted = dated.toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
  const years = Map.groupBy(sorted, ({ by }) => by.slice(0, 4))
  return lastWithout(
    [...years].map(([key, own]) => ({ key, actions: own.map(({ action }) => action) })),
  )
}

function lastWithout<Ac>(groups: ActionGroup<Ac>[]): ActionGroup<Ac>[] {
  const some = groups.filter(({ actions }) => actions.length > 0)
  return [...some.filter(({ key }) => key !== ''), ...some.filter(({ key }) => key === '')]
}
