import { revalidate } from '@solidjs/router'
import { api, done, read } from '../../api.ts'
import { getTokens } from './queries.ts'

/** Makes a token; its secret, which is told this once. */
export async function createToken(
  process: string,
  asked: { name: string; body: string | null },
): Promise<string> {
  const made = await read(
    api.processes[':process'].tokens.$post({ param: { process }, json: asked }),
  )
  await revalidate(getTokens.key)
  return made.secret
}

/** Revokes a token. */
export async function revokeToken(process: string, id: string): Promise<void> {
  await done(api.processes[':process'].tokens[':id'].$delete({ param: { process, id } }))
  await revalidate(getTokens.key)
}
