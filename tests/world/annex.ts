import type { TableFile } from '@tributary/annex/read/table-file'
import type { AnnexPreviewAnswer } from '@tributary/contract/annex/schema'
import { afterAll } from 'vitest'
import { freshApp } from './app.ts'
import { signedIn } from './sign-in.ts'

/** The app with people who import, and what they ask of it. */
export async function annexWorld() {
  const { app, db, deps, get } = await freshApp({}, afterAll)
  const people = {
    cora: await signedIn(deps, { id: 'cora', name: 'Cora', role: 'coordinator' }),
    ed: await signedIn(deps, { id: 'ed', name: 'Ed', role: 'editor', body: 'itu' }),
  }
  const ask = async (who: keyof typeof people, path: string, body: object) => {
    const answer = await app.request(`/api/processes/wsis20/annex/${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...people[who] },
    })
    return { status: answer.status, json: await answer.json() }
  }
  const preview = async (
    cells: string[][],
    more: object = {},
    who: keyof typeof people = 'cora',
  ) => {
    const { status, json } = await ask(who, 'preview', { cells, ...more })
    if (status !== 200) throw new Error(JSON.stringify(json))
    return json as AnnexPreviewAnswer
  }
  const file = async (format: string, query = '') => {
    const answer = await get(`/api/processes/wsis20/annex.${format}${query}`)
    return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) }
  }
  return { app, db, get, ask, preview, file }
}

/** The cells of a file that can be read. */
export function cellsIn(file: TableFile): string[][] {
  if (!file.ok) throw new Error(JSON.stringify(file.refusal))
  return file.cells
}

/** A row to take, as a preview shows it. */
export function chosen({ line, id, revision }: AnnexPreviewAnswer['rows'][number]) {
  return { line, id, revision }
}
