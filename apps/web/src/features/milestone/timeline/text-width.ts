const widths = new Map<string, number>()
let context: CanvasRenderingContext2D | null | undefined

/** The width in pixels of a label in the timeline's type (12 px Inter). */
export function textWidth(text: string): number {
  let width = widths.get(text)
  if (width === undefined) {
    context ??= document.createElement('canvas').getContext('2d')
    if (context) context.font = '500 12px "Inter Variable", system-ui, sans-serif'
    width = (context?.measureText(text).width ?? text.length * 6.5) + 2
    widths.set(text, width)
  }
  return width
}

/** Forgets the widths measured, for when the font has arrived. */
export function forgetWidths(): void {
  widths.clear()
}

// The first half of a character that takes two places.
const HALF_PAIR = /[\uD800-\uDBFF]$/

/** As much of a label as fits a width, with an ellipsis where something is left out. */
export function shortened(label: string, width: number): string {
  const full = textWidth(label)
  if (full <= width + 1) return label
  const kept = Math.max(Math.floor((label.length * (width - 10)) / full), 1)
  return `${label.slice(0, kept).replace(HALF_PAIR, '').trimEnd()}…`
}
