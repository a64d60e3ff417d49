import type { AppliedAnnex } from '@tributary/contract/annex/schema'
import { commit, type Write } from '@tributary/database/change/commit'
import { isArchived } from '@tributary/database/process/is-archived'
import { type AnnexRow, type GivenAnnex, previewAnnex } from '@tributary/domain/annex/preview-annex'
import type { Fault } from '@tributary/domain/fault'
import type { Need } from '@tributary/domain/person/may'
import { canonicalFields } from '@tributary/domain/process/canonical'
import { annexFault } from '@tributary/messages/annex-sentences'
import { messagesIn } from '@tributary/messages/messages'
import type { ActingPerson } from '../../caller.ts'
import type { Deps } from '../../deps.ts'
import { idBeside, idOfTitle } from '../../id-of-title.ts'
import { loadAnnex } from './load-annex.ts'
import { mayTake } from './may-take.ts'

type Chosen = { line: number; id: string | null; revision: number | null }

type Input = { processId: string; given: GivenAnnex; rows: Chosen[]; reason?: string | undefined }

export type AppliedTable =
  | { ok: true; applied: AppliedAnnex }
  | { ok: false; reason: 'missing' | 'archived' }
  | { ok: false; reason: 'not_allowed'; needs: Need; line: number }
  | { ok: false; reason: 'faulty'; faults: Fault[] }
  /** What these rows were compared with has changed since. */
  | { ok: false; reason: 'stale'; lines: number[] }

/**
 * Writes the chosen rows of a table, all in one commit or none. They are read again here: what is
 * not as the preview showed it stops them all.
 */
export async function applyTable(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: ActingPerson,
  { processId, given, rows: chosen, reason }: Input,
): Promise<AppliedTable> {
  const at = now()
  const record = await loadAnnex(db, { processId, on: at.slice(0, 10) })
  if (!record) return { ok: false, reason: 'missing' }
  if (await isArchived(db, processId)) return { ok: false, reason: 'archived' }
  const byLine = new Map(previewAnnex(given, record).rows.map(row => [row.line, row]))
  const faults = faultsOf(chosen, byLine)
  if (faults.length > 0) return { ok: false, reason: 'faulty', faults }
  const rows = chosen.flatMap(({ line }) => byLine.get(line) ?? [])
  const moved = chosen.filter(({ line, id, revision }) => {
    const row = byLine.get(line)
    return (row?.id ?? null) !== id || (row?.revision ?? null) !== revision
  })
  if (moved.length > 0) return { ok: false, reason: 'stale', lines: moved.map(row => row.line) }
  const before = new Map(record.consultations.map(known => [known.id, known]))
  for (const row of rows) {
    const allowed = mayTake(actor, row, before)
    if (allowed.ok) continue
    return { ok: false, reason: 'not_allowed', needs: allowed.needs, line: row.line }
  }
  const told = rows.filter(({ kind }) => kind !== 'identical')
  const ids = new Set(before.keys())
  const writes = told.map(row => writeOf(row, ids, reason))
  const { personId, body, via } = actor
  if (writes.length === 0) return { ok: true, applied: { created: 0, changed: 0, items: [] } }
  const done = await commit(db, { personId, body, via }, processId, writes, at)
  // Somebody was quicker with one of them: which, the next preview shows.
  if (!done.ok) return { ok: false, reason: 'stale', lines: told.map(({ line }) => line) }
  const items = writes.map(({ id, expected }, index) => ({
    line: told[index]?.line ?? 0,
    id,
    revision: expected + 1,
  }))
  const created = writes.filter(({ verb }) => verb === 'create').length
  return { ok: true, applied: { created, changed: writes.length - created, items } }
}

function faultsOf(chosen: Chosen[], byLine: Map<number, AnnexRow>): Fault[] {
  const seen = new Set<number>()
  return chosen.flatMap(({ line }, index): Fault[] => {
    const path = `rows[${index}].line`
    const row = byLine.get(line)
    if (!row) return [{ path, message: `the table has no row ${line}` }]
    if (seen.has(line)) return [{ path, message: `names row ${line} a second time` }]
    seen.add(line)
    return row.faults.slice(0, 1).map(fault => {
      const message = annexFault(messagesIn('en'), fault)
      return { path, message: `row ${line} is wrong: ${message}` }
    })
  })
}

function writeOf(row: AnnexRow, taken: Set<string>, reason: string | undefined): Write {
  const { id, revision, fields, after, title } = row
  const of = { thing: 'consultation' as const, reason }
  if (id !== undefined && revision !== undefined) {
    return { ...of, id, verb: 'change', expected: revision, fields }
  }
  const asked = typeof after.id === 'string' ? after.id : idOfTitle(title, 'consultation')
  const made = taken.has(asked) ? idBeside(asked) : asked
  taken.add(made)
  const whole = canonicalFields('consultation', { ...after, id: made })
  return { ...of, id: made, verb: 'create', expected: 0, fields: whole }
}
