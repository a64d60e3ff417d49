import { findHeader } from '@tributary/domain/annex/find-header'
import Papa from 'papaparse'

const DELIMITERS = ['\t', ',', ';', '|']

/**
 * The cells of delimited text (RFC 4180 and its kin): as a spreadsheet saves it, or as a table is
 * pasted. The delimiter is the one by which most columns are known, or else most cells are found.
 */
export function readCsv(text: string): string[][] {
  const [hint, said] = /^sep=(.)\r?\n/.exec(text) ?? []
  const rest = hint ? text.slice(hint.length) : text
  const delimiter = said ?? delimiterOf(rest)
  return Papa.parse<string[]>(rest, { delimiter }).data
}

function delimiterOf(text: string): string {
  let best = { delimiter: ',', known: -1, cells: 0 }
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: 20 })
    const known = findHeader(data, {}).columns.filter(({ field }) => field !== null).length
    const cells = Math.max(0, ...data.map(row => row.length))
    if (known > best.known || (known === best.known && cells > best.cells)) {
      best = { delimiter, known, cells }
    }
  }
  return best.delimiter
}
