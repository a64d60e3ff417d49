const MAX_OCTETS = 75
const encoder = new TextEncoder()
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a calendar
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g

/** A TEXT value: its special characters escaped, its control characters left out (RFC 5545, 3.3.11). */
export function text(value: string): string {
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
  // Most lines are short: three octets are the most that one UTF-16 unit takes.
  if (line.length * 3 <= MAX_OCTETS) return `${line}\r\n`
  const octets = encoder.encode(line).length
  if (octets <= MAX_OCTETS) return `${line}\r\n`
  return octets === line.length ? foldAscii(line) : foldUnicode(line)
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
