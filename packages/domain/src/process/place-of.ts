import type { Commented } from '../comment/comment.ts'

/** Where the web app shows a thing, within its process. */
export function placeOf(thing: Commented, id: string): string {
  switch (thing) {
    case 'milestone':
      return `/milestones/${id}`
    case 'consultation':
      return `/consultations?show=${id}`
    case 'meeting':
      return `/meetings/${id}`
    case 'action':
      return `/actions?show=${id}`
  }
}
