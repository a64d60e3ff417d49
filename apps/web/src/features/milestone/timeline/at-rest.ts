import { onCleanup } from 'solid-js'

/**
 * Does some work when something has not moved for a while: call what it returns at each move. Where
 * the browser is late, a frame more is waited for, so that a move that waits too is not overlooked.
 */
export function createAtRest(milliseconds: number, work: () => void): () => void {
  let turn = 0
  onCleanup(() => {
    turn += 1
  })
  return () => {
    turn += 1
    const own = turn
    const isLast = (next: () => void) => () => {
      if (own === turn) next()
    }
    setTimeout(
      isLast(() => requestAnimationFrame(isLast(() => setTimeout(isLast(work))))),
      milliseconds,
    )
  }
}
