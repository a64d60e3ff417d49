import { accountability } from './en/accountability.ts'
import { action } from './en/action.ts'
import { agenda } from './en/agenda.ts'
import { attendance } from './en/attendance.ts'
import { body } from './en/body.ts'
import { calendar } from './en/calendar.ts'
import { clash } from './en/clash.ts'
import { comment } from './en/comment.ts'
import { comparison } from './en/comparison.ts'
import { consultation } from './en/consultation.ts'
import { coverage } from './en/coverage.ts'
import { digest } from './en/digest.ts'
import { edit } from './en/edit.ts'
import { feed } from './en/feed.ts'
import { form } from './en/form.ts'
import { incoming } from './en/incoming.ts'
import { invitation } from './en/invitation.ts'
import { meeting } from './en/meeting.ts'
import { milestone } from './en/milestone.ts'
import { minutes } from './en/minutes.ts'
import { notes } from './en/notes.ts'
import { occurrence } from './en/occurrence.ts'
import { outbox } from './en/outbox.ts'
import { person } from './en/person.ts'
import { poll } from './en/poll.ts'
import { process } from './en/process.ts'
import { proposal } from './en/proposal.ts'
import { recurrence } from './en/recurrence.ts'
import { reminder } from './en/reminder.ts'
import { report } from './en/report.ts'
import { schedule } from './en/schedule.ts'
import { search } from './en/search.ts'
import { session } from './en/session.ts'
import { slot } from './en/slot.ts'
import { subscription } from './en/subscription.ts'
import { timeline } from './en/timeline.ts'
import { token } from './en/token.ts'
import { traceability } from './en/traceability.ts'
import { firstEn } from './first-texts.ts'

/** English: the catalogue that defines the keys. Texts are ICU MessageFormat. */
export const en = {
  ...firstEn,
  ...accountability,
  ...action,
  ...attendance,
  ...agenda,
  ...body,
  ...calendar,
  ...clash,
  ...comment,
  ...comparison,
  ...consultation,
  ...coverage,
  ...digest,
  ...edit,
  ...feed,
  ...form,
  ...incoming,
  ...invitation,
  ...meeting,
  ...milestone,
  ...minutes,
  ...notes,
  ...occurrence,
  ...outbox,
  ...person,
  ...poll,
  ...process,
  ...proposal,
  ...recurrence,
  ...reminder,
  ...report,
  ...schedule,
  ...search,
  ...session,
  ...slot,
  ...subscription,
  ...timeline,
  ...token,
  ...traceability,
}

export type MessageKey = keyof typeof en

/** What every language has to say. */
export type Catalogue = Record<MessageKey, string>
