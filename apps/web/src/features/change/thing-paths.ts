import type { Thing } from '@tributary/domain/change/change'
import { COMMENTED } from '@tributary/domain/comment/comment'
import { placeOf } from '@tributary/domain/process/place-of'

/** Where a thing is shown within its process; where it has no page, its history. */
export function pathOf(thing: Thing, id: string): string {
  if (thing === 'process') return ''
  if (thing === 'body') return '/bodies'
  const shown = COMMENTED.find(known => known === thing)
  return shown ? placeOf(shown, id) : historyPath(thing, id)
}

/** The address of the history of one thing. */
export function historyPath(thing: Thing, id: string): string {
  return `/history?${new URLSearchParams({ thing, id })}`
}
