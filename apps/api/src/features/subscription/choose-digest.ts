import type { DigestSubscription } from '@tributary/contract/subscription/schema'
import { findBody } from '@tributary/database/body/list-bodies'
import { keepDigestChoice } from '@tributary/database/digest/keep-digest-choice'
import { addDays } from '@tributary/domain/date/day'
import type { DigestChoice } from '@tributary/domain/digest/subscription'
import type { Fault } from '@tributary/domain/fault'
import { LOCALES } from '@tributary/messages/messages'
import type { Deps } from '../../deps.ts'
import { readSubscription } from './read-subscription.ts'

type Input = { processId: string; personId: string; choice: DigestChoice }

export type ChosenDigest =
  | { ok: true; subscription: DigestSubscription }
  | { ok: false; reason: 'takes_no_part' }
  | { ok: false; reason: 'faulty'; faults: Fault[] }

// Who pauses for longer wants none.
const LONGEST_PAUSE = 366

/** Gives somebody the digests of a process as they choose, from now on; also where they ended them. */
export async function chooseDigest(
  deps: Pick<Deps, 'db' | 'now'>,
  { processId, personId, choice }: Input,
): Promise<ChosenDigest> {
  const { db, now } = deps
  const before = await readSubscription(deps, { processId, personId })
  if (!before) return { ok: false, reason: 'takes_no_part' }
  const faults = [
    ...(await bodyFaults(db, processId, choice.bodies)),
    ...otherFaults(choice, now()),
  ]
  if (faults.length > 0) return { ok: false, reason: 'faulty', faults }
  const kept = await keepDigestChoice(db, { processId, personId }, choice, now())
  const subscription = kept ? await readSubscription(deps, { processId, personId }) : undefined
  return subscription ? { ok: true, subscription } : { ok: false, reason: 'takes_no_part' }
}

async function bodyFaults(db: Deps['db'], processId: string, bodies: string[]): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const [n, id] of bodies.entries()) {
    if (await findBody(db, processId, id)) continue
    faults.push({ path: `bodies[${n}]`, message: `no body "${id}" in this process` })
  }
  return faults
}

function otherFaults({ locale, pausedUntil }: DigestChoice, now: string): Fault[] {
  const faults: Fault[] = []
  if (locale !== undefined && !LOCALES.some(known => known === locale)) {
    const message = `there are no texts in "${locale}"; there are in ${LOCALES.join(', ')}`
    faults.push({ path: 'locale', message })
  }
  if (pausedUntil !== undefined && pausedUntil > addDays(now.slice(0, 10), LONGEST_PAUSE)) {
    faults.push({ path: 'pausedUntil', message: 'a pause is of a year at most' })
  }
  return faults
}
