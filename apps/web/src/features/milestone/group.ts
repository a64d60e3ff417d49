/** What the lanes of the timeline stand for. */
export const GROUPS = ['body', 'kind', 'actionLine', 'phase'] as const
export type Group = (typeof GROUPS)[number]

/** The group that an address asks for; bodies where it asks for none that there is. */
export function groupIn(asked: string | undefined): Group {
  return GROUPS.find(group => group === asked) ?? 'body'
}
