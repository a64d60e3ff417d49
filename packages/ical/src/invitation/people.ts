import { contentLine } from '../line/content-line.ts'
import type { Attendee, Invitation } from './invitation.ts'

/** Who asks. */
export function organiserLine({ name, email }: Invitation['organiser']): string {
  return contentLine(`ORGANIZER;CN=${parameter(name)}`, mailto(email))
}

/** Who is asked, and what they answered so far. */
export function attendeeLine({ name, email, optional, reply }: Attendee): string {
  const role = optional ? 'OPT-PARTICIPANT' : 'REQ-PARTICIPANT'
  const parameters = [
    `CN=${parameter(name)}`,
    'CUTYPE=INDIVIDUAL',
    `ROLE=${role}`,
    `PARTSTAT=${reply.toUpperCase()}`,
    'RSVP=TRUE',
  ]
  return contentLine(`ATTENDEE;${parameters.join(';')}`, mailto(email))
}

// Quoted always; what may not stand within quotes is escaped as RFC 6868 has it.
function parameter(value: string): string {
  const plain = value.replaceAll(/[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu, ' ').trim()
  return `"${plain.replaceAll('^', '^^').replaceAll('"', "^'")}"`
}

function mailto(email: string): string {
  // Of a local part little is plain in an address of the web (RFC 6068, 2).
  const [, local = '', domain = ''] = /^(.*)@([^@]*)$/.exec(email) ?? []
  return `mailto:${encodeURIComponent(local).replaceAll('%2B', '+')}@${domain}`
}
