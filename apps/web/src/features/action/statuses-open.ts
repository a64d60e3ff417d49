import type { ActionResource } from '@tributary/contract/action/schema'
import { ACTION_STATUSES } from '@tributary/domain/action/action'
import { subjectOf } from '@tributary/domain/person/may'
import { useSession } from '../../session.tsx'

/** The statuses that the reader may give an action; to drop it is more than to say how far it is. */
export function useStatusesOpen() {
  const { may } = useSession()
  return (action: ActionResource): ActionResource['status'][] => {
    const subject = subjectOf('action', action)
    if (may('change', subject)) return [...ACTION_STATUSES]
    if (action.status === 'dropped' || !may('report', subject)) return []
    return ACTION_STATUSES.filter(status => status !== 'dropped')
  }
}
