import { LONGEST_CELL, MOST_COLUMNS, MOST_ROWS } from '@tributary/domain/annex/annex-field'
import { readCalendar } from '@tributary/ical/read/read-calendar'
import { calendarCells } from './calendar-cells.ts'
import { decodeText } from './decode-text.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { MOST_BYTES, type TableFile } from './table-file.ts'

/**
 * Reads a file as a table, by what it holds and not by its name: a workbook, a calendar, or
 * delimited text. `sheet` chooses one of a workbook.
 */
export function readTable(bytes: Uint8Array, sheet = 0): TableFile {
  if (bytes.length > MOST_BYTES) return refused({ reason: 'too_large', bytes: MOST_BYTES })
  if (startsWith(bytes, [0x50, 0x4b])) return bounded(readXlsx(bytes, sheet))
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // A workbook under a password is wrapped as a file of before 2007 is.
    const isLocked = new TextDecoder('utf-16le').decode(bytes.slice()).includes('EncryptedPackage')
    return refused({ reason: isLocked ? 'locked' : 'old_excel' })
  }
  const text = decodeText(bytes)
  return text === undefined ? refused({ reason: 'binary' }) : readTableText(text)
}

/** Reads text, as it was pasted, as a table. */
export function readTableText(text: string): TableFile {
  if (text.length > MOST_BYTES) return refused({ reason: 'too_large', bytes: MOST_BYTES })
  if (!/^\s*BEGIN:VCALENDAR/i.test(text)) return bounded({ ok: true, cells: readCsv(text) })
  const calendar = readCalendar(text, MOST_ROWS)
  if (calendar.ok) return bounded({ ok: true, cells: calendarCells(calendar.entries) })
  if (calendar.reason === 'too_many') {
    return refused({ reason: 'too_many_events', count: calendar.count, max: MOST_ROWS })
  }
  return refused({ reason: 'not_ics', detail: calendar.detail })
}

// A title and the heads of the columns may stand above the rows.
const ABOVE = 15
// With the rows that are left blank between them.
const LONGEST_TABLE = 4 * MOST_ROWS

function bounded(file: TableFile): TableFile {
  if (!file.ok) return file
  const { cells } = file
  while (cells.length > 0 && isBlank(cells.at(-1) ?? [])) cells.pop()
  const filled = cells.filter(row => !isBlank(row)).length
  const count = cells.length > LONGEST_TABLE ? cells.length : filled
  if (count === 0) return refused({ reason: 'empty' })
  if (count > MOST_ROWS + ABOVE) return refused({ reason: 'too_many_rows', count, max: MOST_ROWS })
  for (const row of cells) while (row.length > 0 && row.at(-1)?.trim() === '') row.pop()
  const columns = Math.max(...cells.map(row => row.length))
  if (columns > MOST_COLUMNS) {
    return refused({ reason: 'too_many_columns', count: columns, max: MOST_COLUMNS })
  }
  const long = cells.findIndex(row => row.some(cell => cell.length > LONGEST_CELL))
  if (long >= 0) return refused({ reason: 'long_cell', line: long + 1, max: LONGEST_CELL })
  return file
}

function isBlank(row: string[]): boolean {
  return row.every(cell => cell.trim() === '')
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

function refused(refusal: Extract<TableFile, { ok: false }>['refusal']): TableFile {
  return { ok: false, refusal }
}
