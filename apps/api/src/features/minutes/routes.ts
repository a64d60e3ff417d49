import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/minutes/routes'
import { findMinutes, type KeptMinutes } from '@tributary/database/meeting/minutes'
import type { OneMeeting } from '@tributary/database/meeting/notes'
import { selectThing, selectThings } from '@tributary/database/thing/select-things'
import type { Captured } from '@tributary/domain/meeting/read-notes'
import { subjectOf } from '@tributary/domain/person/may'
import { messagesIn } from '@tributary/messages/messages'
import type { Context } from 'hono'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { answerNotHeld, findHeld } from '../../held-meeting.ts'
import { overLimit } from '../../limit.ts'
import { permit } from '../../permit.ts'
import { archived, faulty, problem } from '../../problem.ts'
import { type IssuedMinutes, issueMinutes } from './issue-minutes.ts'
import { listReaders } from './list-readers.ts'
import { loadNoted } from './load-noted.ts'
import { sendMinutes } from './send-minutes.ts'
import { writeWord } from './write-word.ts'

type Asked = { param: { process: string; id: string }; query: { on?: string | undefined } }

/** Those who take part read minutes; whoever may change the meeting issues and sends them. */
export const minutesRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.readMinutes, async c => {
    const query = c.req.valid('query')
    const of = ofOne({ param: c.req.valid('param'), query })
    const allowed = await permit(c, of.processId, 'meet')
    if (!allowed.ok) return allowed.answer
    const { db } = c.get('deps')
    const found = await findHeld(db, of)
    if (!found.ok) return answerNotHeld(c, of.processId, found)
    const minutes = await findMinutes(db, of, query.number)
    c.header('Cache-Control', 'no-store')
    return minutes ? c.json(presented(of, minutes), 200) : noMinutes(c, query.number)
  })
  .openapi(contract.writeMinutes, async c => {
    const query = c.req.valid('query')
    const of = ofOne({ param: c.req.valid('param'), query })
    const allowed = await permit(c, of.processId, 'meet')
    if (!allowed.ok) return allowed.answer
    const { db } = c.get('deps')
    const found = await findHeld(db, of)
    if (!found.ok) return answerNotHeld(c, of.processId, found)
    const minutes = await findMinutes(db, of, query.number)
    if (!minutes) return noMinutes(c, query.number)
    const [preparation, bodies] = await Promise.all([
      selectThing(db, 'process', of.processId, of.processId),
      selectThings(db, 'body', of.processId),
    ])
    const acronyms = new Map(bodies.map(({ fields }) => [fields.id, String(fields.acronym)]))
    const document = writeWord(messagesIn('en'), {
      minutes,
      process: String(preparation?.fields.title),
      acronym: id => acronyms.get(id) ?? id,
    })
    const name = ['minutes', of.meeting, ...(of.on ? [of.on] : []), minutes.number].join('-')
    return c.body(document, 200, {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Content-Disposition': `attachment; filename="${name}.docx"`,
      'Cache-Control': 'no-store',
    }) as never
  })
  .openapi(contract.previewMinutes, async c => {
    const of = ofOne({ param: c.req.valid('param'), query: c.req.valid('query') })
    const allowed = await permit(c, of.processId, 'meet')
    if (!allowed.ok) return allowed.answer
    const { db } = c.get('deps')
    const found = await findHeld(db, of)
    if (!found.ok) return answerNotHeld(c, of.processId, found)
    const { plan } = await loadNoted(db, found.held)
    c.header('Cache-Control', 'no-store')
    const answer = {
      create: plan.create.map(told),
      there: plan.there.map(({ captured, id, differs }) => ({ ...told(captured), id, differs })),
      unreadable: plan.unreadable.map(told),
    }
    return c.json(answer, 200)
  })
  .openapi(contract.issueMinutes, async c => {
    const of = ofOne({ param: c.req.valid('param'), query: c.req.valid('query') })
    const deps = c.get('deps')
    const found = await findHeld(deps.db, of)
    if (!found.ok) return answerNotHeld(c, of.processId, found)
    const subject = subjectOf('meeting', found.held.meeting)
    const allowed = await permit(c, of.processId, 'change', subject)
    if (!allowed.ok) return allowed.answer
    const issued = await issueMinutes(deps, allowed.actor, found.held)
    if (!issued.ok) return answerNotIssued(c, issued)
    c.header('Cache-Control', 'no-store')
    return c.json(presented(of, issued.minutes), 201)
  })
  .openapi(contract.listReaders, async c => {
    const of = ofOne({ param: c.req.valid('param'), query: c.req.valid('query') })
    const allowed = await permit(c, of.processId, 'meet')
    if (!allowed.ok) return allowed.answer
    const { db } = c.get('deps')
    const found = await findHeld(db, of)
    if (!found.ok) return answerNotHeld(c, of.processId, found)
    const readers = await listReaders(db, found.held)
    c.header('Cache-Control', 'no-store')
    return c.json({ items: readers.map(({ email: _, ...reader }) => reader) }, 200)
  })
  .openapi(contract.sendMinutes, async c => {
    const query = c.req.valid('query')
    const of = ofOne({ param: c.req.valid('param'), query })
    const deps = c.get('deps')
    const found = await findHeld(deps.db, of)
    if (!found.ok) return answerNotHeld(c, of.processId, found)
    const subject = subjectOf('meeting', found.held.meeting)
    const allowed = await permit(c, of.processId, 'change', subject)
    if (!allowed.ok) return allowed.answer
    const refused = await overLimit(c, 'invite', allowed.actor.personId)
    if (refused) return refused
    const minutes = await findMinutes(deps.db, of, query.number)
    if (!minutes) return noMinutes(c, query.number)
    const { to } = c.req.valid('json')
    const sent = await sendMinutes(deps, found.held, { minutes, to, origin: deps.origin(c) })
    if (!sent.ok) return faulty(c, sent.faults)
    c.header('Cache-Control', 'no-store')
    return c.json({ sent: sent.sent, failed: sent.failed }, 200)
  })

function ofOne({ param: { process, id }, query: { on } }: Asked): OneMeeting {
  return { processId: process, meeting: id, on }
}

function presented({ meeting, on }: OneMeeting, { issuedBy, ...minutes }: KeptMinutes) {
  return {
    meeting,
    ...(on !== undefined && { on }),
    ...minutes,
    ...(issuedBy !== null && { issuedBy }),
  }
}

function told(captured: Captured) {
  const { kind, line, faults, written } = captured
  const words = captured.kind === 'action' ? captured.title : captured.text
  return { kind, line, text: faults.length > 0 ? written : words }
}

function noMinutes(c: Context, number: number | undefined) {
  const detail =
    number === undefined
      ? 'No minutes of this meeting have been issued yet.'
      : `There are no minutes no. ${number} of this meeting.`
  return problem(c, 'not-found', detail)
}

function answerNotIssued(c: Context, refused: Exclude<IssuedMinutes, { ok: true }>) {
  switch (refused.reason) {
    case 'faulty':
      return faulty(c, refused.faults)
    case 'archived':
      return archived(c)
    case 'cancelled':
      return problem(c, 'conflict', 'This meeting is cancelled: it has no minutes.')
    case 'empty':
      return problem(c, 'conflict', 'There are no notes of this meeting yet.')
    case 'busy':
      return problem(c, 'conflict', 'Others are recording at the same time. Try again.')
  }
}
