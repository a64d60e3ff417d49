import { destination, pino, stdTimeFunctions } from 'pino'
import type { Config } from './config.ts'
import type { Log } from './log.ts'

/**
 * Writes the log to standard error, one JSON text a line: what the server says to the person who
 * starts it (its address, a first link) is on standard output and no part of the log.
 */
export function pinoLog(level: Config['LOG_LEVEL']): Log {
  const settings = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  // At once: what was logged before a crash is there after it.
  const logger = pino(settings, destination({ dest: 2, sync: true }))
  return (at, entry) => logger[at](entry)
}
