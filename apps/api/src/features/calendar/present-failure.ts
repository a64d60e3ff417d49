import type { FetchFailure } from '@tributary/domain/calendar/fetch-failure'
import { messagesIn } from '@tributary/messages/messages'

const { t } = messagesIn('en')

/** Why a calendar could not be fetched, as people are told. */
export function presentFailure(failure: FetchFailure | null) {
  if (failure === null) return null
  const { reason } = failure
  return { reason, message: t(`incoming.failure.${reason}`, { ...failure }) }
}
