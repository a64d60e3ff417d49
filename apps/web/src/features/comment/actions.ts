import { revalidate } from '@solidjs/router'
import type { Commented } from '@tributary/domain/comment/comment'
import { api, read } from '../../api.ts'
import { getCommentCounts, getComments } from './queries.ts'

const comments = api.processes[':process'].comments

/** Says something on a thing; under the same key it is said once. */
export async function addComment(
  process: string,
  said: { thing: Commented; id: string; text: string },
  key: string,
): Promise<void> {
  await read(comments.$post({ param: { process }, header: { 'idempotency-key': key }, json: said }))
  await refresh()
}

/** Puts one's own comment in other words; `editedAt` is that of the comment as it was seen. */
export async function editComment(
  process: string,
  id: number,
  edit: { text: string; editedAt: string | null },
): Promise<void> {
  await read(comments[':id'].$patch({ param: { process, id: String(id) }, json: edit }))
  await refresh()
}

/** Takes the words of a comment away. */
export async function removeComment(process: string, id: number): Promise<void> {
  await read(comments[':id'].$delete({ param: { process, id: String(id) } }))
  await refresh()
}

function refresh(): Promise<void> {
  return revalidate([getComments.key, getCommentCounts.key])
}
