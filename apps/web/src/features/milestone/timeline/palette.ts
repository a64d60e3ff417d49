import type { Paint } from './mark-outline.ts'

/** The colour that a token of the design has, as everything understands it: "rgb(…)". */
export type Palette = (token: string) => string

/** The colours as they are on the page now, or those of light paper. */
export function paletteOf(scheme?: 'light'): Palette {
  const known = new Map<string, string>()
  return token => {
    let colour = known.get(token)
    if (colour === undefined) {
      const probe = document.createElement('span')
      if (scheme) probe.style.colorScheme = scheme
      probe.style.color = `var(--${token})`
      document.body.append(probe)
      colour = getComputedStyle(probe).color
      probe.remove()
      known.set(token, colour)
    }
    return colour
  }
}

/** A paint without variables. */
export function resolved(paint: Paint, palette: Palette): Paint {
  return Object.fromEntries(
    Object.entries(paint).map(([name, value]) => [
      name,
      value.replace(/^var\(--(.+)\)$/, (_, token: string) => palette(token)),
    ]),
  )
}
