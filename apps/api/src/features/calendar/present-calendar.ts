import type { Calendar } from '@tributary/contract/calendar/routes'
import type { StoredCalendar } from '@tributary/database/calendar/calendars'
import { messagesIn } from '@tributary/messages/messages'
import { presentFailure } from './present-failure.ts'

const { t } = messagesIn('en')

/** A calendar as those see it who see to it. */
export function presentCalendar(stored: StoredCalendar): Calendar {
  const { id, body, url, by, addedAt, triedAt, fetchedAt, failure } = stored
  const { failures, nextFetchAt, waiting, passedOver, firstPassedOver } = stored
  return {
    id,
    body,
    url,
    by,
    addedAt,
    triedAt,
    fetchedAt,
    failure: presentFailure(failure),
    failures,
    nextFetchAt,
    waiting,
    passedOver: {
      count: passedOver,
      first: (firstPassedOver ?? []).map(({ title, reason }) => ({
        title,
        reason,
        message: t(`incoming.passedOver.${reason}`),
      })),
    },
  }
}
