import { revalidate } from '@solidjs/router'
import type { AnnexPreviewAnswer, AppliedAnnex } from '@tributary/contract/annex/schema'
import type { GivenAnnex } from '@tributary/domain/annex/preview-annex'
import { api, read } from '../../api.ts'

const annex = api.processes[':process'].annex

/** What taking the rows of a table would do. */
export function previewTable(process: string, given: GivenAnnex): Promise<AnnexPreviewAnswer> {
  return read(annex.preview.$post({ param: { process }, json: given as never }))
}

export type ChosenRow = { line: number; id: string | null; revision: number | null }

/** Writes rows as they were previewed, and asks again for all that they may have changed. */
export async function applyTable(
  process: string,
  given: GivenAnnex & { rows: ChosenRow[]; reason?: string | undefined },
): Promise<AppliedAnnex> {
  const applied = await read(annex.apply.$post({ param: { process }, json: given as never }))
  await revalidate()
  return applied
}
