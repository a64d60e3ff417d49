import type { Thing } from '@tributary/domain/change/change'

/** The place of a thing within its process: its own page, or where it is listed. */
export function pathOf(thing: Thing, id: string): string | undefined {
  switch (thing) {
    case 'milestone':
      return `/milestones/${id}`
    case 'consultation':
      return `/consultations?show=${id}`
    case 'process':
      return ''
    default:
      return undefined
  }
}

/** The address of the history of one thing. */
export function historyPath(thing: Thing, id: string): string {
  return `/history?${new URLSearchParams({ thing, id })}`
}
