import { precisionOf } from '@tributary/domain/date/partial-date'
import type { Fault } from '@tributary/domain/fault'
import { canonical } from '@tributary/domain/process/canonical'
import { documentFaults } from '@tributary/domain/process/document-faults'
import type { ProcessDocument } from '@tributary/domain/process/process'
import { processDocument } from './document.ts'

export type ReadDocument = { ok: true; document: ProcessDocument } | { ok: false; faults: Fault[] }

/** A process document from parsed JSON, in its canonical form, or every fault with its path. */
export function readDocument(json: unknown): ReadDocument {
  if (isDeeperThan(LEVELS, json)) {
    return { ok: false, faults: [{ path: '', message: 'is nested deeper than any process is' }] }
  }
  const parsed = processDocument.safeParse(json)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(issue => ({
      path: pathOf(issue.path),
      message: issue.message,
    }))
    return { ok: false, faults: [...faults, ...documentFaults(wellFormedPart(json))] }
  }
  const { $schema: _, ...document } = parsed.data
  const faults = documentFaults(document)
  return faults.length > 0 ? { ok: false, faults } : { ok: true, document: canonical(document) }
}

// A milestone's link is four levels down; recursion through what is far deeper would overflow.
const LEVELS = 16

function isDeeperThan(levels: number, json: unknown): boolean {
  let level = [json]
  for (let n = 0; n <= levels; n += 1) {
    level = level.flatMap(part => (typeof part === 'object' && part ? Object.values(part) : []))
    if (level.length === 0) return false
  }
  return true
}

type Json = Record<string, unknown>

// What can be checked of a document that is not well-formed, so that all its faults come at once:
// every list is one, every item an object, every link a word, the rest is left out.
function wellFormedPart(json: unknown): ProcessDocument {
  const document = objectOf(json)
  const items = (of: unknown) => (Array.isArray(of) ? of.map(objectOf) : [])
  const process = objectOf(document.process)
  const words = (of: unknown) => (Array.isArray(of) ? of.map(word => String(word)) : [])
  const lists = Object.keys(processDocument.shape).filter(key => key !== 'process')
  const part: Json = Object.fromEntries(
    lists.map(list => [list, items(document[list]).map(linksOf)]),
  )
  part.process = {
    ...linksOf(process),
    phases: items(process.phases),
    questions: items(process.questions),
    actionLines: items(process.actionLines),
    stakeholderGroups: words(process.stakeholderGroups),
    regions: words(process.regions),
    leads: words(process.leads),
  }
  return part as ProcessDocument
}

const LISTS = [
  'dependsOn',
  'contributesTo',
  'organisers',
  'stakeholderGroups',
  'questions',
  'feedsInto',
  'responsible',
]

function linksOf(thing: Json): Json {
  const links = Object.entries(thing).filter(([field, value]) =>
    Array.isArray(value)
      ? value.every(word => typeof word === 'string')
      : typeof value === 'string' && !LISTS.includes(field),
  )
  const saidOn = precisionOf(String(thing.saidOn)) ? thing.saidOn : '0001'
  return { ...Object.fromEntries(links), saidOn }
}

function objectOf(json: unknown): Json {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Json) : {}
}

/** `['milestones', 12, 'dependsOn', 0]` as `milestones[12].dependsOn[0]`. */
export function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((written, part) => {
    if (typeof part === 'number') return `${written}[${part}]`
    return written ? `${written}.${String(part)}` : String(part)
  }, '')
}
