import { unzipSync } from 'fflate'
import { readSheet } from './read-sheet.ts'
import { readSharedTexts, readStyles, readWorkbook } from './read-workbook.ts'
import { MOST_UNPACKED, type TableFile } from './table-file.ts'

const PARTS = [
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/sharedStrings.xml',
  'xl/styles.xml',
]

/** The cells of a sheet of an Excel workbook (ECMA-376), the first that is shown unless told otherwise. */
export function readXlsx(bytes: Uint8Array, sheet = 0): TableFile {
  try {
    const unpacked = unpack(bytes, name => PARTS.includes(name))
    if (!unpacked) return { ok: false, refusal: { reason: 'inflates', bytes: MOST_UNPACKED } }
    const [workbook = '', relations = '', texts = '', styles = ''] = PARTS.map(
      part => unpacked.get(part) ?? '',
    )
    const { sheets, is1904 } = readWorkbook(workbook, relations)
    const { part } = sheets[sheet] ?? sheets[0] ?? {}
    const found = unpack(bytes, name => name === part)
    if (!found) return { ok: false, refusal: { reason: 'inflates', bytes: MOST_UNPACKED } }
    const xml = found.get(part ?? '')
    if (xml === undefined) return { ok: false, refusal: { reason: 'not_xlsx' } }
    const cells = readSheet(xml, {
      texts: texts === '' ? [] : readSharedTexts(texts),
      styles: styles === '' ? [] : readStyles(styles),
      is1904,
    })
    return { ok: true, cells, sheets: sheets.map(({ name }) => name) }
  } catch {
    return { ok: false, refusal: { reason: 'not_xlsx' } }
  }
}

// A part has no more room than the archive says it needs, and all of them no more than we give.
function unpack(
  bytes: Uint8Array,
  isAsked: (name: string) => boolean,
): Map<string, string> | undefined {
  let total = 0
  const parts = unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (!isAsked(name)) return false
      total += originalSize
      return total <= MOST_UNPACKED
    },
  })
  if (total > MOST_UNPACKED) return undefined
  const text = new TextDecoder()
  return new Map(Object.entries(parts).map(([name, part]) => [name, text.decode(part)]))
}
