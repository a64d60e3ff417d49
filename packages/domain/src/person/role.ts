/** What a person is in a process; editors and members belong to a body. */
export const ROLES = ['coordinator', 'editor', 'member', 'reader'] as const
export type Role = (typeof ROLES)[number]

/** Who asks, as far as one process is concerned; no role where the process does not know them. */
export type Actor = {
  personId: string | null
  role: Role | null
  /** The body for which an editor or a member acts. */
  body?: string | undefined
}

/** Whether the role is one of a body. */
export function needsBody(role: Role): boolean {
  return role === 'editor' || role === 'member'
}
