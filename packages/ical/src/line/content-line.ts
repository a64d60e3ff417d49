const MAX_OCTETS = 75
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a calendar
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: a feed writes mostly what needs no care
const SPECIAL = /[\u0000-\u001f\u007f\\;,]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them
const ASCII = /^[\u0000-\u007f]*$/

/** A TEXT value: its special characters escaped, its control characters left out (RFC 5545, 3.3.11). */
export function text(value: string): string {
  if (!SPECIAL.test(value)) return value
  return value
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(CONTROL, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** A URI value; what could end the line is percent-encoded. */
export function uri(value: string): string {
  return value.replaceAll(/[\s\p{Cc}]/gu, encodeURIComponent)
}

/** One content line, folded at 75 octets without cutting a character, with its CRLF (3.1). */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`
  if (ASCII.test(line)) return line.length <= MAX_OCTETS ? `${line}\r\n` : foldAscii(line)
  return foldUnicode(line)
}

// A continuation line begins with a space, which counts.
function foldAscii(line: string): string {
  let folded = line.slice(0, MAX_OCTETS)
  for (let from = MAX_OCTETS; from < line.length; from += MAX_OCTETS - 1) {
    folded += `\r\n ${line.slice(from, from + MAX_OCTETS - 1)}`
  }
  return `${folded}\r\n`
}

function foldUnicode(line: string): string {
  let folded = ''
  let room = MAX_OCTETS
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0
    const octets = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (octets > room) {
      folded += '\r\n '
      room = MAX_OCTETS - 1
    }
    folded += character
    room -= octets
  }
  return `${folded}\r\n`
}
