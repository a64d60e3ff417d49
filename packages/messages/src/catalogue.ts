import { action } from './en/action.ts'
import { body } from './en/body.ts'
import { calendar } from './en/calendar.ts'
import { change } from './en/change.ts'
import { clash } from './en/clash.ts'
import { comment } from './en/comment.ts'
import { comparison } from './en/comparison.ts'
import { consultation } from './en/consultation.ts'
import { coverage } from './en/coverage.ts'
import { date } from './en/date.ts'
import { digest } from './en/digest.ts'
import { edit } from './en/edit.ts'
import { feed } from './en/feed.ts'
import { field } from './en/field.ts'
import { form } from './en/form.ts'
import { frame } from './en/frame.ts'
import { invitation } from './en/invitation.ts'
import { meeting } from './en/meeting.ts'
import { milestone } from './en/milestone.ts'
import { overview } from './en/overview.ts'
import { person } from './en/person.ts'
import { process } from './en/process.ts'
import { proposal } from './en/proposal.ts'
import { schedule } from './en/schedule.ts'
import { search } from './en/search.ts'
import { session } from './en/session.ts'
import { timeline } from './en/timeline.ts'
import { token } from './en/token.ts'
import { traceability } from './en/traceability.ts'

/** English: the catalogue that defines the keys. Texts are ICU MessageFormat. */
export const en = {
  ...action,
  ...body,
  ...calendar,
  ...change,
  ...clash,
  ...comment,
  ...comparison,
  ...consultation,
  ...coverage,
  ...date,
  ...digest,
  ...edit,
  ...feed,
  ...field,
  ...form,
  ...frame,
  ...invitation,
  ...meeting,
  ...milestone,
  ...overview,
  ...person,
  ...process,
  ...proposal,
  ...schedule,
  ...search,
  ...session,
  ...timeline,
  ...token,
  ...traceability,
}

export type MessageKey = keyof typeof en

/** What every language has to say. */
export type Catalogue = Record<MessageKey, string>
