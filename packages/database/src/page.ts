/** Which part of a list is asked for; `page` counts from 1. */
export type Page = { page: number; pageSize: number }

/** One page of a list; `total` counts what matches on all pages. */
export type Listed<Item> = { items: Item[]; page: number; pageSize: number; total: number }

/** One page of a list that is there whole. */
export function pageOf<Item>(all: Item[], { page, pageSize }: Page): Listed<Item> {
  const start = (page - 1) * pageSize
  return { items: all.slice(start, start + pageSize), page, pageSize, total: all.length }
}
