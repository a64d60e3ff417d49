import { query } from '@solidjs/router'
import type { Draft } from '@tributary/contract/draft/schema'
import type { Problem } from '@tributary/contract/problem'
import { api, problemOf, read, readAll } from '../../api.ts'

/** The open drafts, the latest changed first. */
export const getDrafts = query(
  (process: string) =>
    readAll(page =>
      read(api.processes[':process'].drafts.$get({ param: { process }, query: { page } })),
    ),
  'drafts',
)

/** A draft that was asked for, or why it cannot be opened. */
export type OpenedDraft = { draft: Draft } | { problem: Problem }

export const getDraft = query(
  (process: string, id: string): Promise<OpenedDraft> =>
    read(api.processes[':process'].drafts[':id'].$get({ param: { process, id } })).then(
      draft => ({ draft }),
      error => ({ problem: problemOf(error) }),
    ),
  'draft',
)
