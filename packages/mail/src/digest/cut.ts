const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

// What most graphemes need, joined emoji included: none may be as long as a text.
const UNITS = 12

// Line breaks and other controls, and what turns the direction of all that follows (UAX #9, 2).
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A text on one line, without what would turn the direction of the words after it. */
export function plain(text: string): string {
  return text.replaceAll(TURNS, '').replaceAll(CONTROLS, ' ').trim()
}

/** A text of at most `most` characters as a reader counts them, an ellipsis where it was cut. */
export function cut(text: string, most: number): string {
  // A grapheme has at least one UTF-16 unit.
  if (text.length <= most) return text
  const graphemes = []
  let units = 0
  for (const { segment } of segmenter.segment(text.slice(0, most * UNITS * 2))) {
    units += segment.length
    if (graphemes.length === most || units > most * UNITS)
      return `${graphemes
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    graphemes.push(segment)
  }
  return graphemes.join('')
}

/** A text on one line as `plain` has it, of at most `most` characters. */
export function cutLine(text: string, most: number): string {
  return cut(plain(text.slice(0, most * UNITS * 8)), most)
}

/** The same, cut after a word where one ends near. */
export function cutWords(text: string, most: number): string {
  const short = cutLine(text, most)
  if (!short.endsWith('…') || plain(text) === short) return short
  const words = short.slice(0, -1)
  // It may have ended with a word.
  if (plain(text)[words.length] === ' ') return short
  const end = words.lastIndexOf(' ')
  return end > words.length / 2 ? `${words.slice(0, end).replace(/[\s,;:·(–-]+$/u, '')}…` : short
}
