import { z } from 'zod'

// U+2028 and U+2029 end a line; U+202A to U+202E and U+2066 to U+2069 reorder the text around them.
const UNSAFE = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u

/** One line that a person wrote: no control or direction-override characters. */
export const line = z
  .string()
  .min(1)
  .max(500)
  .refine(text => text.isWellFormed() && !UNSAFE.test(text), 'must be one line of plain text')

/** Several lines that a person wrote. */
export const text = z
  .string()
  .min(1)
  .max(10_000)
  .refine(
    text => text.isWellFormed() && !UNSAFE.test(text.replaceAll(/[\n\t]/g, '')),
    'must be plain text',
  )

/** The id of a thing within its process. */
export const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens')

/** The symbol of a resolution, such as A/RES/80/173. */
export const symbol = line.max(120)

/** An address on the web. */
export const url = z.url({ protocol: /^https?$/ }).max(2_000)
