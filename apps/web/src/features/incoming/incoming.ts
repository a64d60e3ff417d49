import type { IncomingResource } from '@tributary/contract/incoming/routes'
import type { WrittenDate } from '@tributary/messages/date'

/** What a calendar asks for. */
export type Incoming = IncomingResource

/** What the calendar calls it. */
export function titleOf({ fields }: Incoming): string {
  return String(fields.title)
}

/** When it is, as the calendar says. */
export function dateOf({ fields }: Incoming): WrittenDate {
  return fields as WrittenDate
}
