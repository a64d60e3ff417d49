import { createHash, timingSafeEqual } from 'node:crypto'
import type { BatchSent, Mailer, Sent } from '@tributary/mail/transport/mailer'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

export type AnsweredRequest = {
  method: string
  /** The route's pattern: addresses themselves would make numbers without end. */
  route: string
  status: number
  seconds: number
}

/** What is counted of a server, and the text in which Prometheus reads it. */
export type Metrics = {
  answered: (request: AnsweredRequest) => void
  mailed: (sent: Sent | BatchSent) => void
  /** So many digests were handed over, or given up. */
  digests: (outcome: 'sent' | 'failed', count: number) => void
  /** Whether this is the token that opens the numbers. */
  opens: (token: string) => boolean
  text: () => Promise<string>
  type: string
}

/** Counts in this process's memory, read with `token`. */
export function prometheus(token: string): Metrics {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register })
  const requests = new Histogram({
    name: 'tributary_request_seconds',
    help: 'Requests and how long their answers took, by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.005, 0.025, 0.1, 0.5, 2.5],
    registers,
  })
  const writes = new Counter({
    name: 'tributary_writes_total',
    help: 'Requests that write, by what became of them',
    labelNames: ['outcome'],
    registers,
  })
  const mail = new Counter({
    name: 'tributary_mail_total',
    help: 'Mail, by what became of it',
    labelNames: ['outcome'],
    registers,
  })
  const digests = new Counter({
    name: 'tributary_digests_total',
    help: 'Digests that were handed over, or given up',
    labelNames: ['outcome'],
    registers,
  })
  const expected = digest(token)
  return {
    answered({ method, route, status, seconds }) {
      requests.observe({ method, route, status }, seconds)
      if (method !== 'GET' && method !== 'HEAD') writes.inc({ outcome: outcomeOf(status) })
    },
    mailed: sent => mail.inc({ outcome: sent.ok ? 'sent' : sent.reason }),
    digests: (outcome, count) => digests.inc({ outcome }, count),
    opens: given => timingSafeEqual(digest(given), expected),
    text: () => register.metrics(),
    type: register.contentType,
  }
}

/** A mailer whose mail is counted. */
export function countedMailer(mailer: Mailer, metrics: Metrics): Mailer {
  const { batch } = mailer
  return {
    ...mailer,
    async send(message) {
      const sent = await mailer.send(message)
      metrics.mailed(sent)
      return sent
    },
    ...(batch && {
      batch: {
        ...batch,
        async send(key, messages) {
          const done = await batch.send(key, messages)
          for (const sent of done.ok ? done.sent : [done]) metrics.mailed(sent)
          return done
        },
      },
    }),
  }
}

function outcomeOf(status: number): string {
  if (status < 400) return 'acknowledged'
  if (status === 401 || status === 403) return 'not_allowed'
  if (status === 412) return 'stale'
  if (status === 429) return 'limited'
  return status < 500 ? 'refused' : 'failed'
}

// Of equal length, as a comparison in constant time needs it.
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
