import { findCreateKey, keepingKey } from '@tributary/database/change/create-keys'
import { selectThing } from '@tributary/database/thing/select-things'
import type { Fields } from '@tributary/domain/change/change'
import { may, subjectOf } from '@tributary/domain/person/may'
import type { ActingPerson } from '../../caller.ts'
import type { Deps } from '../../deps.ts'
import { idBeside, idOfTitle } from '../../id-of-title.ts'
import { hashOf } from '../../secret-token.ts'
import { checkThing, type Writable } from './check-thing.ts'
import { type Written, writeThing, writtenThing } from './write-thing.ts'

type Input = {
  processId: string
  thing: Writable
  fields: Fields
  reason?: string | undefined
  /** What the caller asks under: under the same key nothing is made twice. */
  key?: string | undefined
  /** What is written with it, or not at all. */
  also?: ((id: string) => NonNullable<Parameters<typeof writeThing>[2]>) | undefined
}

// Pages of the web app that stand beside those of things: none takes their address by its title.
const PAGES = ['find', 'new', 'polls']

/** Makes a thing. Without an id it gets one that is made of its title. */
export async function createThing(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: ActingPerson,
  { processId, thing, fields: given, reason, key, also }: Input,
): Promise<Written> {
  const allowed = may(actor, 'create', subjectOf(thing, given))
  if (!allowed.ok) return { ok: false, reason: 'not_allowed', needs: allowed.needs }
  const request = await hashOf(JSON.stringify([processId, thing, given]))
  const again = await madeUnder(deps, actor, key, request)
  if (again) return again
  const title = String(given.title ?? given.acronym ?? '')
  const named = idOfTitle(title, thing)
  const id = (given.id as string | undefined) ?? (PAGES.includes(named) ? idBeside(named) : named)
  const fields = { ...defined(given), id }
  const faults = await checkThing(deps.db, processId, thing, fields)
  if (faults.length > 0) return { ok: false, reason: 'faulty', faults }
  const done = await write(id, fields)
  if (done.ok || done.reason !== 'exists') return done
  // A twin of this request was quicker, or the id is taken.
  const twin = await madeUnder(deps, actor, key, request)
  if (twin) return twin
  if (given.id !== undefined) return done
  const other = idBeside(id)
  return write(other, { ...fields, id: other })

  function write(thingId: string, whole: Fields): Promise<Written> {
    const { personId } = actor
    const at = deps.now()
    const keeping =
      key !== undefined && personId !== null
        ? [keepingKey(deps.db, { personId, key, request, processId, thing, thingId, at })]
        : []
    const one = { thing, id: thingId, verb: 'create' as const, expected: 0, fields: whole, reason }
    return writeThing(deps, { processId, actor, write: one }, [
      ...keeping,
      ...(also?.(thingId) ?? []),
    ])
  }
}

async function madeUnder(
  { db }: Pick<Deps, 'db'>,
  { personId }: ActingPerson,
  key: string | undefined,
  request: string,
): Promise<Written | undefined> {
  if (key === undefined || personId === null) return undefined
  const kept = await findCreateKey(db, personId, key)
  if (!kept) return undefined
  if (kept.request !== request) return { ok: false, reason: 'key_reused' }
  const stored = await selectThing(db, kept.thing, kept.processId, kept.thingId)
  return stored ? { ok: true, written: writtenThing(stored) } : undefined
}

function defined(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => value !== undefined && (value !== null || name === 'paragraph'),
    ),
  )
}
