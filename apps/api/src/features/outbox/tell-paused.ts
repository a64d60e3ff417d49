import { keepNotices, listUntold, type Untold } from '@tributary/database/outbox/mail-events'
import { listCoordinators } from '@tributary/database/person/list-coordinators'
import { renderLetter } from '@tributary/mail/letter/render-letter'
import { pausedLetter } from '@tributary/mail/outbox/paused-letter'
import { messagesIn } from '@tributary/messages/messages'
import type { Deps } from '../../deps.ts'
import { newId } from '../../secret-token.ts'
import type { BatchPayload } from './send-batches.ts'

/**
 * Tells the coordinators of each process to which of its people no digest goes any more, all new
 * ones in one letter: it waits in the outbox with the rest.
 */
export async function tellPaused(
  { db, mailFrom, publicUrl }: Pick<Deps, 'db' | 'mailFrom' | 'publicUrl'>,
  now: string,
): Promise<void> {
  // Without the address of the app there is no link; they stay to be told.
  if (publicUrl === undefined) return
  const untold = await listUntold(db)
  if (untold.length === 0) return
  const messages = messagesIn('en')
  const letters = []
  for (const [processId, paused] of Map.groupBy(untold, ({ process }) => process.id)) {
    for (const { email } of await listCoordinators(db, processId)) {
      const id = newId('mb')
      const letter = renderLetter(messages, pausedLetter(messages, lettersOf(paused, publicUrl)))
      const message = { key: id, from: mailFrom, to: email, ...letter }
      const payload: BatchPayload = { mails: [{ message, told: [] }] }
      letters.push({ id, payload: JSON.stringify(payload) })
    }
  }
  await keepNotices(db, letters, { emails: untold.map(({ email }) => email), now })
}

function lettersOf(people: Untold[], origin: string) {
  const process = people[0]?.process ?? { id: '', title: '' }
  return { process, people, origin }
}
