import type { Paint } from '../mark-outline.ts'
import { element, escaped } from './svg-text.ts'

export type Pen = {
  /** The colour of a token of the design. */
  colour: (token: string) => string
  /** Whether texts keep their width where the font is another. */
  isFitted: boolean
}

export type Pencil = ReturnType<typeof pencilOf>

type More = Record<string, string | number | undefined>

/** Lines and texts of a sheet in its type and its colours. */
export function pencilOf({ colour, isFitted }: Pen, widthOf: (text: string) => number) {
  const line = (attributes: Paint & { d: string }) =>
    element('path', { fill: 'none', ...attributes })
  const text = (x: number, y: number, content: string, { size = 11, ...more }: More = {}) =>
    element(
      'text',
      { x, y, 'font-size': size, fill: colour('ink'), ...more },
      escaped(content) || ' ',
    )
  return {
    colour,
    line,
    text,
    widthOf,
    /** A label, shortened where it is wider than its room. */
    fitted(x: number, y: number, label: string, room: number, size = 12): string {
      const whole = widthOf(label)
      const kept =
        whole > room + 1 ? Math.max(Math.floor((label.length * (room - 10)) / whole), 1) : 0
      const shown = kept ? `${label.slice(0, kept).trimEnd()}…` : label
      const width = Math.min(whole - 2, room) * (size / 12)
      const fit = isFitted && { textLength: width, lengthAdjust: 'spacingAndGlyphs' }
      return text(x, y, shown, { size, ...fit })
    },
    /** A paint whose colours are tokens. */
    painted(paint: Paint): Paint {
      const { fill, stroke } = paint
      return {
        ...paint,
        ...(fill && fill !== 'none' && { fill: colour(fill) }),
        ...(stroke && { stroke: colour(stroke) }),
      }
    },
  }
}
