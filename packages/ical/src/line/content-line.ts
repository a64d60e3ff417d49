const MAX_OCTETS = 75
const SPECIAL = /[\\;,\p{Cc}\u2028-\u202e\u2066-\u2069]/u
// Every way to end a line, also those that only some readers know.
const BREAK = /\r\n?|[\u0085\u2028\u2029]/g
// Control characters, and U+202A to U+202E and U+2066 to U+2069, which reorder the text around them.
const UNSAFE = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/gu

/**
 * A TEXT value: its special characters escaped, its line breaks as `\n` (RFC 5545, 3.3.11). Control
 * characters and direction overrides are left out.
 */
export function text(value: string): string {
  if (!SPECIAL.test(value)) return value
  return value
    .replaceAll(BREAK, '\n')
    .replaceAll(UNSAFE, '')
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
  if (/[\u0080-\uffff]/.test(line)) return foldUnicode(line)
  return line.length <= MAX_OCTETS ? `${line}\r\n` : foldAscii(line)
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
  let from = 0
  let room = MAX_OCTETS
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at)
    const isPair = code >= 0xd800 && code < 0xdc00 && isLow(line.charCodeAt(at + 1))
    const octets = code < 0x80 ? 1 : code < 0x800 ? 2 : isPair ? 4 : 3
    if (octets > room) {
      folded += `${line.slice(from, at)}\r\n `
      from = at
      room = MAX_OCTETS - 1
    }
    room -= octets
    if (isPair) at += 1
  }
  return `${folded}${line.slice(from)}\r\n`
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000
}
