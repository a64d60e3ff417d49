/** One line of the log: what happened, with facts that hold no secret and no content. */
export type LogEntry = { event: string } & Record<string, string | number | boolean | undefined>

/** Where the log goes: a file descriptor on Node, the platform's on Workers. */
export type Log = (level: 'info' | 'warn' | 'error', entry: LogEntry) => void
