import { z } from 'zod'

/** The query parameters of every paged list. */
export const pageQuery = {
  page: z.coerce.number().int().min(1).max(1_000_000).default(1).describe('Counts from 1'),
  pageSize: z.coerce.number().int().min(1).max(1_000).default(200),
}

/** One page of a list; `total` counts what matches on all pages. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    page: z.number().int(),
    pageSize: z.number().int(),
    total: z.number().int(),
  })
}

/** `true` or `false` in a query string. */
export const flag = z.enum(['true', 'false']).transform(value => value === 'true')
