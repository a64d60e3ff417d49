import { claimReminder, releaseReminder, votersToRemind } from '@tributary/database/poll/polls'
import { selectThing } from '@tributary/database/thing/select-things'
import { later } from '@tributary/domain/date/later'
import { REMINDED_BEFORE, reminderWindow } from '@tributary/domain/poll/poll'
import { renderLetter } from '@tributary/mail/letter/render-letter'
import { pollLetter } from '@tributary/mail/poll/poll-letter'
import { messagesIn } from '@tributary/messages/messages'
import type { Deps } from '../../deps.ts'
import { hashOf, secretToken } from '../../secret-token.ts'

/** Reminds those who were asked and did not answer, once, in the last day of a poll. */
export async function remindVoters(deps: Deps, now: string): Promise<void> {
  const { publicUrl } = deps
  const until = later(now, REMINDED_BEFORE * 60 * 60 * 1_000)
  for (const { voter, poll, by } of await votersToRemind(deps.db, now, until)) {
    const window = reminderWindow(voter.invitedAt ?? now, poll.deadline)
    if (!window || now < window.from || voter.email === null) continue
    if (publicUrl === undefined) {
      deps.log('error', { event: 'mail failed', kind: 'poll', reason: 'PUBLIC_URL is not set' })
      return
    }
    const secret = secretToken()
    const link = { hash: await hashOf(secret), poll: poll.id, voter: voter.id, madeAt: now }
    if (!(await claimReminder(deps.db, voter.id, link))) continue
    const preparation = await selectThing(deps.db, 'process', poll.processId, poll.processId)
    const messages = messagesIn('en')
    const told = {
      title: poll.title,
      process: String(preparation?.fields.title),
      by: by ?? '',
      note: poll.note ?? undefined,
      deadline: poll.deadline,
      timeZone: poll.timeZone,
      href: `${publicUrl}/poll/${secret}`,
      isReminder: true,
    }
    const mail = renderLetter(messages, pollLetter(messages, told))
    const key = `poll-reminder/${voter.id}`
    const sent = await deps.mailer.send({ key, from: deps.mailFrom, to: voter.email, ...mail })
    if (!sent.ok && sent.reason === 'try_later') await releaseReminder(deps.db, voter.id)
    if (!sent.ok) deps.log('error', { event: 'mail failed', kind: 'poll', reason: sent.reason })
  }
}
