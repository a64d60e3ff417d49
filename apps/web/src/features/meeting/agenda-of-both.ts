import { merged, mergeParts, usualChoice } from '@tributary/domain/change/merge'
import type { AgendaItem } from '@tributary/domain/meeting/meeting'

/** An agenda with what two changed of it; undefined where both changed the same item otherwise. */
export function agendaOfBoth(
  base: AgendaItem[],
  mine: AgendaItem[],
  theirs: AgendaItem[],
): AgendaItem[] | undefined {
  const parts = mergeParts({ agenda: base }, { agenda: mine }, { agenda: theirs })
  const [part] = parts
  if (!part) return theirs
  const choice = usualChoice(part)
  if (!choice) return undefined
  return (merged({ agenda: theirs }, parts, () => choice).agenda as AgendaItem[]) ?? []
}
