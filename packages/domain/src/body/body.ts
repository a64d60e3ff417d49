export const BODY_ROLES = [
  'lead',
  'participant',
  'secretariat',
  'convener',
  'regional-commission',
  'mechanism',
] as const
export type BodyRole = (typeof BODY_ROLES)[number]

/** A UN entity that takes part in a process. `timeZone` is that of its duty station (IANA). */
export type Body = {
  id: string
  acronym: string
  name: string
  role: BodyRole
  dutyStation: string
  timeZone: string
  region?: string | undefined
  source?: string | undefined
  /** Whether it takes part no longer. */
  withdrawn?: boolean | undefined
}
