import type { MilestoneKind, MilestoneStatus } from '@tributary/domain/milestone/milestone'
import { bandEdges, edgePaint, outlineOf, paintOf, strikeOf } from '../mark-outline.ts'
import type { Pencil } from './pencil.ts'
import { element } from './svg-text.ts'

export type Legend = {
  kind?: MilestoneKind
  status?: MilestoneStatus
  isBand?: boolean
  text: string
}[]

/** The foot of a sheet, at its bottom: the shapes in words, and where the sheet comes from. */
export function footSvg(legend: Legend, origin: string, bottom: number, pencil: Pencil): string {
  const { colour, line, painted, text, widthOf } = pencil
  const soft = { fill: colour('ink-soft') }
  const y = bottom - 26
  let x = 0
  const entries = legend.map(({ kind = 'event', status = 'planned', isBand, text: said }) => {
    const at = `M${x} ${y}`
    const shape = isBand
      ? element('path', {
          d: at + bandEdges(26),
          ...painted(edgePaint(status, 'ink', false)),
        })
      : element('path', {
          d: at + outlineOf(kind, 'point', 14),
          ...painted(paintOf(status, { hue: 'ink', ground: 'ground', isCritical: false })),
        })
    const strike =
      status === 'cancelled' ? line({ d: at + strikeOf(14), stroke: colour('ink') }) : ''
    const left = x + (isBand ? 30 : 18)
    x = left + widthOf(said) * (10 / 12) + 16
    return shape + strike + text(left, y + 3.5, said, { size: 10, ...soft })
  })
  return entries.join('') + text(0, bottom - 5, origin, { size: 9.5, ...soft })
}
