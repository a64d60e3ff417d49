import type { Role } from '../person/role.ts'
import type { DigestChoice } from './subscription.ts'

/** Whom a digest is for: what they are in the process, and how they want it. */
export type DigestReader = {
  processId: string
  personId: string
  name: string
  email: string
  role: Role
  /** The body for which they take part; none of somebody who looks at the whole. */
  body: string | null
  /** The zone of their clock (IANA). */
  timeZone: string
  locale: string
  choice: DigestChoice
}
