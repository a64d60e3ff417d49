import { membershipFaults } from '@tributary/domain/person/membership-faults'
import type { Role } from '@tributary/domain/person/role'
import type { Messages } from '@tributary/messages/messages'
import type { Errors, Values } from '../../ui/form/form.tsx'

/** What somebody is in a process. */
export type Membership = { role: Role; body: string | null; lead: boolean }

/** The membership in the fields of a form. */
export function membershipIn({ role, body, lead }: Values): Membership {
  return { role: role as Role, body: String(body ?? '') || null, lead: Boolean(body && lead) }
}

/** What is wrong with it. */
export function membershipErrors({ t }: Messages, values: Values): Errors {
  const faults = membershipFaults(membershipIn(values))
  return Object.fromEntries(faults.map(({ path }) => [path, t('person.needsBody')]))
}
