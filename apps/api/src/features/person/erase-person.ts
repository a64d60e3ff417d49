import { listAssigned } from '@tributary/database/action/list-assigned'
import { findBody } from '@tributary/database/body/list-bodies'
import { commit } from '@tributary/database/change/commit'
import type { Database } from '@tributary/database/connection/database'
import { erasePerson as erase } from '@tributary/database/person/erase-person'
import {
  listOwnMemberships,
  type OwnMembership,
  type StoredPerson,
} from '@tributary/database/person/find-person'
import { listOnlyCoordinated } from '@tributary/database/person/last-coordinator'
import { messagesIn } from '@tributary/messages/messages'
import type { Deps } from '../../deps.ts'

export type ErasedPerson =
  | { ok: true }
  | { ok: false; reason: 'last_coordinator'; processes: string[] }

/**
 * Erases a person: no name, address or session is left. What they wrote stays, signed by their
 * body, and what waited for them waits for nobody.
 */
export async function erasePerson(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { id, email }: StoredPerson,
): Promise<ErasedPerson> {
  const memberships = await listOwnMemberships(db, id)
  const signedAs = await signatureOf(db, memberships)
  if ((await listOnlyCoordinated(db, id)).length > 0) return refused()
  await releaseActions(db, id, now(), memberships)
  return (await erase(db, { id, email, signedAs, now: now() })) ? { ok: true } : refused()

  async function refused(): Promise<ErasedPerson> {
    const processes = (await listOnlyCoordinated(db, id)).map(({ title }) => title)
    return { ok: false, reason: 'last_coordinator', processes }
  }
}

async function signatureOf(db: Database, memberships: OwnMembership[]): Promise<string> {
  const { t, list } = messagesIn('en')
  const acronyms = new Set<string>()
  for (const { process, body } of memberships) {
    const found = body === null ? undefined : await findBody(db, process, body)
    if (found) acronyms.add(found.acronym)
  }
  if (acronyms.size === 0) return t('person.former')
  return t('person.formerOf', { bodies: list([...acronyms]) })
}

async function releaseActions(
  db: Database,
  personId: string,
  now: string,
  memberships: OwnMembership[],
): Promise<void> {
  for (const { processId, id, revision } of await listAssigned(db, personId)) {
    const own = memberships.find(({ process }) => process === processId)
    const release = {
      thing: 'action',
      id,
      verb: 'change',
      expected: revision,
      fields: { assignee: null },
    } as const
    const done = await commit(
      db,
      { personId, body: own?.body ?? undefined },
      processId,
      [release],
      now,
    )
    // Somebody changed the action in between: once more, from how it stands now.
    if (!done.ok) return releaseActions(db, personId, now, memberships)
  }
}
