import { wordDocument, wordParagraph, wordRun } from '@tributary/office/word-document'
import { type AnnexSheet, COLUMN_WIDTHS } from './annex-sheet.ts'

// A4 landscape with margins of 15 mm, in twentieths of a point.
const PAGE = { width: 16_838, height: 11_906, margin: 850 }

/**
 * Annex 1 as a Word document: one table on A4 landscape, the heads of its columns on every page.
 * The same rows give the same bytes.
 */
export function writeDocx(sheet: AnnexSheet): Uint8Array<ArrayBuffer> {
  const { title, process, about, language } = sheet
  const heading = wordParagraph(wordRun(title), '<w:pStyle w:val="Heading1"/>')
  const lines = `${wordParagraph(wordRun(process))}${wordParagraph(wordRun(about), '<w:spacing w:after="160"/>')}`
  // A section has a paragraph after its last table.
  const body = `${heading}${lines}${tableXml(sheet)}<w:p/>`
  return wordDocument({ language, page: PAGE, size: 16, body })
}

function tableXml({ headers, rows, printed }: AnnexSheet): string {
  const whole = PAGE.width - 2 * PAGE.margin
  const sum = COLUMN_WIDTHS.reduce((total, width) => total + width)
  const widths = COLUMN_WIDTHS.map(width => Math.floor((whole * width) / sum))
  const grid = widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')
  const border = (side: string) =>
    `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="9AA3AF"/>`
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${whole}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`,
    rowXml(headers.slice(0, printed), widths, true),
    ...rows.map(row => rowXml(row.slice(0, printed), widths, false)),
    '</w:tbl>',
  ].join('')
}

function rowXml(cells: string[], widths: number[], isHead: boolean): string {
  const properties = `<w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>`
  const shade = isHead ? '<w:shd w:val="clear" w:color="auto" w:fill="E8ECF1"/>' : ''
  const row = cells.map((text, at) => {
    const lines = text.split('\n').map(line => wordParagraph(wordRun(line, { isBold: isHead })))
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/>${shade}</w:tcPr>${lines.join('')}</w:tc>`
  })
  return `<w:tr>${properties}${row.join('')}</w:tr>`
}
