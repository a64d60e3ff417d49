/** Why a calendar could not be fetched. */
export type FetchFailure =
  /** It is at an address of a private network, or leads to one. */
  | { reason: 'private_address' | 'no_such_host' | 'unreachable' | 'too_slow' }
  | { reason: 'not_web' | 'too_many_redirects' }
  | { reason: 'status'; status: number }
  | { reason: 'too_large'; megabytes: number }
  | { reason: 'not_a_calendar'; detail: string }
  | { reason: 'too_many'; count: number; most: number }
