import { Server } from 'node:http'
import type { ServerType } from '@hono/node-server'
import type { Log } from './log.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const LONGEST = 10_000
// A terminal tells the server of its Ctrl+C, and so does npm, which it tells too.
const SAME_CALL = 1_000
const SWEEP = 50

/** The way to stop: `isStopping` says whether the server has been asked to. */
export class Shutdown {
  #askedAt: number | undefined
  #log: Log

  constructor(log: Log) {
    this.#log = log
  }

  isStopping = (): boolean => this.#askedAt !== undefined

  /**
   * When asked by a signal: takes no new connection, answers what is under way, does `finish` and
   * ends the process with 0. What is not done after ten seconds is cut off, and a second signal
   * ends at once, both with 1.
   */
  onSignal(server: ServerType, finish: () => Promise<void>): void {
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        const now = performance.now()
        if (this.#askedAt === undefined) {
          this.#askedAt = now
          this.#log('info', { event: 'stopping', signal })
          void this.#stop(server, finish)
        } else if (now - this.#askedAt > SAME_CALL) {
          this.#log('warn', { event: 'stopped', signal, finished: false })
          process.exit(1)
        }
      })
    }
  }

  async #stop(server: ServerType, finish: () => Promise<void>): Promise<void> {
    setTimeout(() => {
      this.#log('error', { event: 'stopped', finished: false, ms: LONGEST })
      process.exit(1)
    }, LONGEST).unref()
    await closed(server)
    await finish()
    this.#log('info', { event: 'stopped', finished: true })
    process.exit(0)
  }
}

// A connection that clients keep open would hold a server for as long as they ask through it.
function closed(server: ServerType): Promise<void> {
  return new Promise(resolve => {
    if (!(server instanceof Server)) {
      server.close(() => resolve())
      return
    }
    server.prependListener('request', (_, answer) => answer.setHeader('Connection', 'close'))
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP)
    server.close(() => {
      clearInterval(sweep)
      resolve()
    })
  })
}
