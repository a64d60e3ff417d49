import { revalidate } from '@solidjs/router'
import type { Fields } from '@tributary/domain/change/change'
import type { ClientResponse } from 'hono/client'
import { read } from '../../api.ts'
import { getChanges, getComparison } from './queries.ts'

/** A thing as it stands after a write. */
export type WrittenThing = Fields & { id: string; revision: number }

/** The ways to write things of one kind. `revision` is the one that the writer saw. */
export type ThingWrites = {
  create: (process: string, fields: Fields, key: string) => Promise<WrittenThing>
  change: (process: string, id: string, revision: number, fields: Fields) => Promise<WrittenThing>
  cancel: (process: string, id: string, revision: number, more: Reasoned) => Promise<WrittenThing>
  /** Without `revision` in `more`, undoes the cancellation. */
  restore: (
    process: string,
    id: string,
    revision: number,
    more: Reasoned & { revision?: number },
  ) => Promise<WrittenThing>
  /** Asks again for what a write may have changed. */
  refresh: () => Promise<void>
}

/** Of some kinds of thing, what is there is changed, and nothing more. */
export type ChangeWrites = Pick<ThingWrites, 'change' | 'refresh'> & Partial<ThingWrites>

type Reasoned = { reason?: string | undefined }
type Answer = Promise<ClientResponse<unknown, number, 'json'>>
type One = { process: string; id: string }
type Seen<Param> = { param: Param; header: { 'if-match': string }; json: never }

/** The typed client of one kind of thing; every kind has the same four writes. */
type Client = {
  $post: (asked: {
    param: { process: string }
    header: { 'idempotency-key': string }
    json: never
  }) => Answer
  ':id': {
    $patch: (asked: Seen<One>) => Answer
    cancel: { $post: (asked: Seen<One>) => Answer }
    restore: { $post: (asked: Seen<One>) => Answer }
  }
}

/**
 * The writes over a typed client, and the queries that they change. What is sent has been checked
 * by the contract's schemas.
 */
export function writesOver(client: Client, changed: { key: string }[]): ThingWrites {
  const one = (process: string, id: string, revision: number, json: Fields) => ({
    param: { process, id },
    header: { 'if-match': `"${revision}"` },
    json: json as never,
  })
  const written = (asked: Answer) => read(asked) as Promise<WrittenThing>
  return {
    create: (process, fields, key) =>
      written(
        client.$post({
          param: { process },
          header: { 'idempotency-key': key },
          json: fields as never,
        }),
      ),
    change: (process, id, revision, fields) =>
      written(client[':id'].$patch(one(process, id, revision, fields))),
    cancel: (process, id, revision, more) =>
      written(client[':id'].cancel.$post(one(process, id, revision, more))),
    restore: (process, id, revision, more) =>
      written(client[':id'].restore.$post(one(process, id, revision, more))),
    refresh: () => revalidate([...changed, getChanges, getComparison].map(({ key }) => key)),
  }
}
