import type { Role } from '@tributary/domain/person/role'
import { writeDay } from '@tributary/messages/date'
import type { Messages } from '@tributary/messages/messages'
import { cut } from '../digest/cut.ts'
import type { Letter } from '../letter/render-letter.ts'
import { headerLine } from '../transport/mailer.ts'

/** An invitation as its mail tells it. */
export type ToldInvitation = {
  /** The title of the process. */
  process: string
  invitedBy: string
  role: Role
  /** What the body is called. */
  body: string | undefined
  lead: boolean
  /** An instant (UTC, ISO 8601). */
  expiresAt: string
  href: string
}

/** The mail that asks somebody to take part: who asks, in what, as what. */
export function invitationLetter(messages: Messages, told: ToldInvitation): Letter {
  const { t } = messages
  const { role, body, lead, expiresAt, href } = told
  const inviter = cut(headerLine(told.invitedBy), 80)
  const title = cut(headerLine(told.process), 140)
  const as = body
    ? t('invitation.asOf', { role: t(`person.role.${role}`), body })
    : t(`person.role.${role}`)
  return {
    subject: t('invitation.mail.subject', { inviter, title }),
    paragraphs: [
      t('invitation.mail.lead', { inviter, title }),
      t('invitation.mail.as', { as, about: t(`person.roleAbout.${role}`) }),
      ...(lead ? [t('invitation.mail.digest')] : []),
      t('invitation.mail.until', { date: writeDay(messages, expiresAt.slice(0, 10)) }),
    ],
    button: { label: t('invitation.mail.open'), href },
    foot: t('invitation.mail.foot'),
  }
}
