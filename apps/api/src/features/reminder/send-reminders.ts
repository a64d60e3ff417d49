import {
  claimReminders,
  listRemindable,
  listWaiting,
  releaseReminders,
} from '@tributary/database/action/reminders'
import { dropOldReportLinks, dropReportLinks } from '@tributary/database/action/report-links'
import { type GatheredReminders, gatherReminders } from '@tributary/domain/action/gather-reminders'
import { addDays, dayIn } from '@tributary/domain/date/day'
import { compareText } from '@tributary/domain/date/in-order'
import { windowOf } from '@tributary/domain/date/partial-date'
import type { Deps } from '../../deps.ts'
import { errorFacts } from '../../error-facts.ts'
import { type ReminderMail, writeReminder } from './write-reminder.ts'

type ReminderDeps = Pick<Deps, 'db' | 'mailer' | 'mailFrom' | 'log' | 'isStopping' | 'publicUrl'>

// The days around today whose actions a reminder may be of, whatever the zone.
const [BEHIND, AHEAD] = [-64, 8]

/**
 * Reminds people of their actions by mail, each once for each date and time before or after it. A
 * reminder is taken in the database before it is sent: of two instances, one sends it. What the
 * mailer wants later is given back, and due again at the next tick.
 */
export async function sendReminders(deps: ReminderDeps, now: string): Promise<void> {
  const { db, log, publicUrl, isStopping } = deps
  await dropOldReportLinks(db, now)
  const today = dayIn(now, 'UTC')
  const waiting = await listWaiting(db, addDays(today, BEHIND), addDays(today, AHEAD))
  if (waiting.length === 0) return
  const participants = await listRemindable(db, [...new Set(waiting.map(of => of.processId))])
  const due = gatherReminders(waiting, participants, now)
  if (due.length > 0 && publicUrl === undefined) {
    log('error', { event: 'mail failed', kind: 'reminder', reason: 'PUBLIC_URL is not set' })
    return
  }
  for (const gathered of due) {
    if (isStopping()) return
    try {
      await remind({ ...deps, origin: publicUrl ?? '' }, gathered, now)
    } catch (error) {
      // One that cannot be written holds up none of the others.
      log('error', { event: 'reminder failed', person: gathered.personId, ...errorFacts(error) })
    }
  }
}

async function remind(
  deps: ReminderDeps & { origin: string },
  { personId, on, items }: GatheredReminders,
  now: string,
): Promise<void> {
  const { db, mailer, mailFrom, log } = deps
  const claimed = await claimReminders(
    db,
    items.map(({ action, kind }) => ({
      processId: action.processId,
      action: action.id,
      personId,
      kind: String(kind),
      due: action.due ?? '',
      sentAt: now,
    })),
  )
  const taken = new Set(claimed.map(({ processId, action }) => `${processId}/${action}`))
  const actions = items
    .map(({ action }) => action)
    .filter(({ processId, id }) => taken.has(`${processId}/${id}`))
    .toSorted((a, b) => compareText(lastDay(a.due), lastDay(b.due)))
  if (actions.length === 0) return
  const mail = await writeReminder(deps, { personId, on, actions }, now)
  const sent = await mailer.send({ key: mail.key, from: mailFrom, to: mail.to, ...mail.letter })
  if (sent.ok) return
  log('error', { event: 'mail failed', kind: 'reminder', reason: sent.reason })
  if (sent.reason === 'try_later') await giveBack(deps, mail, { personId, sentAt: now })
}

async function giveBack(
  { db }: ReminderDeps,
  { linkHashes }: ReminderMail,
  claimed: { personId: string; sentAt: string },
): Promise<void> {
  await dropReportLinks(db, linkHashes)
  await releaseReminders(db, claimed)
}

function lastDay(due = ''): string {
  return windowOf(due).end
}
