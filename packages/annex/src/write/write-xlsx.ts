import { neutralCell } from '@tributary/domain/annex/neutral-cell'
import { pack, XML } from '@tributary/office/pack'
import { xmlText } from '@tributary/office/xml-text'
import { type AnnexSheet, COLUMN_WIDTHS } from './annex-sheet.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const SHEET = 'Annex 1'

/**
 * Annex 1 as an Excel workbook (ECMA-376): every cell a text, the heads of the columns in sight and
 * on every printed page, A4 landscape. The same rows give the same bytes.
 */
export function writeXlsx(sheet: AnnexSheet): Uint8Array<ArrayBuffer> {
  return pack({
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': workbook(sheet),
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': worksheet(sheet),
  })
}

// Plain at 0, the heads of the columns at 1, a cell that breaks its lines at 2.
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="10"/><name val="Calibri"/></font><font><b/><sz val="10"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8ECF1"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

function workbook({ rows, printed }: AnnexSheet): string {
  const last = `$${columnName(printed - 1)}$${rows.length + 1}`
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'${SHEET}'!$A$1:${last}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'${SHEET}'!$1:$1</definedName></definedNames></workbook>`
}

function worksheet({ title, process, headers, rows }: AnnexSheet): string {
  const widths = headers.map((_, at) => (COLUMN_WIDTHS[at] ?? 16) * 1.6 + 2)
  const columns = widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('')
  const data = [headers, ...rows].map((row, at) => rowXml(row, at + 1, at === 0 ? 1 : 2)).join('')
  // In a header of a page an ampersand begins a code.
  const head = xmlText(`&L${title.replaceAll('&', '&&')}&R${process.replaceAll('&', '&&')}`)
  return `${XML}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols><sheetData>${data}</sheetData><pageMargins left="0.4" right="0.4" top="0.7" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddHeader>${head}</oddHeader><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`
}

function rowXml(row: string[], number: number, style: number): string {
  const cells = row.map((text, at) => {
    const cell = neutralCell(text)
    if (cell === '') return ''
    const place = `${columnName(at)}${number}`
    return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(escaped(cell))}</t></is></c>`
  })
  return `<row r="${number}">${cells.join('')}</row>`
}

// What looks like a character's number is written so that it is not read as one.
function escaped(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

function columnName(at: number): string {
  return String.fromCharCode(65 + at)
}
