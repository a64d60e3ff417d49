import { neutralCell } from '@tributary/domain/annex/neutral-cell'
import Papa from 'papaparse'
import type { AnnexSheet } from './annex-sheet.ts'

/** Annex 1 as CSV (RFC 4180), with the byte order mark by which Excel knows that it is UTF-8. */
export function writeCsv({ headers, rows }: AnnexSheet): string {
  const cells = [headers, ...rows].map(row => row.map(neutralCell))
  return `\uFEFF${Papa.unparse(cells, { newline: '\r\n' })}\r\n`
}
