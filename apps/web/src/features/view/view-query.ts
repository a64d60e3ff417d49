// From where and when somebody looks is theirs, and no part of what they share.
const READERS = ['on', 'zone', 'asOf']

/** The part of an address of the roadmaps that a view keeps, in one order. */
export function viewQuery(search: string): string {
  const kept = [...new URLSearchParams(search)].filter(
    ([name, value]) => value !== '' && !READERS.includes(name),
  )
  const query = new URLSearchParams(kept)
  query.sort()
  return query.toString()
}
