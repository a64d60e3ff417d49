import type { AnnexPreviewAnswer } from '@tributary/contract/annex/schema'
import type { AnnexFault, AnnexNote } from '@tributary/domain/annex/annex-fault'
import { type AnnexRow, type GivenAnnex, previewAnnex } from '@tributary/domain/annex/preview-annex'
import { annexFault, annexNote } from '@tributary/messages/annex-sentences'
import { messagesIn } from '@tributary/messages/messages'
import type { ActingPerson } from '../../caller.ts'
import type { Deps } from '../../deps.ts'
import { roleIn } from '../../permit.ts'
import { loadAnnex } from './load-annex.ts'
import { mayTake } from './may-take.ts'

const messages = messagesIn('en')

/** What taking the rows of a table would do, and which of them the caller may take. */
export async function previewTable(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: ActingPerson,
  { processId, given }: { processId: string; given: GivenAnnex },
): Promise<AnnexPreviewAnswer | undefined> {
  const record = await loadAnnex(db, { processId, on: now().slice(0, 10) })
  if (!record) return undefined
  const { columns, ambiguous = null, rows } = previewAnnex(given, record)
  const counts = { new: 0, changed: 0, identical: 0, wrong: 0 }
  for (const { kind } of rows) counts[kind] += 1
  const before = new Map(record.consultations.map(known => [known.id, known]))
  const { acronym } = record.facts.names
  return { columns, ambiguous, counts, rows: rows.map(present) }

  function present(row: AnnexRow): AnnexPreviewAnswer['rows'][number] {
    const { line, kind, title, id = null, revision = null, changes, faults, notes } = row
    const allowed = kind === 'new' || kind === 'changed' ? mayTake(actor, row, before) : ALLOWED
    const needs = allowed.ok
      ? null
      : roleIn({ ...allowed.needs, of: allowed.needs.of.map(acronym) })
    return {
      line,
      kind,
      title,
      id,
      revision,
      changes,
      faults: faults.map(fault => told(fault, annexFault(messages, fault))),
      notes: notes.map(note => told(note, annexNote(messages, note))),
      needs,
    }
  }
}

const ALLOWED = { ok: true } as const

function told(fault: AnnexFault | AnnexNote, message: string) {
  const { field, value, reason } = fault
  return { field, value, reason, message, near: 'near' in fault ? fault.near : [] }
}
