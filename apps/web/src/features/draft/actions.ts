import { revalidate } from '@solidjs/router'
import type { Draft } from '@tributary/contract/draft/schema'
import type { Move } from '@tributary/domain/schedule/move'
import { api, read } from '../../api.ts'
import { refreshProposals } from '../proposal/actions.ts'
import { getDraft, getDrafts } from './queries.ts'

const drafts = api.processes[':process'].drafts

/** Keeps moves as a draft. */
export async function keepDraft(
  process: string,
  asked: { name: string; moves: Move[] },
): Promise<Draft> {
  const made = await read(drafts.$post({ param: { process }, json: asked }))
  await refreshDrafts()
  return made
}

/** Keeps other moves in a draft, as it was seen. */
export async function saveDraft(
  process: string,
  { id, revision }: Pick<Draft, 'id' | 'revision'>,
  moves: Move[],
): Promise<Draft> {
  try {
    const param = { process, id }
    const header = { 'if-match': `"${revision}"` }
    return await read(drafts[':id'].$patch({ param, header, json: { moves } }))
  } finally {
    await refreshDrafts()
  }
}

/** Discards a draft. */
export async function discardDraft(process: string, id: string): Promise<void> {
  await read(drafts[':id'].discard.$post({ param: { process, id } }))
  await refreshDrafts()
}

/** Proposes what a draft moves to those who decide. */
export async function proposeDraft(process: string, id: string, reason: string): Promise<Draft> {
  const proposed = await read(
    drafts[':id'].propose.$post({ param: { process, id }, json: { reason } }),
  )
  await Promise.all([refreshDrafts(), refreshProposals()])
  return proposed
}

function refreshDrafts(): Promise<void> {
  return revalidate([getDrafts.key, getDraft.key])
}
