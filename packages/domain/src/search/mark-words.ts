import type { Mark, Marked } from './search.ts'
import type { SearchWord } from './search-words.ts'

/** A text with each place marked where one of the words stands, accents and case aside. */
export function markWords(text: string, words: SearchWord[]): Marked {
  const { plain, places } = folded(text)
  const marks: Mark[] = []
  for (const word of words) {
    for (const { 0: found, index } of plain.matchAll(patternOf(word))) {
      marks.push([places[index] ?? 0, places[index + found.length] ?? text.length])
    }
  }
  return { text, marks: united(marks) }
}

const LEAD = 60
const LENGTH = 180

/** The passage of a text around the first of the words; undefined where none stands in it. */
export function excerpt(text: string, words: SearchWord[]): Marked | undefined {
  const line = inOneLine(text)
  const first = markWords(line, words).marks[0]
  if (!first) return undefined
  const from = wordStart(line, first[0] - LEAD)
  const to = wordEnd(line, Math.max(from + LENGTH, first[1]))
  const passage = `${from > 0 ? '… ' : ''}${line.slice(from, to)}${to < line.length ? ' …' : ''}`
  return markWords(passage, words)
}

/** The beginning of a text. */
export function opening(text: string): Marked {
  const line = inOneLine(text)
  const to = wordEnd(line, LENGTH)
  return { text: `${line.slice(0, to)}${to < line.length ? ' …' : ''}`, marks: [] }
}

function inOneLine(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' · ')
    .replaceAll(/\s+/g, ' ')
}

function patternOf({ runs, isInside, isPrefix }: SearchWord): RegExp {
  const plain = runs.map(run => folded(run).plain)
  const sequence = plain.join('[^\\p{L}\\p{N}]+')
  if (isInside) return new RegExp(sequence, 'gu')
  return new RegExp(`(?<![\\p{L}\\p{N}])${sequence}${isPrefix ? '' : '(?![\\p{L}\\p{N}])'}`, 'gu')
}

// Lower-case letters without accents, and where each unit of them stands in the text.
function folded(text: string): { plain: string; places: number[] } {
  let plain = ''
  const places: number[] = []
  let place = 0
  for (const character of text) {
    const letters = character < '\x80' ? character.toLowerCase() : bare(character)
    for (let unit = 0; unit < letters.length; unit += 1) places.push(place)
    plain += letters
    place += character.length
  }
  return { plain, places }
}

function bare(character: string): string {
  return character.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC').toLowerCase()
}

function united(marks: Mark[]): Mark[] {
  const all: Mark[] = []
  for (const [from, to] of marks.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = all.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else all.push([from, to])
  }
  return all
}

function wordStart(line: string, at: number): number {
  if (at <= 0) return 0
  const space = line.indexOf(' ', at)
  return space !== -1 && space < at + LEAD ? space + 1 : characterStart(line, at)
}

function wordEnd(line: string, at: number): number {
  if (at >= line.length) return line.length
  const space = line.lastIndexOf(' ', at)
  return space > at - LEAD && space > 0 ? space : characterStart(line, at)
}

function characterStart(line: string, at: number): number {
  return /^[\udc00-\udfff]/.test(line.slice(at)) ? at + 1 : at
}
