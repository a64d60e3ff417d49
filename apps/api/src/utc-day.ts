import type { Deps } from './deps.ts'

/** The day of UTC, as the stamp of an answer that changes with it has it: what is cancelled leaves feeds some days later. */
export function utcDay({ now }: Pick<Deps, 'now'>): string {
  return `.${now().slice(0, 10)}`
}
