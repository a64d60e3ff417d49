import { keepReportLinks } from '@tributary/database/action/report-links'
import { listBodies } from '@tributary/database/body/list-bodies'
import { findPerson } from '@tributary/database/person/find-person'
import { findProcess } from '@tributary/database/process/list-processes'
import type { WaitingAction } from '@tributary/domain/action/gather-reminders'
import { type Day, dayIn } from '@tributary/domain/date/day'
import { later } from '@tributary/domain/date/later'
import { reminderLetter } from '@tributary/mail/action/reminder-letter'
import { renderLetter } from '@tributary/mail/letter/render-letter'
import { messagesIn } from '@tributary/messages/messages'
import type { Deps } from '../../deps.ts'
import { hashOf, secretToken } from '../../secret-token.ts'

const ALL = { page: 1, pageSize: 100_000 }
const SIXTY_DAYS = 60 * 24 * 60 * 60 * 1_000

/** The most actions that a letter lists. */
const MOST = 50

/** A reminder that is ready to go, and the links that it holds. */
export type ReminderMail = {
  key: string
  to: string
  letter: ReturnType<typeof renderLetter>
  linkHashes: string[]
}

type Input = {
  personId: string
  /** The day on their clock. */
  on: Day
  /** The first due first. */
  actions: WaitingAction[]
}

/** Writes the letter that reminds a person of actions, with a secret link of their own for each. */
export async function writeReminder(
  { db, origin }: Pick<Deps, 'db'> & { origin: string },
  { personId, on, actions }: Input,
  now: string,
): Promise<ReminderMail> {
  const person = await findPerson(db, personId)
  if (!person) throw new Error(`the person ${personId} is gone`)
  const named = await namesIn(db, actions)
  const expiresAt = later(now, SIXTY_DAYS)
  const linked = await Promise.all(
    actions.slice(0, MOST).map(async action => {
      const secret = secretToken()
      return { action, secret, hash: await hashOf(secret) }
    }),
  )
  await keepReportLinks(
    db,
    linked.map(({ action, hash }) => {
      const { processId, id } = action
      return { hash, processId, action: id, personId, expiresAt }
    }),
  )
  const messages = messagesIn('en')
  const letter = reminderLetter(messages, {
    on,
    items: linked.map(({ action, secret }) => ({
      action,
      ...named(action),
      isOwn: action.assignee === personId,
      href: `${origin}/report/${secret}`,
    })),
    more: actions.length - linked.length,
    until: dayIn(expiresAt, 'UTC'),
    origin,
  })
  return {
    key: `reminder/${personId}/${now}`,
    to: person.email,
    letter: renderLetter(messages, letter),
    linkHashes: linked.map(({ hash }) => hash),
  }
}

async function namesIn(db: Deps['db'], actions: WaitingAction[]) {
  const ids = [...new Set(actions.map(({ processId }) => processId))]
  const known = new Map(
    await Promise.all(
      ids.map(async id => {
        const bodies = (await listBodies(db, id, ALL)).items
        const acronyms = new Map(bodies.map(body => [body.id, body.acronym]))
        return [id, { title: (await findProcess(db, id))?.title ?? id, acronyms }] as const
      }),
    ),
  )
  return ({ processId, responsible }: WaitingAction) => ({
    process: known.get(processId)?.title ?? processId,
    bodies: responsible.map(id => known.get(processId)?.acronyms.get(id) ?? id),
  })
}
