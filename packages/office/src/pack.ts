import { strToU8, zipSync } from 'fflate'

// The first moment that an archive can name: the same parts give the same bytes.
const ALWAYS = new Date(1980, 0, 1)

/** The parts of a document as one archive. */
export function pack(parts: Record<string, string>): Uint8Array<ArrayBuffer> {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)])
  return zipSync(Object.fromEntries(files), { mtime: ALWAYS, level: 6 }) as Uint8Array<ArrayBuffer>
}

/** The beginning of an XML part. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
