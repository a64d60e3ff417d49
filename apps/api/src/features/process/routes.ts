import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/process/routes'
import { listMandates } from '@tributary/database/mandate/list-mandates'
import { exportProcess, exportRecord } from '@tributary/database/process/export-process'
import { findProcess, listProcesses } from '@tributary/database/process/list-processes'
import { listSources } from '@tributary/database/process/list-sources'
import type { Context } from 'hono'
import { refuseBadRequest } from '../../bad-request.ts'
import { type Caller, callerOf } from '../../caller.ts'
import { changesFor } from '../../changes-for.ts'
import { consultationsFor } from '../../consultations-for.ts'
import type { AppEnv } from '../../deps.ts'
import { meetingsFor } from '../../meetings-for.ts'
import { listPast, pastOf } from '../../past.ts'
import { faulty, noProcess, problem } from '../../problem.ts'
import { answerChange } from '../change/answer-write.ts'
import { changeThing } from '../change/change-thing.ts'
import { type CreatedProcess, createProcess } from './create-process.ts'
import { pastProcess } from './past-process.ts'
import { readOverview } from './read-overview.ts'

/** Whoever may see the process reads (the app has refused the others); coordinators write. */
export const processRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listProcesses, async c => {
    const { db } = c.get('deps')
    const caller = await callerOf(c)
    if (caller.kind === 'nobody') return c.json(await listProcesses(db, c.req.valid('query')), 200)
    // Which processes somebody sees is theirs alone.
    c.header('Cache-Control', 'no-store')
    return c.json(await listProcesses(db, c.req.valid('query'), participantOf(caller)), 200)
  })
  .openapi(contract.createProcess, async c => {
    const deps = c.get('deps')
    const caller = await callerOf(c)
    if (caller.kind !== 'person') return notForScripts(c)
    const { 'idempotency-key': key } = c.req.valid('header')
    const asked = c.req.valid('json')
    const done = await createProcess(deps, { personId: caller.person.id, asked, key })
    if (!done.ok) return answerNotCreated(c, done)
    const made = await findProcess(deps.db, done.id)
    if (!made) return noProcess(c, done.id)
    c.header('Location', `/api/processes/${done.id}`)
    c.header('Cache-Control', 'no-store')
    return c.json(made, 201)
  })
  .openapi(contract.getProcess, async c => {
    const { process: id } = c.req.valid('param')
    const { asOf } = c.req.valid('query')
    if (asOf !== undefined) {
      const past = await pastOf(c, id, asOf)
      return past.ok ? c.json(pastProcess(past.record), 200) : past.answer
    }
    const preparation = await findProcess(c.get('deps').db, id)
    return preparation ? c.json(preparation, 200) : noProcess(c, id)
  })
  .openapi(contract.getOverview, async c => {
    const { process: id } = c.req.valid('param')
    const { asOf, ...input } = c.req.valid('query')
    const past = asOf === undefined ? undefined : await pastOf(c, id, asOf)
    if (past && !past.ok) return past.answer
    const then = past && asOf !== undefined ? { record: past.record, asOf } : undefined
    const overview = await readOverview(c.get('deps'), id, { ...input, past: then })
    if (!overview) return noProcess(c, id)
    const { lastDays, nextDays, changes } = overview
    const dated = async (days: typeof lastDays) => ({
      ...days,
      consultations: await consultationsFor(c, id, days.consultations),
      meetings: await meetingsFor(c, id, days.meetings),
    })
    return c.json(
      {
        ...overview,
        lastDays: await dated(lastDays),
        nextDays: await dated(nextDays),
        changes: await changesFor(c, id, changes),
      },
      200,
    )
  })
  .openapi(contract.listMandates, async c => {
    const { process: id } = c.req.valid('param')
    const { asOf, ...page } = c.req.valid('query')
    if (asOf !== undefined) return listPast(c, id, { asOf, ...page }, ({ mandates }) => mandates)
    return c.json(await listMandates(c.get('deps').db, id, page), 200)
  })
  .openapi(contract.listSources, async c => {
    const { process: id } = c.req.valid('param')
    const { asOf, ...page } = c.req.valid('query')
    if (asOf !== undefined) return listPast(c, id, { asOf, ...page }, ({ sources }) => sources)
    return c.json(await listSources(c.get('deps').db, id, page), 200)
  })
  .openapi(contract.exportProcess, async c => {
    const { process: id } = c.req.valid('param')
    const { asOf } = c.req.valid('query')
    if (asOf !== undefined) {
      const past = await pastOf(c, id, asOf)
      if (!past.ok) return past.answer
      return c.json(await exportRecord(c.get('deps').db, past.record, asOf), 200)
    }
    const document = await exportProcess(c.get('deps').db, id)
    if (!document) return noProcess(c, id)
    const consultations = await consultationsFor(c, id, document.consultations)
    const meetings = await meetingsFor(c, id, document.meetings)
    return c.json({ ...document, consultations, meetings }, 200)
  })
  .openapi(contract.changeProcess, async c => {
    const { process: processId } = c.req.valid('param')
    const { reason, ...fields } = c.req.valid('json')
    const at = { processId, thing: 'process', id: processId } as const
    return answerChange(c, at, (actor, expected) =>
      changeThing(c.get('deps'), actor, { ...at, expected, fields: () => fields, reason }),
    )
  })

function participantOf(caller: Caller) {
  if (caller.kind === 'person') return { personId: caller.person.id }
  if (caller.kind !== 'script') return undefined
  return { personId: caller.person.id, processId: caller.token.processId }
}

function notForScripts(c: Context) {
  return problem(c, 'forbidden', 'A process is made by a person: sign in for it.')
}

type NotCreated = Extract<CreatedProcess, { ok: false }>

const MOST_FAULTS = 200

function answerNotCreated(c: Context<AppEnv>, refused: NotCreated) {
  switch (refused.reason) {
    case 'not_allowed':
      return problem(c, 'forbidden', 'This takes somebody who coordinates a process already.')
    case 'no_source':
      return problem(c, 'not-found', 'There is no process of that id to take the structure from.')
    case 'faulty':
      return faulty(c, refused.faults.slice(0, MOST_FAULTS))
    case 'key_reused':
      return problem(
        c,
        'conflict',
        'This Idempotency-Key was used for another request. Take a new one.',
      )
    default:
      return problem(c, 'conflict', 'There is a process with this id already. Choose another id.')
  }
}
