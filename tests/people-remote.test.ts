import { migrate } from '@tributary/database/connection/migrate'
import { openRemote } from '@tributary/database/connection/open-remote'
import {
  acceptInvitation,
  findInvitation,
  keepInvitation,
} from '@tributary/database/invitation/invitations'
import { changePerson } from '@tributary/database/person/change-person'
import { erasePerson } from '@tributary/database/person/erase-person'
import { changeMembership, endMembership } from '@tributary/database/person/memberships'
import { namesVersion } from '@tributary/database/person/names-version'
import { importProcess } from '@tributary/database/process/import-process'
import { wsis20Document } from '@tributary/wsis20/document'
import { expect, it } from 'vitest'
import { NOW } from './world/app.ts'
import { addPerson } from './world/sign-in.ts'
import { startSqld } from './world/sqld.ts'

it('people on a remote database join once, and never leave it without a coordinator', async () => {
  const db = openRemote(await startSqld())
  await migrate(db)
  await importProcess(db, { personId: null }, wsis20Document(), NOW)
  await addPerson(db, { id: 'ann', role: 'coordinator' })
  await addPerson(db, { id: 'ben', role: 'member', body: 'itu', lead: true })
  const versions = new Set<string>()
  for (const name of ['Ann', 'Ann A.', 'Ann B.']) {
    await changePerson(db, 'ann', { name })
    versions.add(await namesVersion(db))
  }
  expect(versions.size).toBe(3)

  const erasure = { id: 'ann', email: 'ann@people.test', signedAs: 'former participant', now: NOW }
  const reader = { role: 'reader', body: null, lead: false } as const
  const refused = { ok: false, reason: 'last_coordinator' }
  expect(await changeMembership(db, 'wsis20', 'ann', reader, NOW)).toEqual(refused)
  expect(await endMembership(db, 'wsis20', 'ann')).toEqual(refused)
  expect(await erasePerson(db, erasure)).toBe(false)
  const coordinator = { role: 'coordinator', body: 'itu', lead: true } as const
  expect(await changeMembership(db, 'wsis20', 'ben', coordinator, NOW)).toEqual({ ok: true })
  expect(await erasePerson(db, erasure)).toBe(true)
  expect(await endMembership(db, 'wsis20', 'ann')).toEqual({ ok: false, reason: 'missing' })

  await keepInvitation(db, {
    id: 'iv_1',
    processId: 'wsis20',
    email: 'new@people.test',
    role: 'reader',
    tokenHash: 'hash',
    createdAt: NOW,
    expiresAt: '2027-01-01T00:00:00.000Z',
  })
  const found = await findInvitation(db, 'hash', NOW)
  if (!found) throw new Error('the invitation is not there')
  const join = (id: string) => {
    const person = { id, name: id, email: `${id}@people.test`, isNew: true }
    return acceptInvitation(db, found.invitation, person, NOW)
  }
  expect((await Promise.all([join('new'), join('other')])).toSorted()).toEqual([false, true])
  db.$client.close()
})
