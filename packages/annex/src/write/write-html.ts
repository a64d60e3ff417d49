import { xmlText } from '@tributary/office/xml-text'
import { type AnnexSheet, COLUMN_WIDTHS } from './annex-sheet.ts'

const STYLE = `
@page { size: A4 landscape; margin: 12mm }
:root { color-scheme: light }
body { margin: 2rem auto; max-width: 277mm; padding: 0 1rem; background: #fff; color: #1c2024; font: 8.5pt/1.35 Inter, Arial, sans-serif }
h1 { margin: 0; font-size: 16pt }
p { margin: .25rem 0 }
.hint { color: #60646c }
.scroll { overflow-x: auto; margin-top: 1rem }
table { width: 100%; min-width: 60rem; border-collapse: collapse; table-layout: fixed; font-variant-numeric: tabular-nums }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { padding: 4px 5px; border: 1px solid #b9bbc6; vertical-align: top; text-align: start; overflow-wrap: anywhere; white-space: pre-line }
th { background: #f0f0f3; overflow-wrap: normal }
@media print { body { margin: 0; max-width: none; padding: 0 } .hint { display: none } .scroll { overflow: visible } table { min-width: 0 } }
`

/** Annex 1 as a page to print: A4 landscape, the heads of the columns on every sheet of paper. */
export function writeHtml(sheet: AnnexSheet, hint: string): string {
  const { title, process, about, language, headers, rows, printed } = sheet
  const sum = COLUMN_WIDTHS.reduce((total, width) => total + width)
  const columns = COLUMN_WIDTHS.map(
    width => `<col style="width:${((100 * width) / sum).toFixed(2)}%">`,
  )
  const cells = (row: string[], tag: string, more = '') =>
    row
      .slice(0, printed)
      .map(text => `<${tag}${more}>${xmlText(text)}</${tag}>`)
      .join('')
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${xmlText(`${title} · ${process}`)}</title><style>${STYLE}</style></head>
<body>
<h1>${xmlText(title)}</h1>
<p>${xmlText(process)}</p>
<p>${xmlText(about)}</p>
<p class="hint">${xmlText(hint)}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${xmlText(title)}">
<table>
<colgroup>${columns.join('')}</colgroup>
<thead><tr>${cells(headers, 'th', ' scope="col"')}</tr></thead>
<tbody>
${rows.map(row => `<tr>${cells(row, 'td')}</tr>`).join('\n')}
</tbody>
</table>
</div>
</body>
</html>
`
}
