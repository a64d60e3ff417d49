import { LONGEST_CELL, MOST_COLUMNS } from '@tributary/domain/annex/annex-field'
import { type Shown, serialText } from './number-format.ts'
import { readXml } from './read-xml.ts'

type Settings = {
  texts: string[]
  styles: (Shown | undefined)[]
  is1904: boolean
}

/**
 * The cells of a sheet as they are shown. A formula is its value; what is merged over several rows
 * stands in each of them.
 */
export function readSheet(xml: string, { texts, styles, is1904 }: Settings): string[][] {
  const cells: string[][] = []
  const merged: string[] = []
  let at = { row: 0, column: 0 }
  let next = { row: 0, column: 0 }
  let cell = { type: 'n', style: 0, value: '', formula: '' }
  let inside: 'value' | 'formula' | undefined
  readXml(xml, {
    open(name, attribute) {
      switch (name) {
        case 'row':
          next = { row: Number(attribute('r') ?? next.row + 1), column: 0 }
          break
        case 'c': {
          const named = placeOf(attribute('r') ?? '')
          at = named ?? { row: next.row - 1, column: next.column }
          next.column = at.column + 1
          const style = Number(attribute('s') ?? 0)
          cell = { type: attribute('t') ?? 'n', style, value: '', formula: '' }
          break
        }
        case 'v':
        case 't':
          inside = 'value'
          break
        case 'f':
          inside = 'formula'
          break
        case 'rPh':
          inside = undefined
          break
        case 'mergeCell':
          merged.push(attribute('ref') ?? '')
          break
      }
    },
    text(part) {
      if (inside) cell[inside] += part
    },
    close(name) {
      inside = undefined
      if (name !== 'c') return
      const text = textOf()
      if (text === '' || at.column >= MOST_COLUMNS + 1) return
      const row = rowAt(at.row)
      while (row.length < at.column) row.push('')
      row[at.column] = text.slice(0, LONGEST_CELL + 1)
    },
  })
  for (const reference of merged) fillDown(reference)
  return cells

  function rowAt(index: number): string[] {
    while (cells.length <= index) cells.push([])
    return cells[index] as string[]
  }

  function textOf(): string {
    const { type, style, value, formula } = cell
    if (value === '') return formula === '' ? '' : `=${formula}`
    switch (type) {
      case 's':
        return unescaped(texts[Number(value)] ?? '')
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE'
      case 'd':
        return value
          .replace('T', ' ')
          .replace(/ 00:00.*$/, '')
          .replace(/(\d:\d\d):.*$/, '$1')
      case 'n': {
        const shown = styles[style]
        return shown ? serialText(Number(value), shown, is1904) : String(Number(value))
      }
      default:
        return unescaped(value)
    }
  }

  function fillDown(reference: string): void {
    const [from, to] = reference.split(':').map(placeOf)
    if (!from || !to) return
    const text = cells[from.row]?.[from.column]
    if (text === undefined) return
    for (let row = from.row + 1; row <= Math.min(to.row, cells.length - 1); row += 1) {
      const filled = rowAt(row)
      while (filled.length <= from.column) filled.push('')
      filled[from.column] = text
    }
  }
}

// What XML has no place for is written by its number (ECMA-376, 22.4.2.4).
function unescaped(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

// No sheet has more.
const LAST_ROW = 1_048_576

// "AB12" is the twenty-eighth column of the twelfth row.
function placeOf(reference: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? []
  if (!letters || !digits) return undefined
  if (Number(digits) > LAST_ROW) return undefined
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(digits) - 1, column: column - 1 }
}
