/** Asks a server on the web; what it redirects to is not followed. */
export type Outside = {
  ask: (url: URL, headers: Record<string, string>, signal: AbortSignal) => Promise<OutsideAnswer>
  /** Ends when a server has been waited for long enough. */
  patience: () => AbortSignal
}

/** What a server on the web answers. */
export type OutsideAnswer = {
  status: number
  /** A header, by its name in lower case. */
  header: (name: string) => string | undefined
  body: AsyncIterable<Uint8Array>
  /** Reads no further. */
  close: () => void
}

/** How long a server on the web is waited for, in milliseconds. */
export const LONGEST_WAIT = 15_000

/** Why nobody on the web answered. */
export class OutsideError extends Error {
  readonly reason: 'private_address' | 'no_such_host' | 'unreachable'

  constructor(reason: OutsideError['reason']) {
    super(reason)
    this.reason = reason
  }
}
