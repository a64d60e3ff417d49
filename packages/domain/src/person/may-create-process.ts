import type { Role } from './role.ts'

/** Whether somebody may make a process: who coordinates one already, anybody where there is none. */
export function mayCreateProcess(memberships: { role: Role }[], isFirst: boolean): boolean {
  return isFirst || memberships.some(({ role }) => role === 'coordinator')
}
