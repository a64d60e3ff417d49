import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Deps } from './deps.ts'
import { processOfFeed } from './features/feed/routes.ts'
import { answerTo, type KeptAnswer } from './kept-answer.ts'
import { onceATurn } from './once-a-turn.ts'
import { utcDay } from './utc-day.ts'

type Next = () => void

/**
 * Answers requests for public feeds that are kept before the app is asked, which would take longer
 * than the answer: most of what calendar programs ask is whether a feed is as they have it. `next`
 * is called for all else.
 */
export function feedDoor(deps: Deps) {
  const nowOf = onceATurn(async processId => {
    const { version, isPublic } = await deps.standingOf(processId)
    return { isPublic, stamp: `${deps.release}.${version}${utcDay(deps)}`, at: deps.now() }
  })
  return (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const known = keptFor(deps, request)
    if (known) give(request, response, known, next)
    else next()
  }

  function give(
    request: IncomingMessage,
    response: ServerResponse,
    known: KeptAnswer,
    next: Next,
  ): void {
    const began = performance.now()
    answered(request, response, known).then(
      status => {
        if (status === undefined) return next()
        const { method = 'GET' } = request
        const seconds = (performance.now() - began) / 1_000
        deps.metrics?.answered({ method, route: '/feeds/*', status, seconds })
      },
      // The app meets the same fault, and tells of it as it does.
      () => (response.headersSent ? response.destroy() : next()),
    )
  }

  /** The status with which a kept answer was given; undefined where it is not of now. */
  async function answered(
    { method, url = '', headers: sent }: IncomingMessage,
    response: ServerResponse,
    known: KeptAnswer,
  ): Promise<number | undefined> {
    const [path = ''] = url.split('?', 1)
    const { isPublic, stamp, at } = await nowOf(processOfFeed(path))
    if (!isPublic || known.stamp !== stamp) return undefined
    const header = (name: string) => sent[name]?.toString()
    const { status, headers, parts } = await answerTo({ header, at }, known, deps.compress)
    response.writeHead(status, headers)
    if (method !== 'HEAD') for (const part of parts) response.write(part)
    response.end()
    return status
  }
}

function keptFor({ keptFeeds }: Deps, request: IncomingMessage): KeptAnswer | undefined {
  const { method, url = '', headers } = request
  if (method !== 'GET' && method !== 'HEAD') return undefined
  // Whoever names a request is answered with its name: by the app.
  if (!url.startsWith('/feeds/') || headers['x-request-id'] !== undefined) return undefined
  return keptFeeds?.get(`http://${headers.host}${url}`)
}
