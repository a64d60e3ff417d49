import type { Site } from './sites.ts'

type Point = { x: number; y: number }

/** One dot of the map: a city, or several that would lie over each other. */
export type Dot = Point & { sites: Site[]; count: number; radius: number; label?: Label }
export type Label = Point & { width: number }

const LEAST = 5
const PER_ROOT = 3.5
/** Half of what a finger hits. */
const REACH = 12
const LETTER = 6.6
const LINE = 16

/** The dots for sites at points of a picture: what would overlap is gathered into one. */
export function dotsOf(sites: { site: Site; at: Point }[]): Dot[] {
  const dots: Dot[] = []
  for (const { site, at } of sites) {
    const near = dots.find(dot => distance(dot, at) < Math.max(dot.radius, REACH) + REACH)
    if (!near) {
      dots.push({
        ...at,
        sites: [site],
        count: site.here.length,
        radius: radiusOf(site.here.length),
      })
      continue
    }
    near.sites.push(site)
    near.count += site.here.length
    near.radius = radiusOf(near.count)
  }
  return dots
}

// The area says how many.
function radiusOf(count: number): number {
  return LEAST + PER_ROOT * Math.sqrt(count)
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

type Field = { width: number; height: number }
type Rect = { left: number; right: number; top: number; bottom: number }

/** Puts a name beside each dot where there is room for it, the largest first. */
export function withLabels(dots: Dot[], name: (dot: Dot) => string, field: Field): Dot[] {
  const taken = dots.map(({ x, y, radius }) => rectAround(x, y, radius, radius))
  return dots.map(dot => {
    const width = name(dot).length * LETTER
    const aside = dot.radius + 4 + width / 2
    const above = dot.radius + LINE / 2
    const spots = [
      { x: dot.x + aside, y: dot.y },
      { x: dot.x - aside, y: dot.y },
      { x: dot.x, y: dot.y + above },
      { x: dot.x, y: dot.y - above },
    ]
    const free = spots.find(({ x, y }) => {
      const rect = rectAround(x, y, width / 2, LINE / 2)
      return isWithin(rect, field) && !taken.some(other => overlap(rect, other))
    })
    if (!free) return dot
    taken.push(rectAround(free.x, free.y, width / 2, LINE / 2))
    return { ...dot, label: { ...free, width } }
  })
}

function rectAround(x: number, y: number, half: number, tall: number): Rect {
  return { left: x - half, right: x + half, top: y - tall, bottom: y + tall }
}

function isWithin(rect: Rect, { width, height }: Field): boolean {
  return rect.left >= 0 && rect.right <= width && rect.top >= 0 && rect.bottom <= height
}

function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
