/** Whole numbers side by side: what the schedule is computed on. */
export type Ints = Int32Array

/** The number at an index that is there. */
export function at(ints: Ints, index: number): number {
  return ints[index] as number
}

/** The same numbers with room for more. */
export function withRoom(ints: Ints, room: number): Ints {
  const larger = new Int32Array(room)
  larger.set(ints)
  return larger
}
