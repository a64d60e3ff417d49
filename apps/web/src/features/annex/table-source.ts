import type { FileRefusal, TableFile } from '@tributary/annex/read/table-file'
import { MOST_BYTES } from '@tributary/annex/read/table-file'
import type { annexTexts } from '@tributary/messages/annex'

/** A table that somebody gave, and where it comes from. */
export type TableSource = {
  /** The name of the file; undefined for what was pasted. */
  name: string | undefined
  file: TableFile
  /** Reads another sheet of the same file. */
  sheet: (index: number) => Promise<TableFile>
}

/** Reads a file as a table. One that is too large is not read at all. */
export async function readFile(file: File): Promise<TableSource> {
  const { name } = file
  if (file.size > MOST_BYTES) {
    const refused: TableFile = { ok: false, refusal: { reason: 'too_large', bytes: MOST_BYTES } }
    return { name, file: refused, sheet: async () => refused }
  }
  const [{ readTable }, bytes] = await Promise.all([
    import('@tributary/annex/read/read-table'),
    file.arrayBuffer(),
  ])
  const read = (sheet?: number) => readTable(new Uint8Array(bytes), sheet)
  return { name, file: read(), sheet: async index => read(index) }
}

/** Reads what was pasted as a table. */
export async function readPasted(text: string): Promise<TableSource> {
  const { readTableText } = await import('@tributary/annex/read/read-table')
  const file = readTableText(text)
  return { name: undefined, file, sheet: async () => file }
}

/** Why a file is not taken, and what to do. */
export function refusalText(say: ReturnType<typeof annexTexts>, refusal: FileRefusal): string {
  const { reason } = refusal
  switch (reason) {
    case 'too_large':
    case 'inflates':
      return say(`annex.file.${reason}`, { max: `${Math.round(refusal.bytes / 1_048_576)} MB` })
    case 'not_ics':
      return say('annex.file.not_ics', { detail: refusal.detail })
    case 'too_many_rows':
    case 'too_many_events':
    case 'too_many_columns':
      return say(`annex.file.${reason}`, { count: refusal.count, max: refusal.max })
    case 'long_cell':
      return say('annex.file.long_cell', { line: refusal.line, max: refusal.max })
    default:
      return say(`annex.file.${reason}`)
  }
}
