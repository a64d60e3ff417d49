const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A text of at most `most` characters as a reader counts them, an ellipsis where it was cut. */
export function cut(text: string, most: number): string {
  // A grapheme has at least one UTF-16 unit.
  if (text.length <= most) return text
  const graphemes = [...segmenter.segment(text.slice(0, most * 16))].map(({ segment }) => segment)
  return graphemes.length <= most ? text : `${graphemes.slice(0, most - 1).join('')}…`
}
