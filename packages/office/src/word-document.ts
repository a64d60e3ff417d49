import { pack, XML } from './pack.ts'
import { xmlText } from './xml-text.ts'

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The page of a document, in twentieths of a point. */
export type WordPage = { width: number; height: number; margin: number }

type Settings = {
  language: string
  page: WordPage
  /** The size of its letters, in half points. */
  size: number
  /** The paragraphs and tables, in WordprocessingML. */
  body: string
}

/**
 * A Word document (ECMA-376) with numbered pages. The same body gives the same bytes. Its styles
 * are Normal, Heading1 and Heading2.
 */
export function wordDocument({ language, page, size, body }: Settings): Uint8Array<ArrayBuffer> {
  return pack({
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${TYPE}.footer+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/footer" Target="footer1.xml"/></Relationships>`,
    'word/styles.xml': styles(language, size),
    'word/footer1.xml': FOOTER,
    'word/document.xml': `${XML}<w:document xmlns:w="${MAIN}" xmlns:r="${OFFICE}"><w:body>${body}${section(page)}</w:body></w:document>`,
  })
}

/** A paragraph, with its properties in WordprocessingML. */
export function wordParagraph(runs: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

/** A piece of a line. */
export function wordRun(text: string, { isBold = false, isSoft = false } = {}): string {
  const look = `${isBold ? '<w:b/>' : ''}${isSoft ? '<w:color w:val="5B5F67"/>' : ''}`
  const properties = look && `<w:rPr>${look}</w:rPr>`
  return `<w:r>${properties}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`
}

function styles(language: string, size: number): string {
  const heading = (level: number, letters: number, before: string) =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing ${before}w:after="80"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${letters}"/></w:rPr></w:style>`
  return `${XML}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="${size}"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${heading(1, 28, '')}${heading(2, 24, 'w:before="240" ')}</w:styles>`
}

const field = (code: string) =>
  `<w:fldSimple w:instr="${code}"><w:r><w:t>1</w:t></w:r></w:fldSimple>`
const FOOTER = `${XML}<w:ftr xmlns:w="${MAIN}"><w:p><w:pPr><w:jc w:val="right"/></w:pPr>${field('PAGE')}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field('NUMPAGES')}</w:p></w:ftr>`

function section({ width, height, margin }: WordPage): string {
  const turned = width > height ? ' w:orient="landscape"' : ''
  return `<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="${width}" w:h="${height}"${turned}/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="400" w:footer="400" w:gutter="0"/></w:sectPr>`
}
