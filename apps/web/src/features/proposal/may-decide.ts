import type { Proposal } from '@tributary/contract/proposal/schema'
import { subjectOf } from '@tributary/domain/person/may'
import { useSession } from '../../session.tsx'

/** Whether the person decides on a proposal: as its milestone stands now. */
export function useMayDecide(): (proposal: Proposal) => boolean {
  const { may } = useSession()
  return ({ milestone }) => may('decide', subjectOf('milestone', milestone))
}
