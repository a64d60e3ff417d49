import { revisionAt } from '@tributary/database/change/list-revisions'
import type { Fields } from '@tributary/domain/change/change'
import type { Context } from 'hono'
import { actorIn } from '../../caller.ts'
import type { AppEnv } from '../../deps.ts'
import { forbid } from '../../permit.ts'
import { faulty, noProcess, problem } from '../../problem.ts'
import { noRevision, notSaidWhatSeen, plainRevision } from '../../seen-revision.ts'
import { cancelThing } from './cancel-thing.ts'
import { changeThing } from './change-thing.ts'
import type { Writable } from './check-thing.ts'
import { createThing } from './create-thing.ts'
import { restoreThing } from './restore-thing.ts'
import type { Refused, Written } from './write-thing.ts'

type Params = { process: string; id: string }
type Body = Fields & { reason?: string }
type Stepped = { id: string; expected: number }

/**
 * The handlers of the four writes of one kind of thing, for the routes of `writesOf`. Those who may
 * are told by `may`: the editors of its body, the coordinators.
 */
export function writes(thing: Exclude<Writable, 'process'>) {
  return {
    async create(c: Context<AppEnv>): Promise<never> {
      const { process: processId } = valid<Params>(c, 'param')
      const { 'idempotency-key': key } = valid<{ 'idempotency-key'?: string }>(c, 'header')
      const { reason, ...fields } = valid<Body>(c, 'json')
      const actor = await actorIn(c, processId)
      const input = { processId, thing, fields, reason, key }
      const written = await createThing(c.get('deps'), actor, input)
      if (!written.ok) return (await answerRefused(c, processId, thing, written)) as never
      c.header('Location', `${c.req.path}/${written.written.id}`)
      return answerWritten(c, written, 201)
    },
    async change(c: Context<AppEnv>): Promise<never> {
      const { reason, ...fields } = valid<Body>(c, 'json')
      return written(c, (processId, actor, seen) =>
        changeThing(c.get('deps'), actor, {
          processId,
          thing,
          ...seen,
          fields: () => fields,
          reason,
        }),
      )
    },
    async cancel(c: Context<AppEnv>): Promise<never> {
      const { reason } = valid<{ reason?: string }>(c, 'json')
      return written(c, (processId, actor, seen) =>
        cancelThing(c.get('deps'), actor, { processId, thing, ...seen, reason }),
      )
    },
    async restore(c: Context<AppEnv>): Promise<never> {
      const { revision, reason } = valid<{ revision?: number; reason?: string }>(c, 'json')
      return written(c, (processId, actor, seen) =>
        restoreThing(c.get('deps'), actor, { processId, thing, ...seen, revision, reason }),
      )
    },
  }

  async function written(
    c: Context<AppEnv>,
    write: (
      processId: string,
      actor: Awaited<ReturnType<typeof actorIn>>,
      seen: Stepped,
    ) => Promise<Written>,
  ): Promise<never> {
    const { process: processId, id } = valid<Params>(c, 'param')
    return answerChange(c, { processId, thing, id }, async (actor, expected) =>
      write(processId, actor, { id, expected }),
    )
  }
}

/** Answers a write to a thing that exists: with If-Match, as whom the caller is. */
export async function answerChange(
  c: Context<AppEnv>,
  { processId, thing, id }: { processId: string; thing: Writable; id: string },
  write: (actor: Awaited<ReturnType<typeof actorIn>>, expected: number) => Promise<Written>,
  status: 200 | 201 = 200,
): Promise<never> {
  const header = c.req.header('If-Match')
  if (header === undefined) return notSaidWhatSeen(c) as never
  const expected = await revisionIn(c, header, { processId, thing, id })
  if (expected === undefined) return noRevision(c) as never
  const done = await write(await actorIn(c, processId), expected)
  return done.ok
    ? answerWritten(c, done, status)
    : ((await answerRefused(c, processId, thing, done)) as never)
}

// A revision, or the ETag of an answer of this server: what the record said then was seen.
async function revisionIn(
  c: Context<AppEnv>,
  header: string,
  { processId, thing, id }: { processId: string; thing: Writable; id: string },
): Promise<number | undefined> {
  const plain = plainRevision(header)
  if (plain !== undefined) return plain
  const { db, release } = c.get('deps')
  const [, version] = header.split(`"${release}.`)
  const logId = /^(\d{1,15})-\d+/.exec(version ?? '')?.[1]
  return logId === undefined ? undefined : revisionAt(db, processId, thing, id, Number(logId))
}

// The types of the answers are those that the contract declares for the route.
function answerWritten(
  c: Context,
  { written }: Extract<Written, { ok: true }>,
  status: 200 | 201,
): never {
  c.header('ETag', `"${written.revision}"`)
  c.header('Cache-Control', 'no-store')
  return c.json(written, status) as never
}

/** The answer for a write that is refused: what happened and what to do. */
export async function answerRefused(
  c: Context<AppEnv>,
  processId: string,
  thing: Writable,
  refused: Refused,
) {
  switch (refused.reason) {
    case 'missing':
      return thing === 'process'
        ? noProcess(c, processId)
        : problem(c, 'not-found', `There is no such ${thing} in the process "${processId}".`)
    case 'not_allowed':
      return forbid(c, processId, refused.needs, refused.because)
    case 'faulty':
      return faulty(c, refused.faults)
    case 'stale': {
      const detail = `Somebody changed it in between: it is at revision ${refused.current.revision} now. Look at what they wrote, then send your change with that revision.`
      return problem(c, 'stale', detail, undefined, { current: refused.current })
    }
    default:
      return problem(c, 'conflict', CONFLICTS[refused.reason](thing))
  }
}

const CONFLICTS = {
  exists: (thing: string) => `There is a ${thing} with this id already. Choose another id.`,
  in_use: () => 'Something else still names what would go. Change that first.',
  archived: () => 'The process is archived: it can be read and no longer written.',
  key_reused: () => 'This Idempotency-Key was used for another request. Take a new one.',
  not_cancelled: (thing: string) => `This ${thing} is not cancelled.`,
}

function valid<Part>(c: Context<AppEnv>, target: 'param' | 'header' | 'json'): Part {
  return c.req.valid(target as never) as Part
}
