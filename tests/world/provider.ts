import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A mail as the provider got it. */
export type GotMail = {
  id: string
  to: string
  subject: string
  html?: string
  text?: string
  headers?: Record<string, string>
  attachments?: { filename: string; content: string; content_type?: string }[]
}

type Asked = { key: string; path: string; body: string; headers: IncomingMessage['headers'] }

/**
 * What happens to a request instead of an answer: an answer of another status, none at all, a
 * connection that breaks before the mail is taken, or after.
 */
export type Fault =
  | { status: number; headers?: Record<string, string>; body?: object }
  | 'silent'
  | 'reset before'
  | 'reset after'

const DAY = 24 * 60 * 60_000

/**
 * A server that plays Resend: a key is good for one payload for 24 hours, a request with a bad
 * address is refused whole unless it asks for the good ones, and whoever got what is counted.
 */
export async function startProvider({
  now = () => Date.now(),
  knowsPermissive = true,
}: {
  now?: () => number
  knowsPermissive?: boolean
} = {}) {
  const keys = new Map<string, { at: number; body: string; answer: object }>()
  const asked: Asked[] = []
  const got: GotMail[] = []
  // Asked before each request: what goes wrong with it, if anything.
  let faultOf: (asked: Asked) => Fault | undefined | Promise<Fault | undefined> = () => undefined

  // Whoever is met with silence gives up at once, and whoever is answered never does.
  let asking = new AbortController()

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const one = {
      key: String(request.headers['idempotency-key'] ?? ''),
      path: request.url ?? '',
      body: Buffer.concat(chunks).toString(),
      headers: request.headers,
    }
    asked.push(one)
    const fault = await faultOf(one)
    if (fault === 'silent') return asking.abort()
    if (fault === 'reset before') return void request.socket.destroy()
    if (typeof fault === 'object') return answer(response, fault.status, errorOf(fault), fault)
    const { status, body } = take(one)
    if (fault === 'reset after') return void request.socket.destroy()
    answer(response, status, body)
  })

  function take({ key, body, path, headers }: Asked): { status: number; body: object } {
    const known = keys.get(key)
    if (known && now() - known.at < DAY) {
      if (known.body === body) return { status: 200, body: known.answer }
      return { status: 409, body: errorOf({ status: 409, body: { name: USED } }) }
    }
    const mails = [JSON.parse(body)].flat() as GotMail[]
    const bad = mails.flatMap((mail, index) => (isGood(mail.to) ? [] : [index]))
    const isBatch = path === '/emails/batch'
    const isPermissive = knowsPermissive && headers['x-batch-validation'] === 'permissive'
    if (mails.length > 100 || (bad.length > 0 && !(isBatch && isPermissive))) {
      return { status: 422, body: errorOf({ status: 422, body: { message: 'Invalid `to`.' } }) }
    }
    if (isBatch && mails.some(({ attachments }) => attachments)) {
      return { status: 422, body: errorOf({ status: 422, body: { message: 'attachments' } }) }
    }
    const taken = mails
      .filter((_, index) => !bad.includes(index))
      .map((mail, index) => ({ ...mail, id: `re_${got.length + index}` }))
    got.push(...taken)
    const ids = taken.map(({ id }) => ({ id }))
    const errors = bad.map(index => ({ index, message: 'Invalid `to` field.' }))
    const said = isBatch ? { data: ids, ...(isPermissive && { errors }) } : { id: taken[0]?.id }
    keys.set(key, { at: now(), body, answer: said })
    return { status: 200, body: said }
  }

  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    got,
    /** How many mails of a subject each recipient got; of any where none is asked for. */
    counts(subject?: RegExp): Map<string, number> {
      const counts = new Map<string, number>()
      for (const mail of got) {
        if (subject && !subject.test(mail.subject)) continue
        counts.set(mail.to, (counts.get(mail.to) ?? 0) + 1)
      }
      return counts
    },
    /** How long those who ask one after another wait for an answer. */
    patience(): AbortSignal {
      asking = new AbortController()
      return asking.signal
    },
    fail(next: typeof faultOf) {
      faultOf = next
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

const USED = 'invalid_idempotent_request'

function isGood(to: string): boolean {
  return !to.startsWith('bad')
}

function errorOf({ status, body }: { status: number; body?: object }) {
  return { statusCode: status, name: 'error', message: `answered ${status}`, ...body }
}

function answer(
  response: ServerResponse,
  status: number,
  body: object,
  { headers = {} }: { headers?: Record<string, string> } = {},
) {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}
