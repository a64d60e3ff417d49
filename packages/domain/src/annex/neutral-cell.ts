// What spreadsheets take for the beginning of a formula, and what has been made harmless before.
const FORMULA = /^'*[=+\-@]/

/** A cell that no spreadsheet takes for a formula: an apostrophe stands before what could be one. */
export function neutralCell(text: string): string {
  const trimmed = text.trim()
  return FORMULA.test(trimmed) ? `'${trimmed}` : trimmed
}

/** The text of a cell as it was before it was made harmless. */
export function cellText(cell: string): string {
  const text = evenSpace(cell)
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text
}

/** A text with one space where it has any, as cells are compared. */
export function evenSpace(text: string): string {
  return UNEVEN.test(text) ? evened(text) : text
}

const UNEVEN = /[^\S ]|^ | $| {2}/

function evened(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .trim()
}
