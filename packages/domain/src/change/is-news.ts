import type { Change } from './change.ts'

/**
 * Whether a change tells a reader something: everything does, but the making of what was imported
 * with no word of when it was said.
 */
export function isNews(change: Change): boolean {
  return !(change.imported && change.verb === 'create' && change.saidOn === undefined)
}
