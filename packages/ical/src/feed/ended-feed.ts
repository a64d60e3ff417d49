import type { Messages } from '@tributary/messages/messages'
import { nameLines, noEntries } from './calendar-lines.ts'

/**
 * The calendar at an address that has ended: valid, empty, and saying so, with where to subscribe
 * anew.
 */
export function endedFeed(
  messages: Messages,
  { processTitle: process, link }: { processTitle: string; link: string },
): string {
  const name = messages.t('calendar.name.ended', { process })
  const about = messages.t('calendar.aboutEnded', { link })
  return `${nameLines(name, about)}${noEntries()}END:VCALENDAR\r\n`
}
