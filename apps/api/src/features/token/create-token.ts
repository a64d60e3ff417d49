import type { Token } from '@tributary/contract/token/routes'
import { findBody } from '@tributary/database/body/list-bodies'
import { keepToken } from '@tributary/database/token/api-tokens'
import type { Fault } from '@tributary/domain/fault'
import type { Deps } from '../../deps.ts'
import { hashOf, newId, secretToken } from '../../secret-token.ts'

type Input = {
  processId: string
  personId: string
  name: string
  /** The body as which it writes; null where it only reads. */
  body: string | null
}

export type CreatedToken =
  | { ok: true; token: Token; secret: string }
  | { ok: false; reason: 'faulty'; faults: Fault[] }

/** Makes a token; its secret is known to nobody but who is told it now. */
export async function createToken(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { processId, personId, name, body }: Input,
): Promise<CreatedToken> {
  if (body !== null && !(await findBody(db, processId, body))) {
    const faults = [{ path: 'body', message: `no body "${body}" in this process` }]
    return { ok: false, reason: 'faulty', faults }
  }
  // By what it begins with, those who look for leaked secrets know it.
  const secret = `trib_${secretToken()}`
  const token = { id: newId('tk'), name, body, createdAt: now(), lastUsedAt: null }
  await keepToken(db, { ...token, processId, personId, hash: await hashOf(secret) })
  return { ok: true, token, secret }
}
