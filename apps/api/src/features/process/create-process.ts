import type { NewProcess } from '@tributary/contract/process/new-process'
import { readDocument } from '@tributary/contract/process/read-document'
import { findCreateKey, keepingKey } from '@tributary/database/change/create-keys'
import { actorOf, listOwnMemberships } from '@tributary/database/person/find-person'
import { joining } from '@tributary/database/person/memberships'
import { exportProcess } from '@tributary/database/process/export-process'
import { hasProcesses } from '@tributary/database/process/has-processes'
import { importProcess } from '@tributary/database/process/import-process'
import type { Fault } from '@tributary/domain/fault'
import { mayCreateProcess } from '@tributary/domain/person/may-create-process'
import { emptyDocument } from '@tributary/domain/process/empty-document'
import type { ProcessDocument } from '@tributary/domain/process/process'
import { RESERVED_IDS } from '@tributary/domain/process/reserved-ids'
import { shifted, yearsTo } from '@tributary/domain/process/shifted'
import type { Deps } from '../../deps.ts'
import { idBeside, idOfTitle } from '../../id-of-title.ts'
import { hashOf } from '../../secret-token.ts'

type Input = {
  personId: string
  asked: NewProcess
  /** What the caller asks under: under the same key nothing is made twice. */
  key?: string | undefined
}

export type CreatedProcess =
  | { ok: true; id: string }
  | { ok: false; reason: 'not_allowed' | 'no_source' | 'key_reused' | 'exists' }
  | { ok: false; reason: 'faulty'; faults: Fault[] }

/** Makes a process, whole or not at all; whoever makes it coordinates it from then on. */
export async function createProcess(
  deps: Pick<Deps, 'db' | 'now' | 'standingOf'>,
  { personId, asked, key }: Input,
): Promise<CreatedProcess> {
  const { db, now } = deps
  const memberships = await listOwnMemberships(db, personId)
  if (!mayCreateProcess(memberships, !(await hasProcesses(db)))) return refused('not_allowed')
  const json = await documentFor(deps, personId, asked)
  if ('ok' in json) return json
  const read = readDocument(json.document)
  if (!read.ok) return { ok: false, reason: 'faulty', faults: read.faults }
  const request = await hashOf(JSON.stringify(asked))
  const again = await madeUnder()
  if (again) return again
  const made = await make(read.document)
  if (made.ok || asked.from === 'document' || asked.id !== undefined) return made
  const { process } = read.document
  return make({ ...read.document, process: { ...process, id: idBeside(process.id) } })

  async function make(document: ProcessDocument): Promise<CreatedProcess> {
    const { id } = document.process
    const kept = { personId, processId: id, thing: 'process', thingId: id, at: now() } as const
    const done = await importProcess(db, { personId }, document, now(), [
      ...joining(db, id, personId, { role: 'coordinator', body: null, lead: false }, now()),
      ...(key === undefined ? [] : [keepingKey(db, { ...kept, key, request })]),
    ])
    if (done.ok) return { ok: true, id }
    // A twin of this request was quicker, or the id is taken.
    return (await madeUnder()) ?? refused('exists')
  }

  async function madeUnder(): Promise<CreatedProcess | undefined> {
    const kept = key === undefined ? undefined : await findCreateKey(db, personId, key)
    if (!kept) return undefined
    return kept.request === request ? { ok: true, id: kept.processId } : refused('key_reused')
  }
}

type Wanted = { document: unknown } | Extract<CreatedProcess, { ok: false }>

async function documentFor(
  { db, standingOf }: Pick<Deps, 'db' | 'standingOf'>,
  personId: string,
  asked: NewProcess,
): Promise<Wanted> {
  if (asked.from === 'document') return { document: withSettings(asked) }
  const { title, visibility = 'private' } = asked
  const settings = { id: asked.id ?? freeId(title), title, visibility }
  if (asked.from === 'nothing') return { document: emptyDocument(settings) }
  const mayRead =
    (await standingOf(asked.process)).isPublic ||
    (await actorOf(db, personId, asked.process)).role !== null
  const source = mayRead ? await exportProcess(db, asked.process) : undefined
  if (!source) return refused('no_source')
  const goal = source.milestones.find(({ id }) => id === source.process.goal)
  if (asked.goal !== undefined && (!goal || goal.status === 'cancelled')) {
    const message = 'the process leads to no milestone: say by how many years dates move'
    return { ok: false, reason: 'faulty', faults: [{ path: 'goal', message }] }
  }
  const years = asked.years ?? (goal && asked.goal ? yearsTo(goal, asked.goal) : 0)
  return { document: shifted(source, { ...settings, years, goal: asked.goal }) }
}

function withSettings(asked: NewProcess & { from: 'document' }): unknown {
  const { document, id, title, visibility } = asked
  const { process } = Object(document) as { process?: object }
  const settings = { ...(id && { id }), ...(title && { title }), ...(visibility && { visibility }) }
  if (typeof process !== 'object' || Object.keys(settings).length === 0) return document
  return { ...(document as object), process: { ...process, ...settings } }
}

function freeId(title: string): string {
  const id = idOfTitle(title, 'process')
  return RESERVED_IDS.includes(id) ? idBeside(id) : id
}

function refused(reason: 'not_allowed' | 'no_source' | 'key_reused' | 'exists') {
  return { ok: false, reason } as const
}
