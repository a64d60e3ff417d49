import { type AnnexSheet, COLUMN_WIDTHS } from './annex-sheet.ts'
import { pack, XML } from './pack.ts'
import { xmlText } from './xml-text.ts'

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

// A4 landscape with margins of 15 mm, in twentieths of a point.
const PAGE = { width: 16_838, height: 11_906, margin: 850 }

/**
 * Annex 1 as a Word document (ECMA-376): one table on A4 landscape, the heads of its columns on
 * every page. The same rows give the same bytes.
 */
export function writeDocx(sheet: AnnexSheet): Uint8Array<ArrayBuffer> {
  return pack({
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${TYPE}.footer+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/footer" Target="footer1.xml"/></Relationships>`,
    'word/styles.xml': styles(sheet.language),
    'word/footer1.xml': FOOTER,
    'word/document.xml': documentXml(sheet),
  })
}

function styles(language: string): string {
  return `${XML}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="16"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:after="80"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style></w:styles>`
}

const field = (code: string) =>
  `<w:fldSimple w:instr="${code}"><w:r><w:t>1</w:t></w:r></w:fldSimple>`
const FOOTER = `${XML}<w:ftr xmlns:w="${MAIN}"><w:p><w:pPr><w:jc w:val="right"/></w:pPr>${field('PAGE')}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field('NUMPAGES')}</w:p></w:ftr>`

function documentXml({ title, process, about, headers, rows, printed }: AnnexSheet): string {
  const whole = PAGE.width - 2 * PAGE.margin
  const sum = COLUMN_WIDTHS.reduce((total, width) => total + width)
  const widths = COLUMN_WIDTHS.map(width => Math.floor((whole * width) / sum))
  const grid = widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')
  const border = (side: string) =>
    `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="9AA3AF"/>`
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')
  const table = [
    `<w:tbl><w:tblPr><w:tblW w:w="${whole}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`,
    rowXml(headers.slice(0, printed), widths, true),
    ...rows.map(row => rowXml(row.slice(0, printed), widths, false)),
    '</w:tbl>',
  ].join('')
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}" w:orient="landscape"/><w:pgMar w:top="${PAGE.margin}" w:right="${PAGE.margin}" w:bottom="${PAGE.margin}" w:left="${PAGE.margin}" w:header="400" w:footer="400" w:gutter="0"/></w:sectPr>`
  const heading = paragraph(title, '<w:pStyle w:val="Heading1"/>')
  // A section has a paragraph after its last table.
  return `${XML}<w:document xmlns:w="${MAIN}" xmlns:r="${OFFICE}"><w:body>${heading}${paragraph(process)}${paragraph(about, '<w:spacing w:after="160"/>')}${table}<w:p/>${section}</w:body></w:document>`
}

function rowXml(cells: string[], widths: number[], isHead: boolean): string {
  const properties = `<w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>`
  const shade = isHead ? '<w:shd w:val="clear" w:color="auto" w:fill="E8ECF1"/>' : ''
  const row = cells.map((text, at) => {
    const lines = text.split('\n').map(line => paragraph(line, '', isHead))
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/>${shade}</w:tcPr>${lines.join('')}</w:tc>`
  })
  return `<w:tr>${properties}${row.join('')}</w:tr>`
}

function paragraph(text: string, properties = '', isBold = false): string {
  const style = properties && `<w:pPr>${properties}</w:pPr>`
  const bold = isBold ? '<w:rPr><w:b/></w:rPr>' : ''
  return `<w:p>${style}<w:r>${bold}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r></w:p>`
}
