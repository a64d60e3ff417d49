import type { Fault } from '../fault.ts'
import { needsBody, type Role } from './role.ts'

/** What is wrong with what somebody would be in a process. */
export function membershipFaults(membership: {
  role: Role
  body?: string | null | undefined
  lead?: boolean | undefined
}): Fault[] {
  const { role, body, lead } = membership
  if (body) return []
  const faults: Fault[] = []
  if (needsBody(role)) faults.push({ path: 'body', message: 'editors and members are of a body' })
  if (lead) faults.push({ path: 'lead', message: 'a lead is of a body' })
  return faults
}
