import type { FeedScope } from '@tributary/ical/feed/feed'
import { type Context, Hono } from 'hono'
import type { AppEnv } from '../../deps.ts'
import { noProcess, problem } from '../../problem.ts'
import { readFeed } from './read-feed.ts'

// A calendar's name, the `.ics` after it left out.
const ICS = '{[^/]+\\.ics}'

/** Anybody may subscribe to the feeds of public processes. */
export const feedRoutes = new Hono<AppEnv>()
  .get(`/feeds/:file${ICS}`, c => feed(c, nameOf(c.req.param('file')), { kind: 'all' }))
  .get('/feeds/:process/shared.ics', c => feed(c, c.req.param('process'), { kind: 'shared' }))
  .get('/feeds/:process/consultations.ics', c =>
    feed(c, c.req.param('process'), { kind: 'consultations' }),
  )
  .get(`/feeds/:process/roadmaps/:file${ICS}`, c =>
    feed(c, c.req.param('process'), { kind: 'roadmap', body: nameOf(c.req.param('file')) }),
  )

async function feed(c: Context<AppEnv>, processId: string, scope: FeedScope): Promise<Response> {
  const { imprecise = '0', ...unknown } = c.req.query()
  const [name] = Object.keys(unknown)
  if (name !== undefined) return refuse(c, name, 'is not a parameter of this address')
  if (imprecise !== '0' && imprecise !== '1') return refuse(c, 'imprecise', 'must be 0 or 1')
  const deps = c.get('deps')
  if (!(await deps.standingOf(processId)).isPublic) return noProcess(c, processId)
  const origin = deps.origin(c)
  const query = imprecise === '1' ? '?imprecise=1' : ''
  const path = `${c.req.path}${query}`
  const read = await readFeed(deps, {
    processId,
    scope,
    imprecise: imprecise === '1',
    origin,
    path,
  })
  if (read.ok) return c.body(read.calendar, 200, { 'Content-Type': 'text/calendar; charset=utf-8' })
  if (read.reason === 'no_process' || scope.kind !== 'roadmap') return noProcess(c, processId)
  const detail = `There is no body "${scope.body}" in the process "${processId}".`
  return problem(c, 'not-found', detail)
}

function refuse(c: Context, path: string, message: string): Response {
  return problem(c, 'bad-request', `${path}: ${message}.`, [{ path, message }])
}

function nameOf(file: string): string {
  return file.replace(/\.ics$/, '')
}

/** The process whose feed an address names: `/feeds/wsis20.ics`, `/feeds/wsis20/shared.ics`. */
export function processOfFeed(path: string): string {
  return nameOf(path.split('/')[2] ?? '')
}
