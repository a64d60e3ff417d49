import { geoEqualEarth, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import world from 'world-atlas/land-110m.json'

type Topology = Parameters<typeof feature>[0]

const WIDTH = 960
/** Between which latitudes the picture ends: people live there. */
const [NORTH, SOUTH] = [80, -57]

// Turned by 11 degrees so that no land lies on both edges.
const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(WIDTH, { type: 'Sphere' })
const heightOf = (latitude: number) => projection([11, latitude])?.[1] ?? 0
const top = heightOf(NORTH)

/** The land of the world as a path: no borders, so that the picture takes no side. */
export const OUTLINE = {
  width: WIDTH,
  height: Math.round(heightOf(SOUTH) - top),
  top,
  path: landPath(),
}

/** Where a place lies in the picture, in parts of its width and height. */
export function spotOf({ longitude, latitude }: { longitude: number; latitude: number }) {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0]
  return { x: x / OUTLINE.width, y: (y - top) / OUTLINE.height }
}

function landPath(): string {
  const topology = world as unknown as Topology
  const { land } = topology.objects
  const shape = land && feature(topology, land)
  return (shape && geoPath(projection).digits(1)(shape)) ?? ''
}
