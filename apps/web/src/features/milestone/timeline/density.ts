import type { View } from './view.ts'

/** How many marks each column of a map holds, from none to all of the fullest: 0 to 1. */
export function densityOf(
  marks: readonly { from: number; to: number }[],
  whole: View,
  columns: number,
): number[] {
  const counts = new Array<number>(columns).fill(0)
  const perDay = columns / (whole.to - whole.from)
  for (const { from, to } of marks) {
    // A vague date is one mark, in the middle of when it may be.
    const column = Math.floor(((from + to) / 2 - whole.from) * perDay)
    if (0 <= column && column < columns) counts[column] = (counts[column] ?? 0) + 1
  }
  const most = Math.max(...counts, 1)
  return counts.map(count => count / most)
}

/** The bars of a density as one path, of some height; the square root keeps single marks visible. */
export function densityPath(density: readonly number[], step: number, height: number): string {
  return density
    .map((share, column) => {
      if (share === 0) return ''
      const tall = Math.max(Math.sqrt(share) * height, 3)
      return `M${column * step} ${height}v${-tall}h${step - 1}v${tall}z`
    })
    .join('')
}
