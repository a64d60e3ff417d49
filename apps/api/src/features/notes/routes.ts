import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/notes/routes'
import { listNoteUpdates } from '@tributary/database/meeting/notes'
import { base64Of, bytesOf } from '@tributary/domain/meeting/base64'
import { MOST_NOTES, mergedNotes } from '@tributary/domain/meeting/notes-document'
import type { Context } from 'hono'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { answerNotHeld, findHeld } from '../../held-meeting.ts'
import { permit } from '../../permit.ts'
import { archived, faulty, problem } from '../../problem.ts'
import { type KeptNotes, keepNotes } from './keep-notes.ts'

/** Those who take part read the notes of a meeting; members, editors and coordinators type. */
export const notesRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.readNotes, async c => {
    const { process: processId, id: meeting } = c.req.valid('param')
    const allowed = await permit(c, processId, 'meet')
    if (!allowed.ok) return allowed.answer
    const { on, since } = c.req.valid('query')
    const { db } = c.get('deps')
    const found = await findHeld(db, { processId, meeting, on })
    if (!found.ok) return answerNotHeld(c, processId, found)
    const fresh = await listNoteUpdates(db, found.held.of, since)
    c.header('Cache-Control', 'no-store')
    const last = fresh.at(-1)
    if (!last) return c.json({ seq: since }, 200)
    const update = base64Of(mergedNotes(fresh.map(({ bytes }) => bytes)))
    return c.json({ seq: last.seq, update }, 200)
  })
  .openapi(contract.keepNotes, async c => {
    const { process: processId, id: meeting } = c.req.valid('param')
    const allowed = await permit(c, processId, 'comment')
    if (!allowed.ok) return allowed.answer
    const { on } = c.req.valid('query')
    const deps = c.get('deps')
    const found = await findHeld(deps.db, { processId, meeting, on })
    if (!found.ok) return answerNotHeld(c, processId, found)
    const update = bytesOf(c.req.valid('json').update)
    const kept = await keepNotes(deps, allowed.actor, found.held, update)
    if (!kept.ok) return answerNotKept(c, kept)
    c.header('Cache-Control', 'no-store')
    return c.json({ length: kept.length, most: MOST_NOTES } as const, 200)
  })

function answerNotKept(c: Context, { reason }: Exclude<KeptNotes, { ok: true }>) {
  switch (reason) {
    case 'archived':
      return archived(c)
    case 'cancelled':
      return problem(c, 'conflict', 'This meeting is cancelled: no notes are taken of it.')
    case 'unreadable':
      return faulty(c, [
        { path: 'update', message: 'must be an update of Yjs to the text "notes"' },
      ])
    case 'gap':
      return problem(c, 'conflict', GAP)
    case 'full':
      return problem(c, 'conflict', FULL)
  }
}

const GAP = 'This builds on notes that are not kept here. Send all of your notes.'
const FULL = `Notes hold at most ${MOST_NOTES.toLocaleString('en')} characters. Take something out.`
