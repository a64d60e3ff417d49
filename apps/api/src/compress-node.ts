import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Compress } from './kept-answer.ts'

const inBrotli = promisify(brotliCompress)
const inGzip = promisify(gzip)

// Kept and sent many times; still, somebody waits for it: the next steps take twice as long for a hundredth less.
const QUALITY = 5

/** Compresses off the main thread. */
export const compressOnNode: Compress = async (body, encoding) => {
  if (encoding === 'gzip') return new Uint8Array(await inGzip(body))
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  return new Uint8Array(await inBrotli(body, { params }))
}
