import { errorFacts } from './error-facts.ts'
import type { Log } from './log.ts'

/** Lets what nobody caught end the process with a line of the log, which holds no values. */
export function logCrash(log: Log): void {
  process.on('uncaughtException', error => {
    log('error', { event: 'crashed', ...errorFacts(error) })
    process.exit(1)
  })
}
