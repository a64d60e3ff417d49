import type { Messages } from '@tributary/messages/messages'
import { contentLine, uri } from './content-line.ts'

/** Where to join online (RFC 7986, 5.11); nothing where no link is known. */
export function conferenceLines(joinLink: string | undefined, { t }: Messages): string[] {
  if (joinLink === undefined) return []
  const label = t('attendance.ical.joinLabel')
  return [contentLine(`CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="${label}"`, uri(joinLink))]
}
