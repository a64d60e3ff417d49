import { feedPath, type PublicChoice, readFeedAddress } from '@tributary/domain/feed/feed-address'
import { type Context, Hono } from 'hono'
import type { AppEnv } from '../../deps.ts'
import { secondAfter } from '../../kept-answer.ts'
import { faulty, noProcess, problem } from '../../problem.ts'
import { refuseUnknown } from '../../unknown-filter.ts'
import { readFeed } from './read-feed.ts'

/** Anybody may subscribe to the feeds of public processes. */
export const feedRoutes = new Hono<AppEnv>().get('/feeds/*', async c => {
  const address = readFeedAddress(c.req.path, new URL(c.req.url).searchParams)
  if (address.ok) return answerFeed(c, address.processId, address.choice)
  if (address.reason === 'faulty') return faulty(c, address.faults)
  return problem(c, 'not-found', 'There is no feed at this address. See "Subscribe" in the app.')
})

async function answerFeed(
  c: Context<AppEnv>,
  processId: string,
  choice: PublicChoice,
): Promise<Response> {
  const deps = c.get('deps')
  const standing = await deps.standingOf(processId)
  if (!standing.isPublic) return noProcess(c, processId)
  const origin = deps.origin(c)
  const path = feedPath(processId, choice)
  const read = await readFeed(deps, standing, { processId, choice, origin, path })
  if (read.ok) {
    const lastModified = new Date(secondAfter(read.modifiedAt)).toUTCString()
    return c.body(read.calendar, 200, { ...calendarHeaders(path), 'Last-Modified': lastModified })
  }
  if (read.reason === 'no_process') return noProcess(c, processId)
  const { field, message } = read.unknown
  if (choice.scope.kind !== 'roadmap' && choice.scope.kind !== 'milestone') {
    return refuseUnknown(c, field, message)
  }
  return problem(c, 'not-found', `There is ${message}.`)
}

/** The headers of a calendar; a file that is saved is called as its feed. */
function calendarHeaders(path: string): Record<string, string> {
  const name = path.replace(/^\/feeds\//, '').replace(/\.ics(\?.*)?$/, '')
  return {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name.replaceAll(/[^\w-]+/g, '-')}.ics"`,
  }
}

/** The process whose feed an address names: `/feeds/wsis20.ics`, `/feeds/wsis20/shared.ics`. */
export function processOfFeed(path: string): string {
  return (path.split('/')[2] ?? '').replace(/\.ics$/, '')
}
