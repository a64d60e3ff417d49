/**
 * A look-up that the requests of one turn of the event loop share. Nobody sees less than what was
 * acknowledged to them: whoever heard of a write asks in a later turn.
 */
export function onceATurn<Found>(
  lookUp: (key?: string) => Promise<Found>,
): (key?: string) => Promise<Found> {
  const underWay = new Map<string | undefined, Promise<Found>>()
  return key => {
    let found = underWay.get(key)
    if (!found) {
      found = lookUp(key)
      underWay.set(key, found)
      setImmediate(() => underWay.delete(key))
    }
    return found
  }
}
