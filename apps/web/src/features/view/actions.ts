import { revalidate } from '@solidjs/router'
import { api, done, read } from '../../api.ts'
import { getViews } from './queries.ts'

const views = api.processes[':process'].views

/** Shares a view of the roadmaps under a name. */
export async function saveView(
  process: string,
  asked: { name: string; query: string },
): Promise<void> {
  await read(views.$post({ param: { process }, json: asked }))
  await revalidate(getViews.key)
}

/** Removes a view. */
export async function removeView(process: string, id: string): Promise<void> {
  await done(views[':id'].$delete({ param: { process, id } }))
  await revalidate(getViews.key)
}
