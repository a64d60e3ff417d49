import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/annex/routes'
import type { AnnexFilter } from '@tributary/domain/annex/filter-annex'
import type { Context } from 'hono'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { overLimit } from '../../limit.ts'
import { pastOf } from '../../past.ts'
import { forbid, permit } from '../../permit.ts'
import { archived, faulty, noProcess, problem } from '../../problem.ts'
import { readerDay } from '../../reader-day.ts'
import { refuseUnknownBody, refuseUnknownRegion } from '../../unknown-filter.ts'
import { type AppliedTable, applyTable } from './apply-table.ts'
import { previewTable } from './preview-table.ts'
import { writeAnnex } from './write-annex.ts'

type Query = AnnexFilter & { on?: string; asOf?: string }

/**
 * Whoever may see the process takes Annex 1 away (the app has refused the others). A table is
 * previewed by those who take part, and each of its rows is written by those whom `may` lets.
 */
export const annexRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.getAnnex.csv, c => annex(c, 'csv'))
  .openapi(contract.getAnnex.xlsx, c => annex(c, 'xlsx'))
  .openapi(contract.getAnnex.docx, c => annex(c, 'docx'))
  .openapi(contract.getAnnex.ics, c => annex(c, 'ics'))
  .openapi(contract.getAnnex.html, c => annex(c, 'html'))
  .openapi(contract.previewAnnex, async c => {
    const { process: processId } = c.req.valid('param')
    const allowed = await permit(c, processId, 'meet')
    if (!allowed.ok) return allowed.answer
    const refused = await overLimit(c, 'ask', allowed.actor.personId)
    if (refused) return refused
    const input = { processId, given: c.req.valid('json') }
    const preview = await previewTable(c.get('deps'), allowed.actor, input)
    c.header('Cache-Control', 'no-store')
    return preview ? c.json(preview, 200) : noProcess(c, processId)
  })
  .openapi(contract.applyAnnex, async c => {
    const { process: processId } = c.req.valid('param')
    const allowed = await permit(c, processId, 'meet')
    if (!allowed.ok) return allowed.answer
    const { rows, reason, ...given } = c.req.valid('json')
    const input = { processId, given, rows, reason }
    const done = await applyTable(c.get('deps'), allowed.actor, input)
    if (!done.ok) return answerRefused(c, processId, done)
    c.header('Cache-Control', 'no-store')
    return c.json(done.applied, 200)
  })

async function annex(c: Context<AppEnv>, format: contract.AnnexFormat): Promise<never> {
  const { process: processId } = c.req.valid('param' as never) as { process: string }
  const { on, asOf, ...filter } = c.req.valid('query' as never) as Query
  const refused =
    (await refuseUnknownBody(c, processId, 'organiser', filter.organiser)) ??
    (await refuseUnknownRegion(c, processId, 'region', filter.region))
  if (refused) return refused as never
  const past = asOf === undefined ? undefined : await pastOf(c, processId, asOf)
  if (past && !past.ok) return past.answer as never
  const deps = c.get('deps')
  const file = await writeAnnex(deps, {
    processId,
    format,
    filter,
    on: readerDay(deps, { on, asOf }),
    past: past && asOf !== undefined ? { record: past.record, asOf } : undefined,
    origin: deps.origin(c),
  })
  if (file === undefined) return noProcess(c, processId) as never
  const isPage = format === 'html'
  // A file has the name of what it is; a page is looked at.
  const disposition = isPage ? 'inline' : `attachment; filename="${processId}-annex-1.${format}"`
  return c.body(file, 200, {
    'Content-Type': contract.ANNEX_TYPES[format],
    'Content-Disposition': disposition,
  }) as never
}

function answerRefused(
  c: Context<AppEnv>,
  processId: string,
  refused: Extract<AppliedTable, { ok: false }>,
) {
  switch (refused.reason) {
    case 'missing':
      return noProcess(c, processId)
    case 'archived':
      return archived(c)
    case 'faulty':
      return faulty(c, refused.faults)
    case 'not_allowed':
      return forbid(c, processId, refused.needs, `Row ${refused.line} is not yours to write.`)
    case 'stale': {
      const lines = refused.lines.slice(0, 20).join(', ')
      const detail = `Somebody wrote since the preview, and these rows are no longer what it showed: ${lines}. Nothing was imported. Preview the table again.`
      return problem(c, 'stale', detail)
    }
  }
}
