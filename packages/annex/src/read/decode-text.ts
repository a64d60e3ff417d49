/**
 * The text of a file: by its byte order mark, as UTF-16 where every other byte is empty, as UTF-8
 * where it is that, else as Windows-1252. Undefined for what is no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  return text.includes('\0') ? undefined : text
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 1_024)
  const empty = [0, 0]
  for (const [at, byte] of start.entries()) {
    if (byte === 0) empty[at % 2] = (empty[at % 2] as number) + 1
  }
  const most = start.length / 4
  if ((empty[1] as number) > most && empty[0] === 0) return 'utf-16le'
  if ((empty[0] as number) > most && empty[1] === 0) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
