import { query } from '@solidjs/router'
import type { Commented } from '@tributary/domain/comment/comment'
import { api, read, readAll } from '../../api.ts'

const process_ = api.processes[':process']

export const getComments = query(
  (process: string, thing: Commented, id: string) =>
    readAll(page =>
      read(process_.comments.$get({ param: { process }, query: { thing, id, page } })),
    ),
  'comments',
)

/** How many comments each thing of a kind has. */
export const getCommentCounts = query(async (process: string, thing: Commented) => {
  const { items } = await read(
    process_.comments.counts.$get({ param: { process }, query: { thing } }),
  )
  return new Map(items.map(({ id, total }) => [id, total]))
}, 'comment-counts')
