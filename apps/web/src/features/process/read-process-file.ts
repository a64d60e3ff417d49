import { readDocument } from '@tributary/contract/process/read-document'
import type { Fault } from '@tributary/domain/fault'
import type { ProcessDocument } from '@tributary/domain/process/process'

/** What a file holds: a process document, or why it is none. */
export type ProcessFile =
  | { ok: true; document: ProcessDocument }
  | { ok: false; reason: 'not_json'; detail: string }
  | { ok: false; reason: 'faulty'; faults: Fault[] }

/** Reads a file as a process document. */
export async function readProcessFile(file: File): Promise<ProcessFile> {
  let json: unknown
  try {
    json = JSON.parse(await file.text())
  } catch (error) {
    return { ok: false, reason: 'not_json', detail: error instanceof Error ? error.message : '' }
  }
  const read = readDocument(json)
  return read.ok ? read : { ok: false, reason: 'faulty', faults: read.faults }
}
