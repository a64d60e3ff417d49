import { asWritten } from '../place/cities.ts'
import { ANNEX_FIELDS, type AnnexField } from './annex-field.ts'
import { COLUMN_WORDS } from './column-words.ts'
import { cellText } from './neutral-cell.ts'

/** A column: what stands at its head, and what it holds; nothing that is read where null. */
export type AnnexColumn = { header: string; field: AnnexField | null }

/** The columns of a table, and where its rows begin (counts from 0). */
export type Header = { columns: AnnexColumn[]; first: number }

// A title, a note and an empty row may stand above the heads of the columns.
const DEEPEST = 15

/** Finds the heads of the columns, in one row or in two; without any, the first row stands for them. */
export function findHeader(cells: string[][], headers: Record<string, string>): Header {
  const fieldOf = fieldsByWord(headers)
  const top = cells.slice(0, DEEPEST)
  const one = top.map((row, at) =>
    headerOf(
      row.map(cell => [cell]),
      at + 1,
      fieldOf,
    ),
  )
  const two = top.flatMap((row, at) => {
    const below = cells[at + 1]
    if (!below) return []
    const width = Math.max(row.length, below.length)
    const over = filled(row, width)
    const heads = Array.from({ length: width }, (_, n) => [below[n] ?? '', over[n] ?? ''])
    return [headerOf(heads, at + 2, fieldOf)]
  })
  // One row is enough where a second says no more.
  const best = [...one, ...two].reduce((a, b) => (b.found > a.found ? b : a), NOTHING)
  if (best.found > 0) return { columns: best.columns, first: best.first }
  const head = (cells[0] ?? []).map(cell => ({ header: cellText(cell), field: null }))
  return { columns: head, first: 1 }
}

const NOTHING: Header & { found: number } = { columns: [], first: 0, found: 0 }

function headerOf(
  heads: string[][],
  first: number,
  fieldOf: (word: string) => AnnexField | undefined,
): Header & { found: number } {
  const columns = columnsOf(heads, fieldOf)
  return { columns, first, found: columns.filter(({ field }) => field !== null).length }
}

// A head over several columns stands in the first of them.
function filled(row: string[], width: number): string[] {
  let last = ''
  return Array.from({ length: width }, (_, at) => {
    const text = cellText(row[at] ?? '')
    if (text !== '') last = text
    return last
  })
}

function columnsOf(
  heads: string[][],
  fieldOf: (word: string) => AnnexField | undefined,
): AnnexColumn[] {
  const taken = new Set<AnnexField>()
  return heads.map(parts => {
    const [below = '', above = ''] = parts.map(cellText)
    const words = above && below ? [`${above} ${below}`, below] : [below || above]
    const field = words.map(fieldOf).find(found => found !== undefined && !taken.has(found))
    if (field) taken.add(field)
    const header = above && below ? `${above}: ${below}` : below || above
    return { header, field: field ?? null }
  })
}

function fieldsByWord(headers: Record<string, string>) {
  const fields = new Map<string, AnnexField>()
  for (const field of ANNEX_FIELDS) {
    for (const word of COLUMN_WORDS[field]) fields.set(word, field)
  }
  for (const field of ANNEX_FIELDS) {
    const header = headers[field]
    if (header !== undefined) fields.set(asWritten(header), field)
  }
  return (word: string) => fields.get(asWritten(word)) ?? fields.get(asWritten(bare(word)))
}

// "Date (local time)" is a date.
function bare(word: string): string {
  return word.replace(/\(.*$/, '').replace(/:.*$/, '')
}
