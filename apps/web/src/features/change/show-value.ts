import { query, revalidate } from '@solidjs/router'

/** Shows the value of a query before the server says so; gives the way back. */
export function showValue<Value>(key: string, before: Value, after: Value): () => void {
  const show = (value: Value) => {
    query.set<unknown>(key, value)
    void revalidate(key, false)
  }
  show(after)
  return () => show(before)
}

/** Shows one of a list with what was written of it. */
export function showInList<Item extends { id: string }>(
  key: string,
  items: Item[],
  id: string,
  fields: Record<string, unknown>,
): () => void {
  const after = items.map(item => (item.id === id ? ({ ...item, ...fields } as Item) : item))
  return showValue(key, items, after)
}
