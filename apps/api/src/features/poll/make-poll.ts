import type { newPoll } from '@tributary/contract/poll/schema'
import { findPerson } from '@tributary/database/person/find-person'
import { keepPoll, markInvited } from '@tributary/database/poll/polls'
import { isArchived } from '@tributary/database/process/is-archived'
import { selectThing } from '@tributary/database/thing/select-things'
import type { Fault } from '@tributary/domain/fault'
import { renderLetter } from '@tributary/mail/letter/render-letter'
import { pollLetter } from '@tributary/mail/poll/poll-letter'
import { messagesIn } from '@tributary/messages/messages'
import type { z } from 'zod'
import type { Deps } from '../../deps.ts'
import type { PermittedPerson } from '../../permit.ts'
import { hashOf, newId, secretToken } from '../../secret-token.ts'

type Input = z.output<typeof newPoll> & { processId: string; origin: string }
type Sending = Pick<Deps, 'db' | 'now' | 'mailer' | 'mailFrom' | 'log'>

export type MadePoll =
  | { ok: true; id: string; link: string; mail: Promise<void> }
  | { ok: false; reason: 'archived' }
  | { ok: false; reason: 'faulty'; faults: Fault[] }

/** Asks people when they can meet; the mail to them goes while the answer is given. */
export async function makePoll(
  deps: Sending,
  { personId }: PermittedPerson,
  { processId, origin, invitees, title, minutes, options, timeZone, deadline, note }: Input,
): Promise<MadePoll> {
  const { db, now } = deps
  const at = now()
  const faults = faultsIn({ options, deadline, invitees }, at)
  if (faults.length > 0) return { ok: false, reason: 'faulty', faults }
  if (await isArchived(db, processId)) return { ok: false, reason: 'archived' }
  const id = newId('po')
  const link = secretToken()
  const poll = { id, processId, title, minutes, options, timeZone, deadline, note: note ?? null }
  const asked = await Promise.all(
    invitees.map(async invitee => {
      const secret = secretToken()
      const voter = { id: newId('pv'), poll: id, ...invitee }
      return { voter, secret, link: { hash: await hashOf(secret), poll: id, voter: voter.id } }
    }),
  )
  await keepPoll(
    db,
    { ...poll, createdBy: personId, createdAt: at },
    asked.map(({ voter }) => voter),
    [{ hash: await hashOf(link), poll: id }, ...asked.map(one => one.link)].map(one => ({
      ...one,
      madeAt: at,
    })),
  )
  return { ok: true, id, link, mail: invite() }

  async function invite(): Promise<void> {
    if (asked.length === 0) return
    const [inviter, preparation] = await Promise.all([
      findPerson(db, personId),
      selectThing(db, 'process', processId, processId),
    ])
    const messages = messagesIn('en')
    const by = inviter?.name ?? ''
    const process = String(preparation?.fields.title)
    for (const { voter, secret } of asked) {
      const told = {
        title,
        process,
        by,
        note,
        deadline,
        timeZone,
        href: `${origin}/poll/${secret}`,
      }
      const mail = renderLetter(messages, pollLetter(messages, told))
      const key = `poll/${voter.id}`
      const sent = await deps.mailer.send({ key, from: deps.mailFrom, to: voter.email, ...mail })
      if (sent.ok) await markInvited(db, voter.id, deps.now())
      else deps.log('error', { event: 'mail failed', kind: 'poll', reason: sent.reason })
    }
  }
}

function faultsIn(
  { options, deadline, invitees }: Pick<Input, 'options' | 'deadline' | 'invitees'>,
  now: string,
): Fault[] {
  const faults: Fault[] = []
  const [first = ''] = options
  if (first <= now) faults.push({ path: 'options', message: 'must all be ahead' })
  if (deadline <= now) faults.push({ path: 'deadline', message: 'must be ahead' })
  else if (deadline > first) {
    faults.push({ path: 'deadline', message: 'must not be after the first time that is offered' })
  }
  const seen = new Set<string>()
  for (const [index, { email }] of invitees.entries()) {
    if (seen.has(email))
      faults.push({ path: `invitees[${index}].email`, message: 'is there twice' })
    seen.add(email)
  }
  return faults
}
