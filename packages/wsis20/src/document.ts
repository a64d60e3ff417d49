import { readDocument } from '@tributary/contract/process/read-document'
import type { ProcessDocument } from '@tributary/domain/process/process'
import actions from '../data/actions.json' with { type: 'json' }
import bodies from '../data/bodies.json' with { type: 'json' }
import consultations from '../data/consultations.json' with { type: 'json' }
import history from '../data/history.json' with { type: 'json' }
import mandates from '../data/mandates.json' with { type: 'json' }
import process from '../data/process.json' with { type: 'json' }
import milestones from '../data/roadmaps.json' with { type: 'json' }
import sources from '../data/sources.json' with { type: 'json' }
import { withFixed } from './fixed.ts'

/**
 * The WSIS+20 process as one JSON document, as it would lie in a file: the facts as they were
 * gathered, and which dates are fixed.
 */
export const wsis20Json = {
  process,
  bodies,
  mandates,
  milestones: withFixed(milestones),
  consultations,
  actions,
  history,
  sources,
}

/** The WSIS+20 process, read as any other document is. */
export function wsis20Document(): ProcessDocument {
  const read = readDocument(wsis20Json)
  if (!read.ok) throw new Error(`The built-in process is faulty: ${JSON.stringify(read.faults)}`)
  return read.document
}
