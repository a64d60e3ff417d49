import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { secureHeaders } from 'hono/secure-headers'
import { bounded } from './bounded.ts'
import { takesPart } from './caller.ts'
import type { AppEnv, Deps } from './deps.ts'
import { errorFacts } from './error-facts.ts'
import { accountabilityRoutes } from './features/accountability/routes.ts'
import { actionRoutes } from './features/action/routes.ts'
import { annexRoutes } from './features/annex/routes.ts'
import { attendanceRoutes } from './features/attendance/routes.ts'
import { baselineRoutes } from './features/baseline/routes.ts'
import { bodyRoutes } from './features/body/routes.ts'
import { busyRoutes } from './features/busy/routes.ts'
import { calendarRoutes } from './features/calendar/routes.ts'
import { changeRoutes } from './features/change/routes.ts'
import { clashRoutes } from './features/clash/routes.ts'
import { commentRoutes } from './features/comment/routes.ts'
import { consultationRoutes } from './features/consultation/routes.ts'
import { coverageRoutes } from './features/coverage/routes.ts'
import { digestRoutes } from './features/digest/routes.ts'
import { docsRoutes } from './features/docs/routes.ts'
import { draftRoutes } from './features/draft/routes.ts'
import { feedRoutes, processOfFeed, secretFeedRoutes } from './features/feed/routes.ts'
import { healthRoutes } from './features/health/routes.ts'
import { incomingRoutes } from './features/incoming/routes.ts'
import { invitationRoutes } from './features/invitation/routes.ts'
import { mailboxRoutes } from './features/mailbox/routes.ts'
import { meetingRoutes } from './features/meeting/routes.ts'
import { milestoneRoutes } from './features/milestone/routes.ts'
import { minutesRoutes } from './features/minutes/routes.ts'
import { notesRoutes } from './features/notes/routes.ts'
import { occurrenceRoutes } from './features/occurrence/routes.ts'
import { outboxRoutes } from './features/outbox/routes.ts'
import { personRoutes } from './features/person/routes.ts'
import { pollRoutes } from './features/poll/routes.ts'
import { processRoutes } from './features/process/routes.ts'
import { proposalRoutes } from './features/proposal/routes.ts'
import { reportRoutes } from './features/report/routes.ts'
import { scheduleRoutes } from './features/schedule/routes.ts'
import { searchRoutes } from './features/search/routes.ts'
import { callbackRoutes, sessionRoutes } from './features/session/routes.ts'
import { slotRoutes } from './features/slot/routes.ts'
import { subscriptionRoutes } from './features/subscription/routes.ts'
import { tokenRoutes } from './features/token/routes.ts'
import { traceabilityRoutes } from './features/traceability/routes.ts'
import { viewRoutes } from './features/view/routes.ts'
import { knownCaller, knownWriter } from './known-caller.ts'
import { noProcess, problem } from './problem.ts'
import { requestLog } from './request-log.ts'
import { sameOrigin } from './same-origin.ts'
import { SECURE_HEADERS } from './secure-headers.ts'
import { utcDay } from './utc-day.ts'
import { versioned } from './versioned.ts'

/** The whole app; the same object on every runtime. `makeDeps` is given the runtime's bindings. */
export function createApp(makeDeps: (bindings: unknown) => Deps) {
  const app = new OpenAPIHono<AppEnv>()
  app.use(async (c, next) => {
    c.set('deps', makeDeps(c.env))
    await next()
  })
  app.use(requestLog)
  app.use('/api/*', knownCaller)
  // Before the rest, so that an answer that is kept passes through nothing else.
  app.use('/api/processes', versioned({ processOf: () => undefined }))
  // In Hono, `/*` matches the address without it too.
  app.use(
    '/api/processes/:process/*',
    versioned({ processOf: c => c.req.param('process'), alsoOf: today }),
  )
  app.use(
    '/feeds/*',
    versioned({
      processOf: c => processOfFeed(c.req.path),
      alsoOf: c => utcDay(c.get('deps')),
      cacheControl: 'public, max-age=300, must-revalidate',
      byAudience: false,
      keptIn: deps => deps.keptFeeds,
    }),
  )
  app.use(secureHeaders(SECURE_HEADERS))
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed(c, methods) {
        const answer = problem(c, 'method-not-allowed', `This address takes ${methods.join(', ')}.`)
        answer.headers.set('Allow', methods.join(', '))
        return answer
      },
    }),
  )
  app.use(sameOrigin)
  app.use('/api/processes/:process/*', onlyVisible)
  // Hono matches `/api/processes` itself by this too.
  app.use('/api/processes/*', knownWriter)
  app.use('/api/*', bounded)
  app.notFound(c => problem(c, 'not-found', `There is nothing at ${c.req.path}.`))
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) {
      return problem(c, 'bad-request', `${error.message}.`)
    }
    const request = c.get('requestId')
    c.get('deps').log('error', { event: 'failed', request, ...errorFacts(error) })
    return problem(c, 'internal-error', 'The server could not answer. Try again in a minute.')
  })
  return app
    .route('/api', healthRoutes)
    .route('/api', sessionRoutes)
    .route('/', callbackRoutes)
    .route('/api', processRoutes)
    .route('/api', bodyRoutes)
    .route('/api', milestoneRoutes)
    .route('/api', scheduleRoutes)
    .route('/api', consultationRoutes)
    .route('/api', annexRoutes)
    .route('/api', calendarRoutes)
    .route('/api', incomingRoutes)
    .route('/api', clashRoutes)
    .route('/api', coverageRoutes)
    .route('/api', traceabilityRoutes)
    .route('/api', meetingRoutes)
    .route('/api', notesRoutes)
    .route('/api', minutesRoutes)
    .route('/api', occurrenceRoutes)
    .route('/api', attendanceRoutes)
    .route('/api', slotRoutes)
    .route('/api', pollRoutes)
    .route('/api', actionRoutes)
    .route('/api', accountabilityRoutes)
    .route('/api', reportRoutes)
    .route('/api', changeRoutes)
    .route('/api', proposalRoutes)
    .route('/api', baselineRoutes)
    .route('/api', draftRoutes)
    .route('/api', viewRoutes)
    .route('/api', commentRoutes)
    .route('/api', searchRoutes)
    .route('/api', personRoutes)
    .route('/api', outboxRoutes)
    .route('/api', busyRoutes)
    .route('/api', invitationRoutes)
    .route('/api', tokenRoutes)
    .route('/api', digestRoutes)
    .route('/api', secretFeedRoutes)
    .route('/api', subscriptionRoutes)
    .route('/api', docsRoutes(app))
    .route('/', feedRoutes)
    .route('/', mailboxRoutes)
}

/** What the web app's typed client needs to know. */
export type Api = ReturnType<typeof createApp>

// Only these say what day it is where nobody asks for another.
function today(c: Context<AppEnv>): string {
  if (
    c.req.query('on') ||
    !/\/(overview|coverage|traceability|accountability|annex\.\w+)$/.test(c.req.path)
  )
    return ''
  // Somewhere on Earth it is a new day every hour; whose clock counts, the handlers know.
  return `.${c.get('deps').now().slice(0, 13)}`
}

const onlyVisible: MiddlewareHandler<AppEnv> = async (c, next) => {
  const id = c.req.param('process') ?? ''
  const { isPublic } = await c.get('deps').standingOf(id)
  if (!isPublic && !(await takesPart(c, id))) return noProcess(c, id)
  await next()
}
