import { type Shown, shownBy } from './number-format.ts'
import { readXml } from './read-xml.ts'

/** What a workbook's parts say beside its sheets. */
export type Workbook = {
  /** The sheets that are shown, with the part that holds each. */
  sheets: { name: string; part: string }[]
  is1904: boolean
}

/** Reads which sheets a workbook has. */
export function readWorkbook(workbook: string, relations: string): Workbook {
  const parts = new Map<string, string>()
  readXml(relations, {
    open(name, attribute) {
      if (name !== 'Relationship') return
      const target = attribute('Target') ?? ''
      const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`
      parts.set(attribute('Id') ?? '', part)
    },
  })
  const found: Workbook = { sheets: [], is1904: false }
  readXml(workbook, {
    open(name, attribute) {
      if (name === 'workbookPr') found.is1904 = ['1', 'true'].includes(attribute('date1904') ?? '')
      if (name !== 'sheet' || (attribute('state') ?? 'visible') !== 'visible') return
      const part = parts.get(attribute('r:id') ?? '')
      if (part) found.sheets.push({ name: attribute('name') ?? '', part })
    },
  })
  return found
}

/** The texts that cells share. */
export function readSharedTexts(xml: string): string[] {
  const texts: string[] = []
  let current: string | undefined
  let isText = false
  let isSpoken = false
  readXml(xml, {
    open(name) {
      if (name === 'si') current = ''
      if (name === 'rPh') isSpoken = true
      if (name === 't') isText = !isSpoken
    },
    close(name) {
      if (name === 'si') texts.push(current ?? '')
      if (name === 'rPh') isSpoken = false
      if (name === 't') isText = false
    },
    text(part) {
      if (isText) current += part
    },
  })
  return texts
}

/** By the number of a cell's style, how it shows a date. */
export function readStyles(xml: string): (Shown | undefined)[] {
  const codes = new Map<number, string>()
  const shown: (Shown | undefined)[] = []
  let isCell = false
  readXml(xml, {
    open(name, attribute) {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
      if (name === 'cellXfs') isCell = true
      if (name !== 'xf' || !isCell) return
      const id = Number(attribute('numFmtId') ?? 0)
      shown.push(shownBy(id, codes.get(id)))
    },
    close(name) {
      if (name === 'cellXfs') isCell = false
    },
  })
  return shown
}
