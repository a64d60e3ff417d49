import type { AnnexRow } from '@tributary/domain/annex/preview-annex'
import type { Fields } from '@tributary/domain/change/change'
import { type May, may, subjectOf } from '@tributary/domain/person/may'
import type { ActingPerson } from '../../caller.ts'

/** Whether somebody may write what a row says: as the consultation was, and as it would be. */
export function mayTake(
  actor: ActingPerson,
  { id, after }: AnnexRow,
  consultations: Map<string, object>,
): May {
  const before = id === undefined ? undefined : consultations.get(id)
  if (!before) return may(actor, 'create', subjectOf('consultation', after))
  const was = may(actor, 'change', subjectOf('consultation', before as Fields))
  return was.ok ? may(actor, 'change', subjectOf('consultation', after)) : was
}
