import type { Fault } from '@tributary/domain/fault'
import { canonical } from '@tributary/domain/process/canonical'
import { documentFaults } from '@tributary/domain/process/document-faults'
import type { ProcessDocument } from '@tributary/domain/process/process'
import { processDocument } from './document.ts'

export type ReadDocument = { ok: true; document: ProcessDocument } | { ok: false; faults: Fault[] }

/** A process document from parsed JSON, in its canonical form, or every fault with its path. */
export function readDocument(json: unknown): ReadDocument {
  const parsed = processDocument.safeParse(json)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(issue => ({
      path: pathOf(issue.path),
      message: issue.message,
    }))
    return { ok: false, faults }
  }
  const { $schema: _, ...document } = parsed.data
  const faults = documentFaults(document)
  return faults.length > 0 ? { ok: false, faults } : { ok: true, document: canonical(document) }
}

/** `['milestones', 12, 'dependsOn', 0]` as `milestones[12].dependsOn[0]`. */
export function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((written, part) => {
    if (typeof part === 'number') return `${written}[${part}]`
    return written ? `${written}.${String(part)}` : String(part)
  }, '')
}
